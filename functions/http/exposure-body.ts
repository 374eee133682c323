import type { Draws, FiledExposure } from '../../domain/exposures/exposure.ts';

/** An exposure as the API tells it; what has been claimed on it is told only when it is read. */
export function exposureBody(exposure: FiledExposure, draws: Draws | null) {
  const { id, status, poolId, institutionId, policyVersion, tier, terms, filedOn, recordedAt } = exposure;
  return {
    ...{ id, status, pool: poolId, institutionId, policyVersion, tier },
    ...terms,
    filedOn,
    recordedAt,
    ...draws,
  };
}
