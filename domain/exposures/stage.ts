import { addMonths } from '../calendar/local-date.ts';
import type { StageLimit } from '../policies/policy.ts';
import type { ExposureTerms } from './exposure.ts';
import type { FilingRefusal } from './filing-refusal.ts';

/** The first stage, in the policy's order, that the firm is small and young enough for; null where it is in none. */
export function stageOf(terms: ExposureTerms, limits: readonly StageLimit[]): 'seed' | 'early' | null {
  return limits.find((limit) => outgrown(terms, limit).length === 0)?.stage ?? null;
}

/** In what respects the firm has outgrown a stage on the day of the investment. */
export function outgrown({ enterprise, startedOn }: ExposureTerms, limit: StageLimit): FilingRefusal[] {
  const { foundedOn, staff, assetsFen, revenueFen } = enterprise;
  const refusals: FilingRefusal[] = [];
  if (startedOn > addMonths(foundedOn, limit.ageMonthsMax)) {
    refusals.push({ code: 'enterprise.too-old', foundedOn, ageMonthsMax: limit.ageMonthsMax });
  }
  if (staff > limit.staffMax) {
    refusals.push({ code: 'enterprise.too-many-staff', staff, staffMax: limit.staffMax });
  }
  if (assetsFen > limit.assetsMaxFen) {
    refusals.push({ code: 'enterprise.assets-above-limit', assetsFen, limitFen: limit.assetsMaxFen });
  }
  if (revenueFen > limit.revenueMaxFen) {
    refusals.push({ code: 'enterprise.revenue-above-limit', revenueFen, limitFen: limit.revenueMaxFen });
  }
  return refusals;
}
