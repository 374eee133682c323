import { instant, shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { periodOf } from '../../domain/calendar/period.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { posting } from '../../domain/ledger/posting.ts';
import { fen, type Fen } from '../../domain/money/fen.ts';
import type { History } from '../exports/rich-history.ts';
import type { Chance } from '../simulation/chance.ts';
import { rechained, type Draft } from './draft.ts';

/** What whoever holds the key may do to the journal before the pack is written and signed. */
export type EntryTampering = {
  readonly tamper: (draft: Draft, chance: Chance, history: History) => Draft;
  readonly codes: readonly string[];
};

/** The second entry of the kind, or the only one. */
function lastOf({ entries }: Draft, kind: Entry['kind']): Entry {
  const found = entries.findLast((entry) => entry.kind === kind);
  if (found === undefined) throw new Error(`the history has an entry of kind ${kind}`);
  return found;
}

function entryAt({ entries }: Draft, at: number): Entry {
  const found = entries.at(at);
  if (found === undefined) throw new Error(`the history has an entry ${String(at)}`);
  return found;
}

function edited(draft: Draft, which: Entry, change: Partial<Entry>): readonly Entry[] {
  return draft.entries.map((entry) => (entry === which ? { ...entry, ...change } : entry));
}

/** Changed as it stands, without anything around it being made to fit. */
function bare(kind: Entry['kind'], change: (entry: Entry) => Partial<Entry>): EntryTampering['tamper'] {
  return (draft) => ({ ...draft, entries: edited(draft, lastOf(draft, kind), change(lastOf(draft, kind))) });
}

/** Changed, and everything after it hashed anew with the balances that follow. */
function refitted(kind: Entry['kind'], change: (entry: Entry) => Partial<Entry>): EntryTampering['tamper'] {
  return (draft) => rechained(draft, edited(draft, lastOf(draft, kind), change(lastOf(draft, kind))));
}

function closeOf(close: Entry['close']): NonNullable<Entry['close']> {
  if (close === undefined) throw new Error('a close says what it closes');
  return close;
}

function moreBy(entry: Entry, moreFen: bigint): Partial<Entry> {
  const postings = entry.postings.map((moved) => ({
    ...moved,
    amountFen: (moved.amountFen + moreFen) as Fen,
  }));
  return { postings };
}

function middle({ entries }: Draft, chance: Chance): number {
  return 3 + chance.below(entries.length - 6);
}

const MISBOOKED = [
  'claim.booking',
  'claim.order',
  'entry.claim',
  'entry.overdrawn',
  'entry.reversal',
  'claim.unbooked',
  'decision.headroom',
  'reversal.order',
  'cap.usage',
  'claim.step',
];

/** It is found by nothing but an entry that somebody noted before. */
export function rewritten(draft: Draft): Draft {
  return rechained(draft, edited(draft, entryAt(draft, 0), { actor: 'somebody-else' }));
}

export const ENTRY_TAMPERINGS: Readonly<Record<string, EntryTampering>> = {
  'an amount edited': {
    tamper: bare('pay', (entry) => moreBy(entry, 1n)),
    codes: ['entry.hash', 'entry.overdrawn', 'entry.balances'],
  },
  'an actor edited': { tamper: bare('pay', () => ({ actor: 'zhang' })), codes: ['entry.hash'] },
  'a day edited': {
    tamper: bare('pay', ({ effectiveOn }) => ({
      effectiveOn: effectiveOn.replace(/\d$/, (digit) => (digit === '1' ? '2' : '1')) as Entry['effectiveOn'],
    })),
    codes: ['entry.hash'],
  },
  'a hash edited': {
    tamper: bare('pay', () => ({ hash: 'ab'.repeat(32) as Entry['hash'] })),
    codes: ['entry.hash'],
  },
  'the hash before edited': {
    tamper: bare('pay', () => ({ previousHash: 'ab'.repeat(32) as Entry['hash'] })),
    codes: ['entry.chain'],
  },
  'the balances after edited': {
    tamper: bare('pay', ({ balances }) => ({
      balances: { ...balances, available: balances.available + 1n },
    })),
    codes: ['entry.balances'],
  },
  'a number edited': { tamper: bare('pay', ({ seq }) => ({ seq: seq + 1 })), codes: ['entry.seq'] },
  'an entry of another pool': {
    tamper: refitted('pay', () => ({ poolId: 'guidance' })),
    codes: ['entry.pool'],
  },
  'an entry taken out, and the rest hashed anew': {
    tamper: (draft, chance) => rechained(draft, draft.entries.toSpliced(middle(draft, chance), 1)),
    codes: MISBOOKED,
  },
  'an appropriation put in, and the rest hashed anew': {
    tamper: (draft, chance) =>
      rechained(draft, draft.entries.toSpliced(middle(draft, chance), 0, entryAt(draft, 0))),
    codes: [...MISBOOKED, 'entry.time'],
  },
  'two entries swapped, and the rest hashed anew': {
    tamper: (draft, chance) => {
      const at = middle(draft, chance);
      const [one, other] = [entryAt(draft, at), entryAt(draft, at + 1)];
      return rechained(draft, draft.entries.toSpliced(at, 2, other, one));
    },
    codes: [...MISBOOKED, 'entry.time'],
  },
  'the same payment twice': {
    tamper: (draft) =>
      rechained(
        draft,
        [...draft.entries, lastOf(draft, 'pay')].map((entry, index, all) =>
          index === all.length - 1 ? { ...entry, recordedAt: entryAt(draft, -1).recordedAt } : entry,
        ),
      ),
    codes: ['claim.booking', 'entry.overdrawn'],
  },
  'more paid than was approved': {
    tamper: refitted('pay', (entry) => moreBy(entry, 1n)),
    codes: ['claim.booking', 'entry.overdrawn'],
  },
  'more approved than was reserved': {
    tamper: refitted('approve', (entry) => moreBy(entry, 1n)),
    codes: ['claim.booking'],
  },
  'less reserved than was decided': {
    tamper: refitted('reserve', (entry) => moreBy(entry, -1n)),
    codes: ['claim.booking'],
  },
  'the cap exceeded': {
    tamper: refitted('reserve', (entry) => moreBy(entry, 10n ** 11n)),
    codes: ['entry.overdrawn'],
  },
  'a recovery shared out otherwise': {
    tamper: refitted('recover', (entry) => moreBy(entry, 1n)),
    codes: ['claim.booking'],
  },
  'more clawed back than was ordered': {
    tamper: refitted('claw-back', (entry) => moreBy(entry, 1n)),
    codes: ['claim.booking'],
  },
  'a reversal of another amount': {
    tamper: refitted('reverse', (entry) => moreBy(entry, -1n)),
    codes: ['entry.reversal', 'claim.booking'],
  },
  'an entry reversed twice': {
    tamper: (draft) => {
      const reversal = lastOf(draft, 'reverse');
      const again = { ...reversal, recordedAt: entryAt(draft, -1).recordedAt };
      return {
        ...rechained(draft, [...draft.entries, again]),
        reversals: [...draft.reversals, draft.reversals.at(-1) ?? (draft.reversals[0] as never)],
      };
    },
    codes: ['entry.reversal'],
  },
  'a reversal of a reversal': {
    tamper: (draft) => {
      const reversal = lastOf(draft, 'reverse');
      const again: Entry = {
        ...reversal,
        ...{ recordedAt: entryAt(draft, -1).recordedAt, reverses: reversal.seq },
        postings: reversal.postings.map(({ from, to, amountFen }) => posting(to, from, amountFen)),
      };
      const [order] = draft.reversals.slice(-1).map((one) => ({ ...one, seq: reversal.seq }));
      if (order === undefined) throw new Error('the history has a reversal');
      return { ...rechained(draft, [...draft.entries, again]), reversals: [...draft.reversals, order] };
    },
    codes: ['entry.reversal'],
  },
  'money moved by a kind that does not move it': {
    tamper: refitted('appropriate', () => ({ postings: [posting('fiscal', 'treasury', fen(5n))] })),
    codes: ['entry.movement'],
  },
  'nothing moved': {
    tamper: refitted('appropriate', (entry) =>
      moreBy(entry, 0n - BigInt(entry.postings[0]?.amountFen ?? 0n)),
    ),
    codes: ['entry.amount'],
  },
  'time run backwards': {
    tamper: refitted('pay', () => ({ recordedAt: instant('2020-01-01T00:00:00Z') })),
    codes: ['entry.time'],
  },
  'a payment dated ahead': {
    tamper: refitted('pay', () => ({ effectiveOn: localDate('2036-01-05') })),
    codes: ['entry.period'],
  },
  'a close of other figures': {
    tamper: refitted('close', ({ close }) => ({ close: { ...closeOf(close), entryCount: 99 } })),
    codes: ['entry.close'],
  },
  'a close of an account that is left out': {
    tamper: refitted('close', ({ close }) => ({
      close: { ...closeOf(close), accounts: closeOf(close).accounts.slice(1) },
    })),
    codes: ['entry.close'],
  },
  'a close of an amount that is another': {
    tamper: refitted('close', ({ close }) => {
      const [first, ...rest] = closeOf(close).accounts;
      if (first === undefined) throw new Error('a close tells of an account');
      const accounts = [{ ...first, debitFen: fen(first.debitFen + 1n) }, ...rest];
      return { close: { ...closeOf(close), accounts } };
    }),
    codes: ['entry.close'],
  },
  'a close that one person books alone': {
    tamper: refitted('close', ({ actor }) => ({ preparedBy: actor })),
    codes: ['entry.same-person'],
  },
  'a close that nobody proposed': {
    tamper: refitted('close', () => ({ preparedBy: undefined as never })),
    codes: ['entry.same-person'],
  },
  'interest that nobody proposed': {
    tamper: refitted('earn-interest', () => ({ preparedBy: undefined as never })),
    codes: ['entry.same-person'],
  },
  'a close of a month that is not over': {
    tamper: refitted('close', ({ close, recordedAt }) => ({
      close: { ...closeOf(close), period: periodOf(shanghaiDateOf(recordedAt)) },
    })),
    codes: ['entry.close'],
  },
  'interest that one person books alone': {
    tamper: refitted('earn-interest', ({ actor }) => ({ preparedBy: actor })),
    codes: ['entry.same-person'],
  },
  'a claim’s entry by somebody else': {
    tamper: refitted('pay', () => ({ actor: 'zhang' })),
    codes: ['claim.actor'],
  },
  'a claim’s entry by another policy': {
    tamper: refitted('pay', () => ({ policyVersion: 'compensation@2020-01-01' })),
    codes: ['entry.policy'],
  },
  'a payment dated into a month that is closed': {
    tamper: refitted('pay', () => ({ effectiveOn: localDate('2020-01-01') })),
    codes: ['entry.period'],
  },
  'a payment without its claim': {
    tamper: refitted('pay', ({ claimId: _none }) => ({ claimId: undefined as never })),
    codes: ['entry.claim', 'entry.form'],
  },
};
