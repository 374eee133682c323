import type { Instant } from '../calendar/instant.ts';
import type { CreditCode } from '../identifiers/credit-code.ts';
import type { ClaimId, InstitutionId, MatchApplicationId } from '../identifiers/ids.ts';
import type { Fen } from '../money/fen.ts';
import type { PolicyVersionId } from '../policies/policy.ts';
import type { PoolId } from '../pools/pool.ts';
import type { ApplicationStep, ProvinceDecision, ProvincePayment, Sent } from './application-step.ts';

/** What is fixed when the approval of a claim asks the province for its part of the loss. */
export type ApplicationFacts = {
  readonly id: MatchApplicationId;
  readonly claimId: ClaimId;
  readonly poolId: PoolId;
  readonly institutionId: InstitutionId;
  readonly creditCode: CreditCode;
  readonly policyVersion: PolicyVersionId;
  /** The province's part of the claim's split; never nothing. */
  readonly amountFen: Fen;
  /** The instant of the approval. */
  readonly recordedAt: Instant;
};

type Application = ApplicationFacts & { readonly steps: readonly ApplicationStep[] };

export type ToSendApplication = Application & { readonly status: 'to-send' };
export type SentApplication = Application & { readonly status: 'sent'; readonly sent: Sent };
export type DecidedApplication = Application & {
  readonly status: 'decided';
  readonly sent: Sent;
  readonly decision: ProvinceDecision;
};
export type ProvincePaidApplication = Application & {
  readonly status: 'paid';
  readonly sent: Sent;
  readonly decision: ProvinceDecision;
  readonly payment: ProvincePayment;
};
/** The approval behind it was reversed before it was sent. */
export type WithdrawnApplication = Application & { readonly status: 'withdrawn' };

/** A request to the province for its part of one approved claim (省级配套申请). */
export type MatchApplication =
  ToSendApplication | SentApplication | DecidedApplication | ProvincePaidApplication | WithdrawnApplication;

export type ApplicationStatus = MatchApplication['status'];

export const APPLICATION_STATUSES = [
  'to-send',
  'sent',
  'decided',
  'paid',
  'withdrawn',
] as const satisfies readonly ApplicationStatus[];
