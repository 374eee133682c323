import * as z from 'zod/mini';
import { WORKING_DAYS_MAX } from '../../domain/calendar/working-calendar.ts';
import { LOSS_EVENTS } from '../../domain/claims/loss.ts';
import { LOAN_TRAITS, TIERS } from '../../domain/exposures/exposure-kind.ts';
import { BP_WHOLE, bp } from '../../domain/money/basis-points.ts';
import { BASES, OTHER_PAYERS, type PolicyParameters } from '../../domain/policies/policy.ts';
import { amountField, positiveAmountField, textField, wholeField } from './field-schemas.ts';

/** The parameters of a policy as the API speaks them and as the register keeps them: one schema reads both. */

const CLAUSE_LENGTH_MAX = 300;
const PRINCIPAL_CLASSES_MAX = 10;
const MONTHS_MAX = 600;
const DAYS_MAX = 3_660;
const LEVERAGE_MAX = 1_000;
const STAFF_MAX = 10_000_000;

const clauseField = z.strictObject({ zh: textField(CLAUSE_LENGTH_MAX), en: textField(CLAUSE_LENGTH_MAX) });
const rateField = z.pipe(wholeField(0, BP_WHOLE), z.transform(bp));
const ratesByTier = z.partialRecord(z.enum(TIERS), rateField);
const limitsByTier = z.nullable(z.partialRecord(z.enum(TIERS), amountField));
const spanField = (most: number) => wholeField(0, most);

function parameter<Schema extends z.ZodMiniType>(value: Schema) {
  return z.strictObject({ value, basis: z.enum(BASES), clause: clauseField });
}

const otherPayer = z.strictObject({ payer: z.enum(OTHER_PAYERS), rateBp: ratesByTier });

const rateBonus = z.strictObject({
  anyOf: z.array(z.enum(LOAN_TRAITS)).check(z.minLength(1), z.maxLength(LOAN_TRAITS.length)),
  addBp: rateField,
});

const principalLimit = z.strictObject({
  revenueBelowFen: positiveAmountField,
  firstLoanFen: positiveAmountField,
  laterLoanFen: positiveAmountField,
});

const stageLimit = z.strictObject({
  stage: z.enum(['seed', 'early']),
  ageMonthsMax: wholeField(1, MONTHS_MAX),
  staffMax: wholeField(1, STAFF_MAX),
  assetsMaxFen: amountField,
  revenueMaxFen: amountField,
});

const lossEvent = z.strictObject({
  event: z.enum(LOSS_EVENTS),
  overdueDaysMin: z.nullable(spanField(DAYS_MAX)),
  cover: z.nullable(
    z.strictObject({ months: wholeField(1, MONTHS_MAX), countedFrom: z.enum(['start', 'filing']) }),
  ),
});

const stopLine = z.strictObject({ warnAtBp: rateField, stopAboveBp: rateField, onceFiledFen: amountField });

export const policyParameters = z.strictObject({
  lossBase: parameter(z.enum(['unrecovered-principal', 'investment-less-received'])),
  otherCompensation: parameter(z.enum(['before-share', 'after-share'])),
  otherPayers: parameter(z.array(otherPayer).check(z.maxLength(OTHER_PAYERS.length))),
  provinceRateBp: parameter(ratesByTier),
  provinceCapPerDealFen: parameter(limitsByTier),
  cityRateBp: parameter(ratesByTier),
  cityRateBonus: parameter(z.nullable(rateBonus)),
  governmentsTogetherMaxBp: parameter(rateField),
  cityCapPerDealFen: parameter(limitsByTier),
  cityCapPerEnterpriseFen: parameter(z.nullable(amountField)),
  cityCapPerInstitutionYearFen: parameter(z.nullable(amountField)),
  principalLimits: parameter(z.nullable(z.array(principalLimit).check(z.maxLength(PRINCIPAL_CLASSES_MAX)))),
  termMonthsMax: parameter(z.nullable(spanField(MONTHS_MAX))),
  stageLimits: parameter(z.nullable(z.array(stageLimit).check(z.maxLength(2)))),
  lossEvents: parameter(z.array(lossEvent).check(z.maxLength(LOSS_EVENTS.length))),
  claimWindowMonths: parameter(spanField(MONTHS_MAX)),
  filingWindowDays: parameter(spanField(DAYS_MAX)),
  leverageMax: parameter(z.nullable(spanField(LEVERAGE_MAX))),
  stopLine: parameter(z.nullable(stopLine)),
  reviewWorkingDays: parameter(spanField(WORKING_DAYS_MAX)),
  decisionWorkingDays: parameter(spanField(WORKING_DAYS_MAX)),
  publicNoticeWorkingDays: parameter(z.nullable(spanField(WORKING_DAYS_MAX))),
  requireProvincePaidFirst: parameter(z.boolean()),
  cityRecoveryGoesTo: parameter(z.enum(['headroom', 'treasury'])),
  whenPoolIsShort: parameter(z.enum(['refuse'])),
}) satisfies z.ZodMiniType<PolicyParameters>;

/** Those parameters that a draft changes, each of them whole. */
export const changedParameters = z.partial(policyParameters);
