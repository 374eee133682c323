import type { Draws, FiledExposure, SettledExposure } from '../../domain/exposures/exposure.ts';

/** An exposure as the API tells it; what has been claimed on it is told only when it is read. */
export function exposureBody(exposure: FiledExposure | SettledExposure, draws: Draws | null) {
  const { id, status, poolId, institutionId, policyVersion, tier, terms, filedOn, recordedAt } = exposure;
  return {
    ...{ id, status, pool: poolId, institutionId, policyVersion, tier },
    ...terms,
    filedOn,
    recordedAt,
    ...(exposure.status === 'settled' ? { settledOn: exposure.settledOn } : {}),
    ...draws,
  };
}
