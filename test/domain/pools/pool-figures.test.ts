import { expect, test } from 'vitest';
import { posting } from '../../../domain/ledger/posting.ts';
import { fen } from '../../../domain/money/fen.ts';
import { poolFigures } from '../../../domain/pools/pool-figures.ts';
import { entryDraft, journalOf } from '../../builders/journal.ts';

test('a pool shows every figure of its history, each from the account that holds it', () => {
  const movements = [
    ['appropriate', 'fiscal', 'available', 1_000_000n],
    ['return', 'available', 'treasury', 100_000n],
    ['earn-interest', 'interest', 'available', 7n],
    ['reserve', 'available', 'reserved', 60_000n],
    ['approve', 'reserved', 'payable', 50_000n],
    ['pay', 'payable', 'claimants', 30_000n],
    ['claw-back', 'claimants', 'available', 1_000n],
    ['recover', 'recoveries', 'available', 300n],
    ['commit', 'available', 'committed', 2_000n],
  ] as const;
  const entries = journalOf(
    movements.map(([kind, from, to, amount]) =>
      entryDraft({ kind, postings: [posting(from, to, fen(amount))] }),
    ),
  );
  const last = entries.at(-1);
  expect(last && poolFigures(last.balances)).toEqual({
    capFen: 900_000n,
    headroomFen: 839_307n,
    reservedFen: 10_000n,
    payableFen: 20_000n,
    paidFen: 29_000n,
    recoveredFen: 300n,
    interestFen: 7n,
    committedFen: 2_000n,
    custodyFen: 871_307n,
  });
});
