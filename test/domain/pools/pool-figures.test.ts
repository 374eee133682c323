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

test('what is recovered for the treasury never comes to the pool, and every figure still adds up', () => {
  const paidOut = [
    ['appropriate', 'fiscal', 'available', 1_000n],
    ['reserve', 'available', 'reserved', 400n],
    ['approve', 'reserved', 'payable', 400n],
    ['pay', 'payable', 'claimants', 400n],
  ] as const;
  const figuresAfter = (to: 'available' | 'treasury') => {
    const moved = [...paidOut, ['recover', 'recoveries', to, 300n] as const];
    const drafts = moved.map(([kind, from, account, amount]) =>
      entryDraft({ kind, postings: [posting(from, account, fen(amount))] }),
    );
    const last = journalOf(drafts).at(-1);
    if (last === undefined) throw new Error('a journal of five');
    return poolFigures(last.balances);
  };
  expect(figuresAfter('available')).toMatchObject({ capFen: 1_000n, headroomFen: 900n, recoveredFen: 300n });
  expect(figuresAfter('treasury')).toMatchObject({ capFen: 700n, headroomFen: 600n, recoveredFen: 300n });
  for (const to of ['available', 'treasury'] as const) {
    const { capFen, recoveredFen, paidFen, custodyFen } = figuresAfter(to);
    expect(capFen + recoveredFen - paidFen).toBe(custodyFen);
  }
});
