import { assert } from '../../assert.ts';
import { posting } from '../../ledger/posting.ts';
import { accept, reject } from '../../result.ts';
import { bearerOf, outstandingOf, withClawback } from '../bearing.ts';
import type { ClawedBackClaim } from '../claim.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { ClawBackStep } from '../step.ts';
import { receiptDayRefusal } from './receipt-day.ts';

/**
 * What was ordered has come in: it can be promised again, and counts against no cap any more. The loss stays claimed on
 * its exposure. Recoveries that came in since the order may have left less than was ordered; then it is ordered anew.
 */
export const CLAW_BACK = stepRule<ClawBackStep, 'paid' | 'recovering' | 'closed'>({
  allowedFrom: ['paid', 'recovering', 'closed'],
  duty: 'payers',
  take: (claim, step) => {
    if (claim.clawbackOrder === null) return reject({ code: 'claim.no-clawback-ordered' });
    const { amountFen } = claim.clawbackOrder;
    const outOfRange = receiptDayRefusal(claim, step);
    if (outOfRange !== null) return reject(outOfRange);
    const outstandingFen = outstandingOf(bearerOf(claim.bearing, 'city'));
    if (amountFen > outstandingFen) {
      return reject({ code: 'claim.clawback-out-of-range', amountFen, outstandingFen });
    }
    const bearing = withClawback(claim.bearing, amountFen);
    const collected = { ...claim, bearing, clawbackOrder: null };
    if (amountFen < outstandingFen) return accept(withStep(collected, step));
    return accept(withStep<ClawedBackClaim>({ ...collected, status: 'clawed-back' }, step));
  },
  effects: ({ id, clawbackOrder }) => {
    assert(clawbackOrder !== null, `a clawback of claim ${id} was ordered`);
    const { amountFen } = clawbackOrder;
    return {
      ...NO_EFFECTS,
      movement: { kind: 'claw-back', postings: [posting('claimants', 'available', amountFen)] },
      usageChangeFen: 0n - amountFen,
      compensatedChangeFen: 0n - amountFen,
    };
  },
});
