import { addMonths } from '../../calendar/local-date.ts';
import type { ClaimRefusal } from '../claim-refusal.ts';
import type { DecisionInput } from '../decision.ts';

/**
 * The exposure must have been filed before the loss, and the loss claimed within the window after it. Days are the
 * finest the papers tell, so a loss on the very day of filing counts as after it.
 */
export function withinClaimWindow({ loss, exposure, policy, today }: DecisionInput): ClaimRefusal[] {
  const { occurredOn } = loss;
  const { filedOn } = exposure;
  const refusals: ClaimRefusal[] = [];
  if (occurredOn > today) refusals.push({ code: 'loss.in-future', occurredOn, today });
  if (occurredOn < filedOn) refusals.push({ code: 'loss.before-filing', occurredOn, filedOn });
  const lastDay = addMonths(occurredOn, policy.parameters.claimWindowMonths.value);
  if (today > lastDay) refusals.push({ code: 'claim.window-closed', lastDay, today });
  return refusals;
}
