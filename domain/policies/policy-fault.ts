import type { LocalDate } from '../calendar/local-date.ts';
import type { LossEvent } from '../claims/loss.ts';
import type { Tier } from '../exposures/exposure-kind.ts';
import type { Bp } from '../money/basis-points.ts';
import type { Fen } from '../money/fen.ts';
import type { OtherPayer, ParameterName, StageLimit } from './policy.ts';

/** What in a policy does not fit together, with the figures that say so. A `togetherBp` may pass the whole. */
export type PolicyFault =
  | {
      readonly code: 'effective-from.not-later';
      readonly effectiveFrom: LocalDate;
      readonly today: LocalDate;
    }
  | { readonly code: 'parameter.not-of-pool'; readonly parameter: ParameterName }
  | { readonly code: 'parameter.tier-not-of-pool'; readonly parameter: ParameterName; readonly tier: Tier }
  | { readonly code: 'parameter.zero'; readonly parameter: ParameterName }
  | { readonly code: 'parameter.empty'; readonly parameter: ParameterName }
  | { readonly code: 'rates.city-pays-nothing' }
  | { readonly code: 'rates.city-above-whole'; readonly tier: Tier; readonly togetherBp: number }
  | { readonly code: 'rates.others-above-whole'; readonly tier: Tier; readonly togetherBp: number }
  | {
      readonly code: 'rates.guarantor-above-rest';
      readonly tier: Tier;
      readonly guarantorBp: number;
      readonly maxBp: Bp;
    }
  | { readonly code: 'rates.all-above-whole'; readonly tier: Tier; readonly togetherBp: number }
  | { readonly code: 'other-payers.twice'; readonly payer: OtherPayer }
  | { readonly code: 'stages.out-of-order' }
  | {
      readonly code: 'stages.shrinking';
      readonly stage: StageLimit['stage'];
      readonly measure: keyof Omit<StageLimit, 'stage'>;
    }
  | {
      readonly code: 'principal-limits.not-rising';
      readonly revenueBelowFen: Fen;
      readonly previousFen: Fen;
    }
  | { readonly code: 'loss-events.twice'; readonly event: LossEvent }
  | { readonly code: 'loss-events.not-of-pool'; readonly event: LossEvent }
  | { readonly code: 'loss-events.overdue-days-missing' }
  | { readonly code: 'loss-events.overdue-days-misplaced'; readonly event: LossEvent }
  | { readonly code: 'stop-line.warning-above-stop'; readonly warnAtBp: Bp; readonly stopAboveBp: Bp };
