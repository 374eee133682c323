import type { ExposureKind } from '../exposures/exposure-kind.ts';
import type { PoolId } from '../pools/pool.ts';

export type InstitutionKind = 'bank' | 'fund';

/** Banks lend and claim from the compensation pool; angel funds invest and claim from the guidance fund. */
export const CLAIMS_FROM: Readonly<Record<InstitutionKind, PoolId>> = {
  bank: 'compensation',
  fund: 'guidance',
};

export const FILES: Readonly<Record<InstitutionKind, ExposureKind>> = { bank: 'loan', fund: 'investment' };
