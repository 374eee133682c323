import { accept, reject } from '../../result.ts';
import type { ApprovedClaim } from '../claim.ts';
import { currentObjectionsOf, OBJECTIONS_MAX } from '../objections.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { ObjectStep } from '../step.ts';

/** Somebody objects to the approval, by name; whether the notice still runs or is over, payment waits. */
export const OBJECT = stepRule<ObjectStep, 'approved'>({
  allowedFrom: ['approved'],
  duty: null,
  take: (claim, step) => {
    if (currentObjectionsOf(claim).length >= OBJECTIONS_MAX) {
      return reject({ code: 'claim.too-many-objections', objectionsMax: OBJECTIONS_MAX });
    }
    return accept(withStep<ApprovedClaim>(claim, step));
  },
  effects: () => NO_EFFECTS,
});
