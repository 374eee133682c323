import { accept } from '../../result.ts';
import type { WithdrawnClaim } from '../claim.ts';
import { stepRule, withStep } from '../step-rule.ts';
import type { WithdrawStep } from '../step.ts';
import { releaseAll } from './release.ts';

/** Withdrawing takes nothing but one's own claim, so it is nobody's check. */
export const WITHDRAW = stepRule<WithdrawStep, 'submitted' | 'returned' | 'reviewed'>({
  allowedFrom: ['submitted', 'returned', 'reviewed'],
  duty: null,
  take: (claim, step) => accept(withStep<WithdrawnClaim>({ ...claim, status: 'withdrawn' }, step)),
  effects: releaseAll,
});
