import type { LocalDate } from '../calendar/local-date.ts';
import type { LossEvent } from '../claims/loss.ts';
import type { ExposureKind, LoanTrait, Tier } from '../exposures/exposure-kind.ts';
import type { Bp } from '../money/basis-points.ts';
import type { Fen } from '../money/fen.ts';
import type { PoolId } from '../pools/pool.ts';

/** The pool and the day from which it applies: `compensation@2016-02-18`. */
export type PolicyVersionId = `${PoolId}@${string}`;

export const BASES = ['seed', 'analogue', 'placeholder'] as const;

/**
 * Where a parameter's value comes from. `seed`: the city's own document. `analogue`: a comparable rule published
 * elsewhere. `placeholder`: still to be set by the city, and always shown as such.
 */
export type Basis = (typeof BASES)[number];

/** The rule a value was taken from, in both languages. */
export type Clause = { readonly zh: string; readonly en: string };

export type Parameter<Value> = {
  readonly value: Value;
  readonly basis: Basis;
  readonly clause: Clause;
};

/** Firms with less revenue than this may borrow up to these principals. */
export type PrincipalLimit = {
  readonly revenueBelowFen: Fen;
  readonly firstLoanFen: Fen;
  readonly laterLoanFen: Fen;
};

/** The largest a firm may be, on the day of the investment, to count as being in this stage. */
export type StageLimit = {
  readonly stage: 'seed' | 'early';
  readonly ageMonthsMax: number;
  readonly staffMax: number;
  readonly assetsMaxFen: Fen;
  readonly revenueMaxFen: Fen;
};

export type LossEventRule = {
  readonly event: LossEvent;
  /** Days overdue from which the event counts; null where the event is not one of delay. */
  readonly overdueDaysMin: number | null;
  /** How long after which day the event is covered; null for no limit. */
  readonly cover: { readonly months: number; readonly countedFrom: 'start' | 'filing' } | null;
};

/** A rate or a limit for each tier; a tier that is absent has no share, or no limit. */
export type RatesByTier = Readonly<Partial<Record<Tier, Bp>>>;
export type LimitsByTier = Readonly<Partial<Record<Tier, Fen>>>;

/** Those who may bear a part of a loss beside the province, the city and the claimant. */
export const OTHER_PAYERS = ['national', 'county', 'guarantor'] as const;

export type OtherPayer = (typeof OTHER_PAYERS)[number];

export type OtherPayerShare = { readonly payer: OtherPayer; readonly rateBp: RatesByTier };

/** Basis points on top of the city's rate for a loan with any of these traits, once however many it has. */
export type RateBonus = { readonly anyOf: readonly LoanTrait[]; readonly addBp: Bp };

export type StopLine = {
  readonly warnAtBp: Bp;
  readonly stopAboveBp: Bp;
  /** The lines count only once so much principal has been filed. */
  readonly onceFiledFen: Fen;
};

/** Null in a parameter's value means that this policy has no such limit. */
export type PolicyParameters = {
  readonly lossBase: Parameter<'unrecovered-principal' | 'investment-less-received'>;
  /** Whether other compensation for the same loss is taken off the loss, or off the city's share of it. */
  readonly otherCompensation: Parameter<'before-share' | 'after-share'>;
  readonly otherPayers: Parameter<readonly OtherPayerShare[]>;
  readonly provinceRateBp: Parameter<RatesByTier>;
  readonly provinceCapPerDealFen: Parameter<LimitsByTier | null>;
  readonly cityRateBp: Parameter<RatesByTier>;
  readonly cityRateBonus: Parameter<RateBonus | null>;
  readonly governmentsTogetherMaxBp: Parameter<Bp>;
  readonly cityCapPerDealFen: Parameter<LimitsByTier | null>;
  readonly cityCapPerEnterpriseFen: Parameter<Fen | null>;
  readonly cityCapPerInstitutionYearFen: Parameter<Fen | null>;
  readonly principalLimits: Parameter<readonly PrincipalLimit[] | null>;
  readonly termMonthsMax: Parameter<number | null>;
  readonly stageLimits: Parameter<readonly StageLimit[] | null>;
  readonly lossEvents: Parameter<readonly LossEventRule[]>;
  readonly claimWindowMonths: Parameter<number>;
  readonly filingWindowDays: Parameter<number>;
  /** How many times its appropriations a pool may stand for in outstanding filed principal. */
  readonly leverageMax: Parameter<number | null>;
  readonly stopLine: Parameter<StopLine | null>;
  readonly reviewWorkingDays: Parameter<number>;
  readonly decisionWorkingDays: Parameter<number>;
  readonly publicNoticeWorkingDays: Parameter<number | null>;
  readonly requireProvincePaidFirst: Parameter<boolean>;
  readonly cityRecoveryGoesTo: Parameter<'headroom' | 'treasury'>;
  readonly whenPoolIsShort: Parameter<'refuse'>;
};

export type ParameterName = keyof PolicyParameters;

export type Policy = {
  readonly id: PolicyVersionId;
  readonly poolId: PoolId;
  readonly exposureKind: ExposureKind;
  readonly effectiveFrom: LocalDate;
  readonly parameters: PolicyParameters;
};
