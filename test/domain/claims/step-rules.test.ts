import { describe, expect, test } from 'vitest';
import { stepEffects } from '../../../domain/claims/step-rules.ts';
import { holdsReservation, CLAIM_STATUSES } from '../../../domain/claims/claim.ts';
import { fen } from '../../../domain/money/fen.ts';
import { claimIn, liveClaimIn } from '../../builders/claim.ts';
import { stepOf } from '../../builders/step.ts';

const DECIDED = 112_000_000n;

describe('what a step moves', () => {
  test('a submission reserves what was decided', () => {
    expect(stepEffects(liveClaimIn('submitted'), stepOf('submit'))).toEqual({
      movement: { kind: 'reserve', postings: [{ from: 'available', to: 'reserved', amountFen: DECIDED }] },
      draws: 'unchanged',
      usageChangeFen: 0n,
      compensatedChangeFen: 0n,
    });
  });

  test.each([
    ['review', 'submitted'],
    ['clear', 'reviewed'],
    ['return', 'submitted'],
    ['resubmit', 'returned'],
  ] as const)('to %s a claim moves nothing', (action, status) => {
    expect(stepEffects(liveClaimIn(status), stepOf(action))).toEqual({
      movement: null,
      draws: 'unchanged',
      usageChangeFen: 0n,
      compensatedChangeFen: 0n,
    });
  });

  test.each([
    ['withdraw', 'submitted'],
    ['withdraw', 'returned'],
    ['withdraw', 'reviewed'],
    ['reject', 'reviewed'],
  ] as const)('to %s a claim that is %s gives back all of it', (action, status) => {
    expect(stepEffects(liveClaimIn(status), stepOf(action))).toEqual({
      movement: { kind: 'release', postings: [{ from: 'reserved', to: 'available', amountFen: DECIDED }] },
      draws: 'released',
      usageChangeFen: -DECIDED,
      compensatedChangeFen: 0n,
    });
  });

  test('an approval of all makes all of it payable, in one posting', () => {
    expect(stepEffects(liveClaimIn('reviewed'), stepOf('approve'))).toEqual({
      movement: { kind: 'approve', postings: [{ from: 'reserved', to: 'payable', amountFen: DECIDED }] },
      draws: 'unchanged',
      usageChangeFen: 0n,
      compensatedChangeFen: 0n,
    });
  });

  test('an approval of one fen less gives that fen back to the pool and to the caps', () => {
    const amountFen = fen(DECIDED - 1n);
    expect(stepEffects(liveClaimIn('reviewed'), stepOf('approve', { amountFen }))).toEqual({
      movement: {
        kind: 'approve',
        postings: [
          { from: 'reserved', to: 'payable', amountFen },
          { from: 'reserved', to: 'available', amountFen: 1n },
        ],
      },
      draws: 'unchanged',
      usageChangeFen: -1n,
      compensatedChangeFen: 0n,
    });
  });

  test('a payment pays what was approved and settles the exposure’s claim', () => {
    expect(stepEffects(liveClaimIn('approved'), stepOf('pay'))).toEqual({
      movement: { kind: 'pay', postings: [{ from: 'payable', to: 'claimants', amountFen: DECIDED }] },
      draws: 'settled',
      usageChangeFen: 0n,
      compensatedChangeFen: DECIDED,
    });
  });
});

test('money is reserved for a claim until it is approved, rejected or withdrawn', () => {
  expect(CLAIM_STATUSES.filter((status) => holdsReservation(claimIn(status)))).toEqual([
    'submitted',
    'returned',
    'reviewed',
  ]);
});
