/**
 * Who submits does not review; who reviews does not approve; who approves does not pay. Nobody acts twice in this
 * row, not even two places apart, nor after a claim went back for more papers.
 */
export const DUTIES = ['submitters', 'reviewers', 'approvers', 'payers'] as const;

export type Duty = (typeof DUTIES)[number];
