import { assert } from '../assert.ts';
import type { LiveClaim } from './claim.ts';
import type { ApproveStep } from './step.ts';

/** The approval that an approved claim stands on, the last where it was approved more than once. */
export function approvalOf({ id, steps }: LiveClaim): ApproveStep {
  const approval = steps.findLast((step) => step.action === 'approve');
  assert(approval !== undefined, `claim ${id} is approved without an approval`);
  return approval;
}
