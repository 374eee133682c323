import type { ParameterName } from './policy.ts';

/** What a parameter's figures count; `choice` where it is one of a few words. */
export type ParameterUnit = 'choice' | 'bp' | 'fen' | 'days' | 'working-days' | 'months' | 'times' | 'rules';

export const PARAMETER_UNITS: Readonly<Record<ParameterName, ParameterUnit>> = {
  lossBase: 'choice',
  otherCompensation: 'choice',
  otherPayers: 'bp',
  provinceRateBp: 'bp',
  provinceCapPerDealFen: 'fen',
  cityRateBp: 'bp',
  cityRateBonus: 'bp',
  governmentsTogetherMaxBp: 'bp',
  cityCapPerDealFen: 'fen',
  cityCapPerEnterpriseFen: 'fen',
  cityCapPerInstitutionYearFen: 'fen',
  principalLimits: 'fen',
  termMonthsMax: 'months',
  stageLimits: 'rules',
  lossEvents: 'rules',
  claimWindowMonths: 'months',
  filingWindowDays: 'days',
  leverageMax: 'times',
  stopLine: 'bp',
  reviewWorkingDays: 'working-days',
  decisionWorkingDays: 'working-days',
  publicNoticeWorkingDays: 'working-days',
  requireProvincePaidFirst: 'choice',
  cityRecoveryGoesTo: 'choice',
  whenPoolIsShort: 'choice',
};
