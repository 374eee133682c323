import { addDays, addMonths, type LocalDate } from '../calendar/local-date.ts';
import { FILES, type InstitutionKind } from '../institutions/institution.ts';
import { ZERO_FEN } from '../money/fen.ts';
import type { Policy } from '../policies/policy.ts';
import { accept, reject, type Result } from '../result.ts';
import type { ExposureTerms, InvestmentTerms, LoanTerms } from './exposure.ts';
import { LOAN_TRAITS, type LoanTrait, type Tier } from './exposure-kind.ts';
import type { FilingRefusal } from './filing-refusal.ts';
import { outgrown, stageOf } from './stage.ts';

/** What is known when a filing is judged. */
export type FilingContext = {
  /** Of the institution that files. */
  readonly kind: InstitutionKind;
  /** Loans of any bank already on file for the firm: its first may be smaller than its later ones. */
  readonly earlierLoans: number;
  readonly today: LocalDate;
  /** The version in force on the day it started; null where there was none. */
  readonly policy: Policy | null;
};

export type EligibleFiling = {
  readonly policy: Policy;
  readonly tier: Tier;
  readonly traits: readonly LoanTrait[];
};

/** Says whether a loan or investment may be filed, and if not, every reason why. */
export function judgeFiling(
  terms: ExposureTerms,
  context: FilingContext,
): Result<EligibleFiling, readonly FilingRefusal[]> {
  const { kind, policy } = context;
  if (FILES[kind] !== terms.kind) {
    return reject([{ code: 'filing.kind-not-yours', institutionKind: kind, kind: terms.kind }]);
  }
  if (policy === null) return reject([{ code: 'filing.no-policy-in-force', startedOn: terms.startedOn }]);
  const refusals = [
    ...withinFilingWindow(terms, policy, context.today),
    ...foundedBeforeStart(terms),
    ...(terms.kind === 'loan' ? judgeLoan(terms, policy, context) : judgeInvestment(terms, policy)),
  ];
  if (refusals.length > 0) return reject(refusals);
  return accept({ policy, tier: tierOf(terms, policy), traits: traitsOf(terms, context) });
}

function withinFilingWindow({ startedOn }: ExposureTerms, policy: Policy, today: LocalDate): FilingRefusal[] {
  if (startedOn > today) return [{ code: 'filing.not-started', startedOn, today }];
  const lastDay = addDays(startedOn, policy.parameters.filingWindowDays.value);
  return today > lastDay ? [{ code: 'filing.too-late', startedOn, lastDay, today }] : [];
}

function foundedBeforeStart({ enterprise, startedOn }: ExposureTerms): FilingRefusal[] {
  const { foundedOn } = enterprise;
  return foundedOn > startedOn ? [{ code: 'enterprise.founded-after-start', foundedOn, startedOn }] : [];
}

function judgeLoan(terms: LoanTerms, policy: Policy, context: FilingContext): FilingRefusal[] {
  return [...withinTerm(terms, policy), ...withinPrincipal(terms, policy, context)];
}

function withinTerm({ startedOn, maturesOn }: LoanTerms, policy: Policy): FilingRefusal[] {
  if (maturesOn <= startedOn) return [{ code: 'loan.matures-before-start', startedOn, maturesOn }];
  const monthsMax = policy.parameters.termMonthsMax.value;
  if (monthsMax === null) return [];
  const lastDay = addMonths(startedOn, monthsMax);
  return maturesOn > lastDay ? [{ code: 'loan.term-above-limit', maturesOn, lastDay, monthsMax }] : [];
}

function withinPrincipal(terms: LoanTerms, policy: Policy, { earlierLoans }: FilingContext): FilingRefusal[] {
  const limits = policy.parameters.principalLimits.value;
  if (limits === null) return [];
  const { revenueFen } = terms.enterprise;
  const limit = limits.find(({ revenueBelowFen }) => revenueFen < revenueBelowFen);
  if (limit === undefined) {
    const belowFen = limits.at(-1)?.revenueBelowFen ?? ZERO_FEN;
    return [{ code: 'loan.revenue-above-limit', revenueFen, belowFen }];
  }
  const limitFen = earlierLoans === 0 ? limit.firstLoanFen : limit.laterLoanFen;
  const { principalFen } = terms;
  return principalFen > limitFen ? [{ code: 'loan.principal-above-limit', principalFen, limitFen }] : [];
}

function judgeInvestment(terms: InvestmentTerms, policy: Policy): FilingRefusal[] {
  const refusals: FilingRefusal[] = [];
  if (terms.round !== 'first') refusals.push({ code: 'investment.round-not-first' });
  const limits = policy.parameters.stageLimits.value;
  const widest = limits?.at(-1);
  if (limits !== null && widest !== undefined && stageOf(terms, limits) === null) {
    refusals.push(...outgrown(terms, widest));
  }
  return refusals;
}

function tierOf(terms: ExposureTerms, policy: Policy): Tier {
  if (terms.kind === 'loan') return terms.security === 'guarantee' ? 'guaranteed-loan' : 'loan';
  return stageOf(terms, policy.parameters.stageLimits.value ?? []) ?? 'early';
}

function traitsOf(terms: ExposureTerms, { earlierLoans }: FilingContext): LoanTrait[] {
  if (terms.kind !== 'loan') return [];
  return LOAN_TRAITS.filter((trait) =>
    trait === 'first-loan' ? earlierLoans === 0 : terms.security === trait,
  );
}
