import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { appendEntry } from '../../../domain/ledger/append-entry.ts';
import { custodyFen } from '../../../domain/ledger/balances.ts';
import { MOVEMENTS } from '../../../domain/ledger/entry-kinds.ts';
import { emptyHead, GENESIS_HASH, headAfter, type Head } from '../../../domain/ledger/entry.ts';
import { posting } from '../../../domain/ledger/posting.ts';
import { FEN_MAX, fen, ZERO_FEN } from '../../../domain/money/fen.ts';
import { sha256 } from '../../builders/digest.ts';
import { appended, entryDraft, fundedHead, journalOf, NOW } from '../../builders/journal.ts';

const CAP = 3_000_000_000n;

function reserve(amount: bigint) {
  return entryDraft({ kind: 'reserve', postings: [posting('available', 'reserved', fen(amount))] });
}

describe('an entry', () => {
  test('that is a journal’s first is number 1 and names no hash before it', () => {
    const entry = appended(emptyHead('guidance'), entryDraft());
    expect(entry).toMatchObject({ poolId: 'guidance', seq: 1, recordedAt: NOW, previousHash: GENESIS_HASH });
    expect(entry.balances).toMatchObject({ fiscal: -1_000n, available: 1_000n, reserved: 0n });
  });

  test('follows the one before it in number, hash and balances', () => {
    const [first, second] = journalOf([entryDraft(), reserve(400n)]);
    expect(second).toMatchObject({ seq: 2, previousHash: first?.hash });
    expect(second?.balances).toMatchObject({ fiscal: -1_000n, available: 600n, reserved: 400n });
    expect(second && custodyFen(second.balances)).toBe(1_000n);
  });

  test.each([
    ['2026-11-24T00:59:59.999Z', NOW],
    ['2026-11-24T01:00:00.001Z', '2026-11-24T01:00:00.001Z'],
  ])('written when the clock says %s is recorded at %s, never before the last one', (clock, recordedAt) => {
    expect(appended(fundedHead(CAP), reserve(1n), instant(clock)).recordedAt).toBe(recordedAt);
  });

  test.each([CAP - 1n, CAP])('may reserve %s fen of 3,000,000,000', (amount) => {
    expect(appended(fundedHead(CAP), reserve(amount)).balances.available).toBe(CAP - amount);
  });

  test('may not reserve one fen more than there is, and says by how much it is short', () => {
    expect(appendEntry(fundedHead(CAP), reserve(CAP + 1n), NOW, sha256)).toEqual({
      ok: false,
      refusal: { code: 'ledger.overdrawn', account: 'available', shortFen: 1n },
    });
  });

  test('is judged by where its postings leave the accounts together', () => {
    const full = headAfter(appended(fundedHead(100n), reserve(100n)));
    const approve = (payable: bigint, back: bigint) =>
      entryDraft({
        kind: 'approve',
        postings: [posting('reserved', 'payable', fen(payable)), posting('reserved', 'available', fen(back))],
      });
    expect(appended(full, approve(60n, 40n)).balances).toMatchObject({
      reserved: 0n,
      payable: 60n,
      available: 40n,
    });
    expect(appendEntry(full, approve(60n, 41n), NOW, sha256)).toMatchObject({
      refusal: { account: 'reserved', shortFen: 1n },
    });
  });

  test('leaves the head it was built on as it was', () => {
    const head = fundedHead(CAP);
    const before = structuredClone(head);
    appended(head, reserve(1n));
    expect(head).toEqual(before);
  });

  test('may fill a pool to the largest amount there is', () => {
    expect(fundedHead(FEN_MAX).balances.available).toBe(FEN_MAX);
  });

  test.each([
    ['appropriate', posting('fiscal', 'available', fen(2n))],
    ['earn-interest', posting('interest', 'available', fen(2n))],
    ['recover', posting('recoveries', 'available', fen(2n))],
    ['recover', posting('recoveries', 'treasury', fen(2n))],
    ['divest', posting('subfunds', 'available', fen(2n))],
    ['claw-back', posting('claimants', 'available', fen(2n))],
    ['reverse', posting('treasury', 'available', fen(2n))],
  ] as const)('of kind %s may not bring in one fen more than can be counted: %o', (kind, inflow) => {
    const draft = entryDraft({ kind, postings: [inflow], ...(kind === 'reverse' ? { reverses: 1 } : {}) });
    expect(appendEntry(fundedHead(FEN_MAX - 2n), draft, NOW, sha256).ok).toBe(true);
    expect(appendEntry(fundedHead(FEN_MAX - 1n), draft, NOW, sha256)).toEqual({
      ok: false,
      refusal: { code: 'ledger.inflow-too-large', leftFen: 1n },
    });
  });

  test('counts what came in over the pool’s whole life, not what is still there', () => {
    const pool = [FEN_MAX - 1n, 1n].reduce<Head>((head, amount) => {
      const appropriation = entryDraft({ postings: [posting('fiscal', 'available', fen(amount))] });
      const back = entryDraft({ kind: 'return', postings: [posting('available', 'treasury', fen(amount))] });
      return headAfter(appended(headAfter(appended(head, appropriation)), back));
    }, emptyHead('guidance'));
    expect(pool.balances).toMatchObject({ available: 0n, treasury: FEN_MAX });
    expect(appendEntry(pool, entryDraft(), NOW, sha256)).toMatchObject({
      refusal: { code: 'ledger.inflow-too-large', leftFen: 0n },
    });
  });
});

describe('what no caller may ever ask for', () => {
  const head = fundedHead(CAP);
  const from = posting('available', 'reserved', fen(1n));

  test.each([
    ['no posting', entryDraft({ postings: [] }), 'moves money'],
    ['five postings', entryDraft({ kind: 'reserve', postings: Array(5).fill(from) }), 'at most 4'],
    [
      'a posting of nothing',
      entryDraft({ postings: [{ from: 'fiscal', to: 'available', amountFen: ZERO_FEN }] }),
      'positive amount',
    ],
    ['a movement of another kind', entryDraft({ kind: 'pay', postings: [from] }), 'kind pay may not move'],
    ['a reversal of nothing', entryDraft({ kind: 'reverse', postings: [from] }), 'names what it reverses'],
    ['a reversal by another name', entryDraft({ reverses: 1 }), 'names what it reverses'],
    [
      'a reversal of itself',
      entryDraft({ kind: 'reverse', postings: [from], reverses: 2 }),
      'names an earlier entry',
    ],
  ])('%s is a bug and stops at once', (_, draft, message) => {
    expect(() => appendEntry(head, draft, NOW, sha256)).toThrow(message);
  });

  test('balances that do not add up are never built upon', () => {
    const broken = { ...head, balances: { ...head.balances, available: head.balances.available + 1n } };
    expect(() => appendEntry(broken, entryDraft(), NOW, sha256)).toThrow('the pool holds');
    const below = { ...head, balances: { ...head.balances, reserved: -1n, available: CAP + 1n } };
    expect(() => appendEntry(below, entryDraft(), NOW, sha256)).toThrow('reserved is below zero');
  });

  test('a posting from an account to itself, or of nothing, is a bug', () => {
    expect(() => posting('available', 'available', fen(1n))).toThrow('to itself');
    expect(() => posting('available', 'reserved', ZERO_FEN)).toThrow('positive amount');
  });
});

test('a reversal may turn any movement round', () => {
  for (const [from, to] of Object.values(MOVEMENTS).flat()) {
    const isInside = ['available', 'reserved', 'payable', 'committed'].includes(to);
    const head = isInside && to !== 'available' ? stocked(to) : fundedHead(CAP);
    const draft = entryDraft({ kind: 'reverse', postings: [posting(to, from, fen(1n))], reverses: 1 });
    expect(appendEntry(head, draft, NOW, sha256).ok, `${to} → ${from}`).toBe(true);
  }

  function stocked(account: (typeof MOVEMENTS)[keyof typeof MOVEMENTS][number][1]) {
    return headAfter(
      appended(
        fundedHead(CAP),
        entryDraft({ kind: 'reverse', postings: [posting('available', account, fen(9n))], reverses: 1 }),
      ),
    );
  }
});
