import { addDays, addMonths, localDate, yearOf } from '../calendar/local-date.ts';
import type { ClaimRefusal } from '../decisions/claim-refusal.ts';
import type { DecisionInput } from '../decisions/decision.ts';
import { subtractFen } from '../money/fen.ts';
import { capOfRefusal } from './cap-of-refusal.ts';
import type { Hands, LeverChange } from './lever-change.ts';

/**
 * What would answer a refusal without anything that happened being otherwise; null where nothing would. A cap of the
 * year passes by itself, and is otherwise the city's to lift.
 */
export function remedyOf(refusal: ClaimRefusal, input: DecisionInput, preferred: Hands): LeverChange | null {
  switch (refusal.code) {
    case 'loss.overdue-too-short': {
      const { overdueDays, overdueDaysMin } = refusal;
      const onDay = addDays(input.today, overdueDaysMin - overdueDays);
      return { code: 'wait-until-overdue', overdueDays: overdueDaysMin, onDay };
    }
    case 'loss.overdue-days-missing':
      return statedDays(input);
    case 'exposure.claim-open':
      return { code: 'claim-once-settled', claimId: refusal.claimId };
    case 'loss.above-principal':
    case 'exposure.principal-exhausted':
      return withinPrincipal(input);
    case 'cap.pool-exceeded': {
      const { amountFen, headroomFen } = refusal;
      const shortFen = subtractFen(amountFen, headroomFen);
      return { code: 'claim-after-appropriation', headroomFen: amountFen, shortFen };
    }
    default: {
      const cap = capOfRefusal(refusal);
      if (cap === null) return null;
      if (cap === 'cap-per-institution-year' && preferred === 'claimant') {
        return nextYear(input);
      }
      return { code: 'lift-cap', cap };
    }
  }
}

/** From the first day of the next year on; at the end of the calendar there is no other year to wait for. */
export function nextYear({ today }: DecisionInput): LeverChange {
  return { code: 'claim-next-year', onDay: addMonths(localDate(`${String(yearOf(today))}-01-01`), 12) };
}

function statedDays({ loss, policy }: DecisionInput): LeverChange | null {
  const rule = policy.parameters.lossEvents.value.find(({ event }) => event === loss.event);
  const overdueDays = rule?.overdueDaysMin ?? null;
  return overdueDays === null ? null : { code: 'state-overdue-days', overdueDays };
}

function withinPrincipal({ exposure, usage }: DecisionInput): LeverChange | null {
  const { principalFen } = exposure;
  const { claimedFen } = usage.draws;
  if (claimedFen >= principalFen) return null;
  return { code: 'claim-within-principal', lossFen: subtractFen(principalFen, claimedFen) };
}
