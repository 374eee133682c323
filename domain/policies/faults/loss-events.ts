import type { LossEvent } from '../../claims/loss.ts';
import type { ExposureKind } from '../../exposures/exposure-kind.ts';
import type { LossEventRule, Policy } from '../policy.ts';
import type { PolicyFault } from '../policy-fault.ts';

const KINDS: Readonly<Record<LossEvent, readonly ExposureKind[]>> = {
  overdue: ['loan'],
  bankruptcy: ['loan', 'investment'],
  'listed-transfer': ['investment'],
};

/** Each event once, only those that can befall what the pool covers, and days overdue for that event alone. */
export function lossEventFaults({ exposureKind, parameters }: Policy): PolicyFault[] {
  const rules = parameters.lossEvents.value;
  return rules.flatMap((rule, index) => {
    const { event } = rule;
    const faults: PolicyFault[] = overdueDaysFaults(rule);
    if (rules.findIndex((other) => other.event === event) < index) {
      faults.push({ code: 'loss-events.twice', event });
    }
    if (!KINDS[event].includes(exposureKind)) faults.push({ code: 'loss-events.not-of-pool', event });
    return faults;
  });
}

function overdueDaysFaults({ event, overdueDaysMin }: LossEventRule): PolicyFault[] {
  if (event === 'overdue') {
    return overdueDaysMin === null ? [{ code: 'loss-events.overdue-days-missing' }] : [];
  }
  return overdueDaysMin === null ? [] : [{ code: 'loss-events.overdue-days-misplaced', event }];
}
