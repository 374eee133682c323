import { FILING_REGISTERS } from './filing-registers.ts';
import { FILINGS } from './filings.ts';
import type { GoldenCase } from './golden-case.ts';
import { INVESTMENT_SHARES } from './investment-shares.ts';
import { LOAN_SHARES } from './loan-shares.ts';
import { LOSS_CONDITIONS } from './loss-conditions.ts';
import { ANHUI_CASES } from './places/anhui.ts';
import { FOUR_FOUR_TWO_CASES } from './places/four-four-two.ts';
import { HIGH_TECH_ZONE_CASES } from './places/high-tech-zone.ts';
import { JIANGSU_CASES } from './places/jiangsu-2009.ts';
import { NATIONAL_GUARANTEE_CASES } from './places/national-guarantee.ts';
import { SHANGHAI_CASES } from './places/shanghai.ts';
import { SUZHOU_CASES } from './places/suzhou.ts';

export const ALL_CASES: readonly GoldenCase[] = [
  ...FILINGS,
  ...FILING_REGISTERS,
  ...LOSS_CONDITIONS,
  ...LOAN_SHARES,
  ...INVESTMENT_SHARES,
  ...SHANGHAI_CASES,
  ...ANHUI_CASES,
  ...SUZHOU_CASES,
  ...NATIONAL_GUARANTEE_CASES,
  ...FOUR_FOUR_TWO_CASES,
  ...JIANGSU_CASES,
  ...HIGH_TECH_ZONE_CASES,
];
