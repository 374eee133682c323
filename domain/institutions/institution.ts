import type { Instant } from '../calendar/instant.ts';
import type { CreditCode } from '../identifiers/credit-code.ts';
import type { InstitutionId } from '../identifiers/ids.ts';
import type { ExposureKind } from '../exposures/exposure-kind.ts';
import type { PoolId } from '../pools/pool.ts';
import type { Agreement } from './agreement.ts';

export type InstitutionKind = 'bank' | 'fund';

/** A partner bank or an angel fund, as a manager registered it. Only its agreements ever grow. */
export type Institution = {
  readonly id: InstitutionId;
  readonly kind: InstitutionKind;
  readonly name: string;
  readonly creditCode: CreditCode;
  /** In the order in which they were recorded, the first with the registration. */
  readonly agreements: readonly Agreement[];
  readonly recordedAt: Instant;
};

/** Banks lend and claim from the compensation pool; angel funds invest and claim from the guidance fund. */
export const CLAIMS_FROM: Readonly<Record<InstitutionKind, PoolId>> = {
  bank: 'compensation',
  fund: 'guidance',
};

/** Whose losses a pool shares. */
export function kindOfPool(poolId: PoolId): InstitutionKind {
  return poolId === CLAIMS_FROM.bank ? 'bank' : 'fund';
}

export const FILES: Readonly<Record<InstitutionKind, ExposureKind>> = { bank: 'loan', fund: 'investment' };
