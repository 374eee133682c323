import { accept, reject } from '../../result.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { CancelClawbackStep } from '../step.ts';

/** The order is taken back before anything was collected on it. */
export const CANCEL_CLAWBACK = stepRule<CancelClawbackStep, 'paid' | 'recovering' | 'closed'>({
  allowedFrom: ['paid', 'recovering', 'closed'],
  duty: 'approvers',
  take: (claim, step) => {
    if (step.reason === null) return reject({ code: 'claim.reason-missing', action: 'cancel-clawback' });
    if (claim.clawbackOrder === null) return reject({ code: 'claim.no-clawback-ordered' });
    return accept(withStep({ ...claim, clawbackOrder: null }, step));
  },
  effects: () => NO_EFFECTS,
});
