import { describe, expect, test } from 'vitest';
import {
  currentObjectionsOf,
  objectionsOf,
  OBJECTIONS_MAX,
  openObjectionsOf,
} from '../../../domain/claims/objections.ts';
import type { Step } from '../../../domain/claims/step.ts';
import { advanceClaim } from '../../../domain/claims/transitions.ts';
import { claimAfter } from '../../builders/claim.ts';
import { stepOf } from '../../builders/step.ts';

const APPROVED = [stepOf('review'), stepOf('approve')];

function refusalOf(before: readonly Step[], step: Step) {
  const result = advanceClaim(claimAfter(...APPROVED, ...before), step);
  return result.ok ? null : result.refusal;
}

function numbers(objections: ReturnType<typeof objectionsOf>) {
  return objections.map(({ number }) => number);
}

describe('objections to an approval', () => {
  test('are numbered in order, and open until each is resolved', () => {
    const claim = claimAfter(
      ...APPROVED,
      stepOf('object'),
      stepOf('object'),
      stepOf('resolve-objection', { objection: 2 }),
    );
    expect(claim.status).toBe('approved');
    expect(numbers(objectionsOf(claim))).toEqual([1, 2]);
    expect(numbers(openObjectionsOf(claim))).toEqual([1]);
    expect(objectionsOf(claim)[1]?.resolved).toMatchObject({ outcome: 'dismissed' });
  });

  test('that a reversal has answered stop nothing of the approval that follows it', () => {
    const steps = [...APPROVED, stepOf('object'), stepOf('approve'), stepOf('object')];
    const claim = { steps: [stepOf('submit'), ...steps] as const };
    expect(numbers(objectionsOf(claim))).toEqual([1, 2]);
    expect(numbers(currentObjectionsOf(claim))).toEqual([2]);
  });

  test('are resolved once, by number, with a reason', () => {
    const raised = [stepOf('object'), stepOf('object')];
    const resolve = (objection: number) => stepOf('resolve-objection', { objection });
    expect(refusalOf(raised, resolve(2))).toBeNull();
    expect(refusalOf(raised, resolve(3))).toEqual({
      code: 'claim.objection-not-open',
      objection: 3,
      openObjections: [1, 2],
    });
    expect(refusalOf([...raised, resolve(2)], resolve(2))).toMatchObject({ openObjections: [1] });
    expect(refusalOf(raised, stepOf('resolve-objection', { reason: null }))).toEqual({
      code: 'claim.reason-missing',
      action: 'resolve-objection',
    });
  });

  test('are resolved neither by who recorded them nor by who reviewed the claim', () => {
    expect(refusalOf([stepOf('object')], stepOf('resolve-objection', { actor: 'manager' }))).toEqual({
      code: 'claim.same-person',
      action: 'resolve-objection',
      earlier: 'object',
    });
    expect(refusalOf([stepOf('object')], stepOf('resolve-objection', { actor: 'reviewer' }))).toMatchObject({
      code: 'claim.same-person',
      earlier: 'review',
    });
  });

  test('are resolved by somebody who does not pay', () => {
    const resolved = [stepOf('object'), stepOf('resolve-objection', { actor: 'approver-2' })];
    expect(refusalOf(resolved, stepOf('pay', { actor: 'approver-2' }))).toMatchObject({
      code: 'claim.same-person',
      earlier: 'resolve-objection',
    });
    expect(refusalOf(resolved, stepOf('pay'))).toBeNull();
  });

  test(`are ${String(OBJECTIONS_MAX)} at most`, () => {
    const raised = Array.from({ length: OBJECTIONS_MAX - 1 }, () => stepOf('object'));
    expect(refusalOf(raised, stepOf('object'))).toBeNull();
    expect(refusalOf([...raised, stepOf('object')], stepOf('object'))).toEqual({
      code: 'claim.too-many-objections',
      objectionsMax: OBJECTIONS_MAX,
    });
  });
});
