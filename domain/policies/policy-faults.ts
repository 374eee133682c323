import type { LocalDate } from '../calendar/local-date.ts';
import { lossEventFaults } from './faults/loss-events.ts';
import { ofItsPool } from './faults/of-its-pool.ts';
import { otherPayersOnce } from './faults/other-payers.ts';
import { principalLimitsRise } from './faults/principal-limits.ts';
import { ratesWithinTheWhole } from './faults/rates.ts';
import { saysSomething } from './faults/says-something.ts';
import { stagesGrow } from './faults/stages.ts';
import { stopLineInOrder } from './faults/stop-line.ts';
import type { Policy } from './policy.ts';
import type { PolicyFault } from './policy-fault.ts';

const CHECKS: readonly ((policy: Policy) => PolicyFault[])[] = [
  ofItsPool,
  saysSomething,
  ratesWithinTheWhole,
  otherPayersOnce,
  stagesGrow,
  principalLimitsRise,
  lossEventFaults,
  stopLineInOrder,
];

/**
 * All that does not fit together in a policy; nothing where it is coherent. By a coherent policy every loss can be
 * decided, and nobody ever bears more than the whole of one.
 */
export function policyFaults(policy: Policy): PolicyFault[] {
  return CHECKS.flatMap((check) => check(policy));
}

/** A version begins on a later day than today, so that what was decided until now stays decided by what was in force. */
export function effectiveFromFaults({ effectiveFrom }: Policy, today: LocalDate): PolicyFault[] {
  return effectiveFrom > today ? [] : [{ code: 'effective-from.not-later', effectiveFrom, today }];
}
