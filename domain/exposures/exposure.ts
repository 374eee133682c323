import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { RequestMark } from '../claims/step.ts';
import type { CreditCode } from '../identifiers/credit-code.ts';
import type { ClaimId, ExposureId, InstitutionId } from '../identifiers/ids.ts';
import type { Bp } from '../money/basis-points.ts';
import type { Fen } from '../money/fen.ts';
import type { PolicyVersionId } from '../policies/policy.ts';
import type { PoolId } from '../pools/pool.ts';
import type { LoanTrait, Security, Tier } from './exposure-kind.ts';
import type { FilingRefusal } from './filing-refusal.ts';

/** The firm as it stood on the day the loan or investment was made. */
export type EnterpriseFacts = {
  readonly creditCode: CreditCode;
  readonly name: string;
  /** GB/T 2260, six digits. */
  readonly county: string;
  readonly foundedOn: LocalDate;
  readonly staff: number;
  readonly revenueFen: Fen;
  readonly assetsFen: Fen;
};

type CommonTerms = {
  readonly contractNo: string;
  readonly enterprise: EnterpriseFacts;
  readonly principalFen: Fen;
  readonly startedOn: LocalDate;
};

export type LoanTerms = CommonTerms & {
  readonly kind: 'loan';
  readonly maturesOn: LocalDate;
  readonly annualRateBp: Bp;
  readonly purpose: string;
  /** Null where the bank has not said. */
  readonly security: Security | null;
};

export type InvestmentTerms = CommonTerms & {
  readonly kind: 'investment';
  readonly round: 'first' | 'later';
};

export type ExposureTerms = LoanTerms | InvestmentTerms;

type Filing = {
  readonly id: ExposureId;
  readonly institutionId: InstitutionId;
  readonly terms: ExposureTerms;
  readonly filedBy: string;
  readonly filedOn: LocalDate;
  readonly recordedAt: Instant;
};

type OnFile = Filing & {
  readonly poolId: PoolId;
  readonly policyVersion: PolicyVersionId;
  readonly tier: Tier;
  readonly traits: readonly LoanTrait[];
};

/** A loan or investment on record before it fails. Nothing of it changes after filing but its draws and its end. */
export type FiledExposure = OnFile & { readonly status: 'filed' };

/** Repaid, or over in another way: nothing more can be claimed on it, and its principal is no longer outstanding. */
export type SettledExposure = OnFile & {
  readonly status: 'settled';
  readonly settledOn: LocalDate;
  readonly settledBy: string;
  readonly settlementRequest: RequestMark;
};

/** A filing that the policy does not allow; kept so that the same request is answered the same. */
export type IneligibleExposure = Filing & {
  readonly status: 'ineligible';
  readonly refusals: readonly FilingRefusal[];
};

export type Exposure = FiledExposure | SettledExposure | IneligibleExposure;

/** What has been claimed on an exposure so far. */
export type Draws = {
  /** The sum of the losses of its claims that were not rejected or withdrawn; never above its principal. */
  readonly claimedFen: Fen;
  /** The one claim still under way, if there is one. */
  readonly openClaimId: ClaimId | null;
  /** The day on which it was over; null while it can be claimed on. */
  readonly settledOn: LocalDate | null;
};
