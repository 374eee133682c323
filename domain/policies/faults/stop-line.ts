import type { Policy } from '../policy.ts';
import type { PolicyFault } from '../policy-fault.ts';

/** The warning comes before the stop, or with it. */
export function stopLineInOrder({ parameters }: Policy): PolicyFault[] {
  const line = parameters.stopLine.value;
  if (line === null || line.warnAtBp <= line.stopAboveBp) return [];
  const { warnAtBp, stopAboveBp } = line;
  return [{ code: 'stop-line.warning-above-stop', warnAtBp, stopAboveBp }];
}
