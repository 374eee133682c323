import { describe, expect, test } from 'vitest';
import type { LiveClaim } from '../../../domain/claims/claim.ts';
import { effectiveSteps } from '../../../domain/claims/effective-steps.ts';
import { stepEffects } from '../../../domain/claims/step-rules.ts';
import type { Step } from '../../../domain/claims/step.ts';
import { advanceClaim } from '../../../domain/claims/transitions.ts';
import { fen } from '../../../domain/money/fen.ts';
import { bookedClaim } from '../../builders/claim.ts';
import { stepOf } from '../../builders/step.ts';

const LESS = fen(100_000_000n);
const REVIEWED = [stepOf('review')];
const APPROVED = [...REVIEWED, stepOf('approve', { amountFen: LESS, reason: 'less' })];
const PAID = [...APPROVED, stepOf('pay')];

function reversal(seq: number) {
  return stepOf('reverse', { reversedSeq: seq });
}

function refusalOf(claim: LiveClaim, step: Step) {
  const result = advanceClaim(claim, step);
  return result.ok ? null : result.refusal;
}

describe('the reversal of a claim’s last entry', () => {
  const ORDERED = [...PAID, stepOf('order-clawback')];

  test.each<[string, readonly Step[], Step]>([
    ['withdrawal', REVIEWED, stepOf('withdraw')],
    ['rejection', REVIEWED, stepOf('reject')],
    ['approval', REVIEWED, stepOf('approve')],
    ['approval of less', REVIEWED, stepOf('approve', { amountFen: LESS, reason: 'less' })],
    ['payment', APPROVED, stepOf('pay')],
    ['recovery', PAID, stepOf('recover')],
    ['second recovery', [...PAID, stepOf('recover')], stepOf('recover')],
    ['recovery of a closed claim', [...PAID, stepOf('close')], stepOf('recover')],
    ['clawback', ORDERED, stepOf('claw-back')],
  ])('takes it back to exactly the state before: %s', (_, before, step) => {
    const then = bookedClaim(...before);
    const taken = bookedClaim(...before, step);
    const seq = taken.steps.at(-1)?.entrySeq ?? 0;
    const back = bookedClaim(...before, step, reversal(seq));
    expect({ ...back, steps: then.steps }).toEqual(then);
    expect(back.steps).toHaveLength(taken.steps.length + 1);
    expect(effectiveSteps(back.steps)).toEqual(then.steps);
  });

  test('turns round all that the step did', () => {
    expect(stepEffects(bookedClaim(...PAID), reversal(3))).toEqual({
      movement: {
        ...{ kind: 'reverse', reverses: 3 },
        postings: [{ from: 'claimants', to: 'payable', amountFen: LESS }],
      },
      draws: 'reopened',
      usageChangeFen: 0n,
      compensatedChangeFen: 0n - LESS,
    });
    expect(stepEffects(bookedClaim(...APPROVED), reversal(2))).toEqual({
      movement: {
        ...{ kind: 'reverse', reverses: 2 },
        postings: [
          { from: 'payable', to: 'reserved', amountFen: LESS },
          { from: 'available', to: 'reserved', amountFen: 12_000_000n },
        ],
      },
      draws: 'unchanged',
      usageChangeFen: 12_000_000n,
      compensatedChangeFen: 0n,
    });
    expect(stepEffects(bookedClaim(stepOf('withdraw')), reversal(2))).toMatchObject({
      ...{ draws: 'retaken', usageChangeFen: 112_000_000n },
    });
  });

  test('takes what was objected to an approval with it, and leaves what was objected to a later one', () => {
    const upheld = stepOf('resolve-objection', { outcome: 'upheld' });
    const objected = [...APPROVED, stepOf('object'), upheld, reversal(2)];
    expect(bookedClaim(...objected).status).toBe('reviewed');
    expect(effectiveSteps(bookedClaim(...objected).steps)).toHaveLength(2);
    const dismissed = stepOf('resolve-objection', { objection: 2 });
    const again = [...objected, stepOf('approve'), stepOf('object'), dismissed];
    const then = bookedClaim(...again);
    const back = bookedClaim(...again, stepOf('pay'), reversal(5));
    expect({ ...back, steps: then.steps }).toEqual(then);
    expect(effectiveSteps(back.steps)).toEqual(effectiveSteps(then.steps));
  });

  test('can be followed by the one before it, and the step be taken anew', () => {
    const back = bookedClaim(...PAID, reversal(3), reversal(2));
    expect(back.status).toBe('reviewed');
    const again = bookedClaim(...PAID, reversal(3), reversal(2), stepOf('approve'), stepOf('pay'));
    expect(again).toMatchObject({ status: 'paid', approvedFen: 112_000_000n });
  });
});

describe('an entry that has been built upon', () => {
  test.each<[string, readonly Step[], number, string]>([
    ['an approval that was paid', PAID, 2, 'pay'],
    ['a payment on which something was recovered', [...PAID, stepOf('recover')], 3, 'recover'],
    ['a payment that was declared closed', [...PAID, stepOf('close')], 3, 'close'],
    ['a payment that is to be clawed back', [...PAID, stepOf('order-clawback')], 3, 'order-clawback'],
    ['one that is reversed already', [...PAID, reversal(3)], 3, 'approve'],
    ['one of another claim', PAID, 99, 'pay'],
  ])('is not reversed: %s', (_, before, reversedSeq, last) => {
    expect(refusalOf(bookedClaim(...before), reversal(reversedSeq))).toEqual({
      ...{ code: 'claim.entry-built-upon', reversedSeq, last },
    });
  });

  test('is free again when what was built on it is gone', () => {
    const cancelled = [...PAID, stepOf('order-clawback'), stepOf('recover'), stepOf('cancel-clawback')];
    const recovered = bookedClaim(...cancelled);
    expect(refusalOf(recovered, reversal(3))).toMatchObject({ last: 'recover' });
    const back = bookedClaim(...cancelled, reversal(4), reversal(3));
    expect(back.status).toBe('approved');
  });

  test('is not the reservation, which is given up by withdrawing the claim', () => {
    expect(refusalOf(bookedClaim(), reversal(1))?.code).toBe('claim.wrong-state');
  });
});

describe('the people of a reversal', () => {
  const claim = bookedClaim(...PAID);

  test('are two, of whom none had another part in the claim', () => {
    const by = (actor: string, orderedBy: string) => refusalOf(claim, { ...reversal(3), actor, orderedBy });
    expect(by('cashier', 'approver')).toBeNull();
    expect(by('cashier-2', 'approver-2')).toBeNull();
    expect(by('cashier-2', 'cashier-2')).toMatchObject({ code: 'claim.same-person', earlier: 'reverse' });
    expect(by('approver', 'approver-2')).toMatchObject({ earlier: 'approve' });
    expect(by('cashier-2', 'cashier')).toMatchObject({ earlier: 'pay' });
    expect(by('cashier-2', 'reviewer')).toMatchObject({ earlier: 'review' });
  });

  test('keep their parts: who ordered it does not pay the claim again', () => {
    const back = bookedClaim(...PAID, { ...reversal(3), orderedBy: 'approver-2' });
    expect(refusalOf(back, stepOf('pay', { actor: 'approver-2' }))).toMatchObject({
      ...{ code: 'claim.same-person', earlier: 'reverse' },
    });
  });
});
