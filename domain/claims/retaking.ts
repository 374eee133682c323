import type { LocalDate } from '../calendar/local-date.ts';
import type { Usage } from '../decisions/decision.ts';
import type { ClaimId } from '../identifiers/ids.ts';
import { fen, type Fen } from '../money/fen.ts';
import type { Policy } from '../policies/policy.ts';
import type { LiveClaim } from './claim.ts';
import type { StepEffects } from './step-rule.ts';

/** The limits beside the pool's own that a claim counts against, where its policy has them. */
export type NestedLimit = {
  readonly cap: 'cap-per-enterprise' | 'cap-per-institution-year';
  readonly limitFen: Fen;
};

export function nestedLimits({ parameters }: Policy): NestedLimit[] {
  const enterpriseFen = parameters.cityCapPerEnterpriseFen.value;
  const institutionYearFen = parameters.cityCapPerInstitutionYearFen.value;
  const limits: NestedLimit[] = [];
  if (enterpriseFen !== null) limits.push({ cap: 'cap-per-enterprise', limitFen: enterpriseFen });
  if (institutionYearFen !== null) {
    limits.push({ cap: 'cap-per-institution-year', limitFen: institutionYearFen });
  }
  return limits;
}

/** Why what a claim once gave back cannot be had again. */
export type RetakingRefusal =
  | { readonly code: 'retaking.exposure-claimed'; readonly openClaimId: ClaimId }
  | { readonly code: 'retaking.exposure-settled'; readonly settledOn: LocalDate }
  | {
      readonly code: 'retaking.principal-exceeded';
      readonly lossFen: Fen;
      readonly claimedFen: Fen;
      readonly principalFen: Fen;
    }
  | ({
      readonly code: 'retaking.cap-exceeded';
      readonly usedFen: Fen;
      readonly amountFen: Fen;
    } & NestedLimit);

/**
 * A reversal takes again what the reversed step gave back, and only if it is still there: the exposure must not have
 * another claim under way, nor be settled where it is claimed on anew; its principal and the nested caps must still hold.
 * All that stands in the way is named.
 */
export function retakingRefusals(
  { loss, exposure, policy }: LiveClaim,
  { draws, usageChangeFen }: StepEffects,
  usage: Omit<Usage, 'headroomFen'>,
): RetakingRefusal[] {
  const refusals: RetakingRefusal[] = [];
  const { openClaimId, claimedFen, settledOn } = usage.draws;
  const opens = draws === 'reopened' || draws === 'retaken';
  if (opens && openClaimId !== null) refusals.push({ code: 'retaking.exposure-claimed', openClaimId });
  if (draws === 'retaken' && settledOn !== null) {
    refusals.push({ code: 'retaking.exposure-settled', settledOn });
  }
  const { principalFen } = exposure;
  const { lossFen } = loss;
  if (draws === 'retaken' && claimedFen + lossFen > principalFen) {
    refusals.push({ code: 'retaking.principal-exceeded', lossFen, claimedFen, principalFen });
  }
  if (usageChangeFen <= 0n) return refusals;
  const amountFen = fen(usageChangeFen);
  for (const { cap, limitFen } of nestedLimits(policy)) {
    const usedFen = cap === 'cap-per-enterprise' ? usage.enterpriseFen : usage.institutionYearFen;
    if (usedFen + amountFen > limitFen) {
      refusals.push({ code: 'retaking.cap-exceeded', cap, limitFen, usedFen, amountFen });
    }
  }
  return refusals;
}
