import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { posting, turnedRound } from '../../../domain/ledger/posting.ts';
import { fen } from '../../../domain/money/fen.ts';
import { headroomChange } from '../../../domain/pools/low-headroom.ts';
import { entryDraft, journalOf } from '../../builders/journal.ts';

const CAP = 1_000_000n;

/** A pool of ¥10,000 of which so much is promised already, and then so much more. */
function reserve(earlier: bigint, amount: bigint) {
  const reservations = [earlier, amount].filter((one) => one > 0n);
  const entries = journalOf([
    entryDraft({ kind: 'appropriate', postings: [posting('fiscal', 'available', fen(CAP))] }),
    ...reservations.map((one) =>
      entryDraft({ kind: 'reserve', postings: [posting('available', 'reserved', fen(one))] }),
    ),
  ]);
  const last = entries.at(-1);
  if (last === undefined) throw new Error('a pool has entries');
  return last;
}

function changeBy(earlier: bigint, amount: bigint) {
  const { balances, postings } = reserve(earlier, amount);
  return headroomChange(balances, postings);
}

describe('a pool’s headroom', () => {
  test('is low one fen below a fifth of the cap, and not at it', () => {
    expect(changeBy(0n, 800_000n)).toEqual({ isLow: false, isExhausted: false });
    expect(changeBy(0n, 800_001n)).toEqual({ isLow: true, isExhausted: false });
  });

  test('is low once: what takes more of it says nothing new, until the last fen', () => {
    expect(changeBy(800_001n, 1n)).toEqual({ isLow: false, isExhausted: false });
    expect(changeBy(800_001n, 199_999n)).toEqual({ isLow: false, isExhausted: true });
  });

  test('can fall from plenty to nothing at once', () => {
    expect(changeBy(0n, CAP)).toEqual({ isLow: true, isExhausted: true });
  });

  test('comes back in silence, and is low again when it falls again', () => {
    const { balances, postings } = reserve(0n, 900_000n);
    const back = turnedRound(postings);
    expect(headroomChange({ ...balances, available: CAP, reserved: 0n }, back)).toEqual({
      isLow: false,
      isExhausted: false,
    });
  });

  test('whatever is promised in whatever parts, low is told exactly once on the way below a fifth', () => {
    const parts = fc.array(fc.bigInt(1n, CAP / 4n), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (amounts) => {
        let earlier = 0n;
        let told = 0;
        for (const amount of amounts) {
          if (earlier + amount > CAP) break;
          if (changeBy(earlier, amount).isLow) told += 1;
          earlier += amount;
        }
        expect(told).toBe(earlier * 5n > CAP * 4n ? 1 : 0);
      }),
    );
  });
});
