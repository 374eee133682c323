import { describe, expect, test } from 'vitest';
import { claimAsOf, foldSteps } from '../../../domain/claims/claim-as-of.ts';
import { claimAfter, liveClaimIn, takenInFacts } from '../../builders/claim.ts';
import { stepOf } from '../../builders/step.ts';

describe('a claim taken back in time', () => {
  const steps = [
    stepOf('return'),
    stepOf('resubmit'),
    stepOf('review'),
    stepOf('approve'),
    stepOf('pay'),
  ] as const;
  const paid = claimAfter(...steps);

  test.each([
    [1, 'submitted'],
    [2, 'returned'],
    [3, 'submitted'],
    [4, 'reviewed'],
    [5, 'approved'],
    [6, 'paid'],
  ])('by its first %i steps is %s, and is what it was then', (stepCount, status) => {
    const then = claimAsOf(paid, stepCount);
    expect(then.status).toBe(status);
    expect(then).toEqual(claimAfter(...steps.slice(0, stepCount - 1)));
  });

  test('does not know its future', () => {
    expect(claimAsOf(paid, 5)).not.toHaveProperty('paidOn');
    expect(claimAsOf(paid, 4)).not.toHaveProperty('approvedFen');
  });

  test('cannot go back before its submission', () => {
    expect(() => claimAsOf(paid, 0)).toThrow('is its submission');
  });
});

describe('steps that a claim could not have taken', () => {
  test('are a corrupted store and stop at once', () => {
    const taken = takenInFacts();
    expect(() => foldSteps(taken, [stepOf('review')])).toThrow('is its submission');
    expect(() => foldSteps(taken, [stepOf('submit'), stepOf('pay')])).toThrow('step pay');
    const samePerson = stepOf('review', { actor: 'bank-clerk' });
    expect(() => foldSteps(taken, [stepOf('submit'), samePerson])).toThrow('step review');
  });

  test('are none of those that it did take', () => {
    const paid = liveClaimIn('paid');
    expect(foldSteps(takenInFacts(), paid.steps)).toEqual(paid);
  });
});
