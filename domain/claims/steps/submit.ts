import { BrokenInvariant } from '../../assert.ts';
import { posting } from '../../ledger/posting.ts';
import { NO_EFFECTS, type StepRule } from '../step-rule.ts';
import type { SubmitStep } from '../step.ts';

/** The first step of every claim and never a later one; it reserves what was decided. */
export const SUBMIT: StepRule<SubmitStep> = {
  allowedFrom: [],
  duty: 'submitters',
  take: ({ id }) => {
    throw new BrokenInvariant(`claim ${id} was submitted already`);
  },
  effects: ({ decision }) => ({
    ...NO_EFFECTS,
    movement: { kind: 'reserve', postings: [posting('available', 'reserved', decision.amountFen)] },
  }),
};
