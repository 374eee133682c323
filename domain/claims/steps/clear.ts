import { accept } from '../../result.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { ClearStep } from '../step.ts';

/** A twin filed after the review need not send the claim back through it: the reviewer clears it where it stands. */
export const CLEAR = stepRule<ClearStep, 'reviewed'>({
  allowedFrom: ['reviewed'],
  duty: 'reviewers',
  take: (claim, step) => accept(withStep(claim, step)),
  effects: () => NO_EFFECTS,
});
