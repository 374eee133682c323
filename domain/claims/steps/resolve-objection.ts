import { accept, reject } from '../../result.ts';
import type { ApprovedClaim } from '../claim.ts';
import { openObjectionsOf } from '../objections.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { ResolveObjectionStep } from '../step.ts';

/** Dismissed, an objection stops nothing more; upheld, it stops payment for good, and the approval is to be reversed. */
export const RESOLVE_OBJECTION = stepRule<ResolveObjectionStep, 'approved'>({
  allowedFrom: ['approved'],
  duty: 'approvers',
  take: (claim, step) => {
    const { action, actor, objection, reason } = step;
    const open = openObjectionsOf(claim);
    const found = open.find(({ number }) => number === objection);
    if (found === undefined) {
      const openObjections = open.map(({ number }) => number);
      return reject({ code: 'claim.objection-not-open', objection, openObjections });
    }
    if (found.raised.actor === actor) return reject({ code: 'claim.same-person', action, earlier: 'object' });
    if (reason === null) return reject({ code: 'claim.reason-missing', action });
    return accept(withStep<ApprovedClaim>(claim, step));
  },
  effects: () => NO_EFFECTS,
});
