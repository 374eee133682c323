import type { Standing } from '../../domain/institutions/standing.ts';
import { leftToStopFen, lossRatioBp } from '../../domain/institutions/stop-line.ts';
import type { Policy } from '../../domain/policies/policy.ts';

/** How near an institution is to its stop-line; nothing but its figures where the policy has none. */
export function stopLineBody(standing: Standing, policy: Policy | null) {
  const line = policy?.parameters.stopLine.value ?? null;
  const { compensatedFen, filedFen, suspension } = standing;
  const figures = {
    compensatedFen,
    filedFen,
    ratioBp: lossRatioBp(standing),
    isSuspended: suspension !== null,
  };
  if (line === null)
    return { ...figures, warnAtBp: null, stopAboveBp: null, onceFiledFen: null, leftFen: null };
  const isCounting = filedFen >= line.onceFiledFen;
  return { ...figures, ...line, leftFen: isCounting ? leftToStopFen(standing, line) : null };
}
