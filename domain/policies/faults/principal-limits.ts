import type { Policy } from '../policy.ts';
import type { PolicyFault } from '../policy-fault.ts';

/** The first class that a firm's revenue is below is the one it is in, so the classes stand in rising order. */
export function principalLimitsRise({ parameters }: Policy): PolicyFault[] {
  const limits = parameters.principalLimits.value ?? [];
  return limits.flatMap(({ revenueBelowFen }, index): PolicyFault[] => {
    const previousFen = limits[index - 1]?.revenueBelowFen;
    if (previousFen === undefined || revenueBelowFen > previousFen) return [];
    return [{ code: 'principal-limits.not-rising', revenueBelowFen, previousFen }];
  });
}
