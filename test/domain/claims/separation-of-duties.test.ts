import { describe, expect, test } from 'vitest';
import type { Step } from '../../../domain/claims/step.ts';
import { advanceClaim } from '../../../domain/claims/transitions.ts';
import { claimAfter, liveClaimIn } from '../../builders/claim.ts';
import { stepOf } from '../../builders/step.ts';

function refusalOf(before: readonly Step[], step: Step) {
  const result = advanceClaim(claimAfter(...before), step);
  return result.ok ? null : result.refusal;
}

const REVIEWED = [stepOf('review')];
const APPROVED = [stepOf('review'), stepOf('approve')];

describe('one person', () => {
  test.each<[string, readonly Step[], Step, string]>([
    ['submitted may not review', [], stepOf('review', { actor: 'bank-clerk' }), 'submit'],
    ['submitted may not return', [], stepOf('return', { actor: 'bank-clerk' }), 'submit'],
    ['submitted may not approve', REVIEWED, stepOf('approve', { actor: 'bank-clerk' }), 'submit'],
    ['submitted may not reject', REVIEWED, stepOf('reject', { actor: 'bank-clerk' }), 'submit'],
    ['submitted may not pay', APPROVED, stepOf('pay', { actor: 'bank-clerk' }), 'submit'],
    ['reviewed may not approve', REVIEWED, stepOf('approve', { actor: 'reviewer' }), 'review'],
    ['reviewed may not reject', REVIEWED, stepOf('reject', { actor: 'reviewer' }), 'review'],
    ['reviewed may not pay', APPROVED, stepOf('pay', { actor: 'reviewer' }), 'review'],
    ['approved may not pay', APPROVED, stepOf('pay', { actor: 'approver' }), 'approve'],
    [
      'returned may not send in again',
      [stepOf('return')],
      stepOf('resubmit', { actor: 'reviewer' }),
      'return',
    ],
  ])('who %s', (_, before, step, earlier) => {
    expect(refusalOf(before, step)).toEqual({ code: 'claim.same-person', action: step.action, earlier });
  });

  test('who sent in more papers may not review them, nor who returned the claim approve it', () => {
    const colleague = 'bank-clerk-2';
    const round = [stepOf('return'), stepOf('resubmit', { actor: colleague })];
    expect(refusalOf(round, stepOf('review', { actor: colleague }))).toMatchObject({ earlier: 'resubmit' });
    const reviewed = [...round, stepOf('review', { actor: 'reviewer-2' })];
    expect(refusalOf(reviewed, stepOf('approve', { actor: 'reviewer' }))).toMatchObject({
      earlier: 'return',
    });
  });

  test('may return a claim and review it later, send it in twice, and withdraw their own', () => {
    expect(refusalOf([stepOf('return'), stepOf('resubmit')], stepOf('review'))).toBeNull();
    expect(refusalOf([stepOf('return')], stepOf('resubmit'))).toBeNull();
    expect(refusalOf(REVIEWED, stepOf('withdraw'))).toBeNull();
  });

  test('is told of the wrong state before being told of the same person', () => {
    expect(refusalOf([], stepOf('approve', { actor: 'bank-clerk' }))).toMatchObject({
      code: 'claim.wrong-state',
    });
  });
});

test('four people take a claim from its submission to its payment', () => {
  const actors = liveClaimIn('paid').steps.map(({ actor }) => actor);
  expect(actors).toEqual(['bank-clerk', 'reviewer', 'approver', 'cashier']);
});
