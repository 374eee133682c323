import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { policyWith, type PolicyValues } from '../builders/decision-input.ts';
import type { TestRun } from './run.ts';

/** Has the run go by a policy for loans that differs from the shipped one in some of its values. */
export function useLoanPolicy(run: TestRun, values: PolicyValues): void {
  const policy = policyWith(COMPENSATION_2016_02_18, values);
  // In place: what tells of the claims goes by it too.
  Object.assign(run.platform.policies, {
    load: () => Promise.resolve(() => policy),
    inForce: () => Promise.resolve(policy),
  });
}
