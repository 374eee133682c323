import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { entryHash } from '../../../domain/ledger/entry-hash.ts';
import { emptyHead, headAfter, type Entry } from '../../../domain/ledger/entry.ts';
import { firstBrokenLink } from '../../../domain/ledger/first-broken-link.ts';
import { posting, turnedRound } from '../../../domain/ledger/posting.ts';
import { fen, FEN_MAX, ZERO_FEN } from '../../../domain/money/fen.ts';
import { sha256 } from '../../builders/digest.ts';
import { entryDraft, journalOf } from '../../builders/journal.ts';

function reserve(amount: bigint) {
  return entryDraft({ kind: 'reserve', postings: [posting('available', 'reserved', fen(amount))] });
}

const journal = journalOf([entryDraft(), reserve(100n), reserve(200n), entryDraft(), reserve(300n)]);

function check(entries: readonly Entry[]) {
  return firstBrokenLink(emptyHead('guidance'), entries, sha256);
}

/** Entry 3 of five, changed; with its own hash made to fit where the forger can. */
function withThird(change: Partial<Entry>, rehashed = false): Entry[] {
  return journal.map((entry) => {
    if (entry.seq !== 3) return entry;
    const forged = { ...entry, ...change };
    return rehashed ? { ...forged, hash: entryHash(forged, sha256) } : forged;
  });
}

describe('a journal', () => {
  test('that nobody touched holds, as does one without entries', () => {
    expect(check(journal)).toBeNull();
    expect(check([])).toBeNull();
  });

  test('can be checked from any trusted head on', () => {
    const [, second, ...rest] = journal;
    expect(second && firstBrokenLink(headAfter(second), rest, sha256)).toBeNull();
  });

  test.each<[string, Partial<Entry>]>([
    ['amount', { postings: [posting('available', 'reserved', fen(201n))] }],
    ['account', { postings: [posting('available', 'treasury', fen(200n))] }],
    ['actor', { actor: 'somebody else' }],
    ['day', { effectiveOn: localDate('2026-11-23') }],
    ['time', { recordedAt: instant('2026-11-24T01:00:01Z') }],
    ['reference', { reference: 'a document that never was' }],
    ['kind', { kind: 'reverse' }],
  ])('shows an edited %s at the entry itself', (_, change) => {
    expect(check(withThird(change))).toEqual({ seq: 3, fault: 'hash' });
  });

  test('shows an edited entry with a new hash of its own at the next one', () => {
    expect(check(withThird({ actor: 'somebody else' }, true))).toEqual({ seq: 4, fault: 'previous-hash' });
  });

  test('shows an entry that counts for a day after its recording', () => {
    const ahead = { effectiveOn: localDate('2026-11-25') };
    expect(check(withThird(ahead, true))).toEqual({ seq: 3, fault: 'effective-on' });
  });

  test('shows edited balances, which no hash covers', () => {
    const third = journal[2];
    const balances = { ...third?.balances, available: 701n, reserved: 299n } as Entry['balances'];
    expect(check(withThird({ balances }))).toEqual({ seq: 3, fault: 'balances' });
  });

  test('shows a deleted first, middle or repeated entry, and two that changed places', () => {
    const [a, b, c, d, e] = journal as [Entry, Entry, Entry, Entry, Entry];
    expect(check([b, c, d, e])).toEqual({ seq: 2, fault: 'seq' });
    expect(check([a, b, d, e])).toEqual({ seq: 4, fault: 'seq' });
    expect(check([a, b, b, c])).toEqual({ seq: 2, fault: 'seq' });
    expect(check([a, c, b, d])).toEqual({ seq: 3, fault: 'seq' });
  });

  test('shows a deleted entry whose number the next one was given', () => {
    const [a, b, , d] = journal as [Entry, Entry, Entry, Entry];
    expect(check([a, b, { ...d, seq: 3 }])).toEqual({ seq: 3, fault: 'previous-hash' });
  });

  describe('with a reversal', () => {
    const third = journal[2];
    if (third === undefined) throw new Error('a journal of five');
    const reversal = entryDraft({ kind: 'reverse', postings: turnedRound(third.postings), reverses: 3 });
    const reserved = journal.map(({ postings, kind }) => entryDraft({ kind, postings }));

    test('holds where it turns round what it names, and that once', () => {
      expect(check(journalOf([...reserved, reversal, reserve(1n)]))).toBeNull();
      expect(check(journalOf([...reserved, reversal, reserve(200n), reversal]))).toEqual({
        seq: 8,
        fault: 'reversal',
      });
    });

    test.each([
      ['another amount', { postings: [posting('reserved', 'available', fen(199n))] }],
      ['other accounts', { postings: [posting('reserved', 'payable', fen(200n))] }],
      ['half of it twice', { postings: [0, 1].map(() => posting('reserved', 'available', fen(100n))) }],
      ['an entry of another amount', { reverses: 2 }],
    ])('shows one of %s', (_, change) => {
      const fault = check(journalOf([...reserved, { ...reversal, ...change }]));
      expect(fault).toEqual({ seq: 6, fault: 'reversal' });
    });

    test('shows a reversal of a reversal', () => {
      const again = { ...reversal, postings: third.postings, reverses: 6 };
      expect(check(journalOf([...reserved, reversal, again]))).toEqual({ seq: 7, fault: 'reversal' });
    });

    test('leaves what came before the trusted head to a check from further back', () => {
      const entries = journalOf([...reserved, reversal]);
      const trusted = entries[4];
      expect(trusted && firstBrokenLink(headAfter(trusted), entries.slice(5), sha256)).toBeNull();
    });
  });

  test('shows an entry of another pool', () => {
    expect(check(withThird({ poolId: 'compensation' }))).toEqual({ seq: 3, fault: 'pool' });
  });

  test.each<[string, Partial<Entry>]>([
    ['recorded-at', { recordedAt: instant('2026-11-24T00:59:59.999Z') }],
    ['reversal', { kind: 'reverse' }],
    ['reversal', { reverses: 2 }],
    ['reversal', { kind: 'reverse', reverses: 0 }],
    ['movement', { postings: [] }],
    ['movement', { postings: [posting('available', 'payable', fen(1n))] }],
    ['movement', { postings: [{ from: 'available', to: 'reserved', amountFen: ZERO_FEN }] }],
    ['overdrawn', { postings: [posting('available', 'reserved', fen(901n))] }],
    ['inflow', { kind: 'appropriate', postings: [posting('fiscal', 'available', fen(FEN_MAX))] }],
    ['balances', { postings: [posting('available', 'reserved', fen(900n))] }],
  ])('shows a forged entry with a fitting hash by its %s', (fault, change) => {
    expect(check(withThird(change, true))).toEqual({ seq: 3, fault });
  });
});
