import type { PoolId } from '../pools/pool.ts';

export type ExposureKind = 'loan' | 'investment';

/** What each pool shares the losses of. */
export const KIND_OF_POOL: Readonly<Record<PoolId, ExposureKind>> = {
  guidance: 'investment',
  compensation: 'loan',
};

/** What decides the rates: a loan, one that a guarantee company stands for, or the stage of the firm invested in. */
export const TIERS = ['loan', 'guaranteed-loan', 'seed', 'early'] as const;

export type Tier = (typeof TIERS)[number];

/** The tiers that an exposure of a kind can be in. */
export const TIERS_OF: Readonly<Record<ExposureKind, readonly Tier[]>> = {
  loan: ['loan', 'guaranteed-loan'],
  investment: ['seed', 'early'],
};

/** What stands behind a loan beside the borrower's word. */
export const SECURITIES = [
  'unsecured',
  'ip-pledge',
  'receivable-pledge',
  'equity-pledge',
  'guarantee',
  'collateral',
] as const;

export type Security = (typeof SECURITIES)[number];

/** What a policy may reward in a loan: that it is the firm's first, or how it is secured. */
export const LOAN_TRAITS = [
  'first-loan',
  'unsecured',
  'ip-pledge',
  'receivable-pledge',
  'equity-pledge',
] as const;

export type LoanTrait = (typeof LOAN_TRAITS)[number];
