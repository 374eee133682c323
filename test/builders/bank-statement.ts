import { addDays, localDate, type LocalDate } from '../../domain/calendar/local-date.ts';
import { bankLineIdOf } from '../../domain/identifiers/ids.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import { emptyHead, headAfter, type Entry, type Head } from '../../domain/ledger/entry.ts';
import { posting, turnedRound } from '../../domain/ledger/posting.ts';
import { startOfDay } from '../../domain/calendar/instant.ts';
import { fen } from '../../domain/money/fen.ts';
import type { BankLine } from '../../domain/reconciliation/bank-line.ts';
import type { Chance } from '../simulation/chance.ts';
import { sha256 } from './digest.ts';
import { entryDraft } from './journal.ts';

const FIRST_DAY = localDate('2026-01-05');
const ENTRIES_A_DAY = 4;

let serial = 0;

export function bankLine(overrides: Partial<BankLine> = {}): BankLine {
  serial += 1;
  return {
    id: bankLineIdOf([String(serial)], sha256),
    ...{ bank: '徐州银行', bookedOn: FIRST_DAY, amountFen: 100n, reference: null },
    ...{ summary: null, counterparty: null, balanceFen: null },
    ...overrides,
  };
}

/** As many entries of all kinds that move cash, four to a day, of amounts that are all different but for some. */
export function cashJournal(
  count: number,
  chance: Chance,
  after: Head = emptyHead('compensation'),
): readonly Entry[] {
  const entries: Entry[] = [];
  let head = after;
  const book = (draft: Parameters<typeof entryDraft>[0], day: LocalDate) => {
    const appended = appendEntry(head, entryDraft({ ...draft, effectiveOn: day }), startOfDay(day), sha256);
    if (!appended.ok) throw new Error(appended.refusal.code);
    entries.push(appended.value);
    head = headAfter(appended.value);
  };
  book(
    { postings: [posting('fiscal', 'available', fen(10n ** 13n))], reference: '徐财〔2026〕1号' },
    FIRST_DAY,
  );
  while (entries.length < count) {
    const number = entries.length + 1;
    const day = addDays(FIRST_DAY, Math.floor(number / ENTRIES_A_DAY));
    const isAlike = number % 50 === 0;
    const amountFen = fen(isAlike ? 5_000_000n : BigInt(number) * 10_007n + BigInt(chance.below(10_000)));
    const reference = `ZF2026${String(number).padStart(6, '0')}`;
    const kind = chance.pick(['return', 'recover', 'earn-interest', 'appropriate', 'claw-back'] as const);
    if (kind === 'claw-back' && head.balances.claimants < amountFen) continue;
    const [from, to] = MOVES[kind];
    book({ kind, postings: [posting(from, to, amountFen)], reference }, day);
  }
  return entries;
}

/** Turns the entry round, on the day of the last one. */
export function reversalOf(entry: Entry, entries: readonly Entry[]): Entry {
  const last = entries.at(-1) ?? entry;
  const draft = entryDraft({
    ...{ kind: 'reverse', postings: turnedRound(entry.postings), reverses: entry.seq },
    effectiveOn: last.effectiveOn,
  });
  const appended = appendEntry(headAfter(last), draft, last.recordedAt, sha256);
  if (!appended.ok) throw new Error(appended.refusal.code);
  return appended.value;
}

const MOVES = {
  return: ['available', 'treasury'],
  recover: ['recoveries', 'available'],
  'earn-interest': ['interest', 'available'],
  appropriate: ['fiscal', 'available'],
  'claw-back': ['claimants', 'available'],
} as const;
