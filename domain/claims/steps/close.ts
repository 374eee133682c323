import { accept, reject } from '../../result.ts';
import type { ClosedClaim } from '../claim.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { CloseStep } from '../step.ts';

/** Its institution expects nothing more, and says why; it says so of its own claim, so it is nobody's check. */
export const CLOSE = stepRule<CloseStep, 'paid' | 'recovering'>({
  allowedFrom: ['paid', 'recovering'],
  duty: null,
  take: (claim, step) => {
    const { reason, actor: closedBy, at: closedAt } = step;
    if (reason === null) return reject({ code: 'claim.reason-missing', action: 'close' });
    const closing = { how: 'recovery-finished', closedBy, closedAt, reason, documentNo: null } as const;
    return accept(withStep<ClosedClaim>({ ...claim, status: 'closed', closing }, step));
  },
  effects: () => NO_EFFECTS,
});
