import { accept } from '../../result.ts';
import type { ReviewedClaim } from '../claim.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { ReviewStep } from '../step.ts';

/** The papers are in order, and what was flagged has an explanation. */
export const REVIEW = stepRule<ReviewStep, 'submitted'>({
  allowedFrom: ['submitted'],
  duty: 'reviewers',
  take: (claim, step) => accept(withStep<ReviewedClaim>({ ...claim, status: 'reviewed' }, step)),
  effects: () => NO_EFFECTS,
});
