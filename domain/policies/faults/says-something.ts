import type { ParameterName, Policy } from '../policy.ts';
import type { PolicyFault } from '../policy-fault.ts';

/** Limits and spans by which nothing at all would be allowed if they were zero. */
const NEVER_ZERO = [
  'governmentsTogetherMaxBp',
  'cityCapPerEnterpriseFen',
  'cityCapPerInstitutionYearFen',
  'termMonthsMax',
  'claimWindowMonths',
  'filingWindowDays',
  'leverageMax',
  'reviewWorkingDays',
  'decisionWorkingDays',
  'publicNoticeWorkingDays',
] as const satisfies readonly ParameterName[];

const NEVER_EMPTY = [
  'principalLimits',
  'stageLimits',
  'lossEvents',
] as const satisfies readonly ParameterName[];

/**
 * Where there is no limit a policy says so by null, so a limit of zero, or a list without a line, is a slip. A cap per
 * deal of zero is none: it closes one tier and leaves the others.
 */
export function saysSomething({ parameters }: Policy): PolicyFault[] {
  return [
    ...NEVER_ZERO.filter((name) => isZero(parameters[name].value)).map((parameter): PolicyFault => ({
      code: 'parameter.zero',
      parameter,
    })),
    ...NEVER_EMPTY.filter((name) => parameters[name].value?.length === 0).map((parameter): PolicyFault => ({
      code: 'parameter.empty',
      parameter,
    })),
  ];
}

function isZero(value: number | bigint | null): boolean {
  return value === 0 || value === 0n;
}
