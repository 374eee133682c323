import type { Policy } from '../policy.ts';
import type { PolicyFault } from '../policy-fault.ts';

const MEASURES = ['ageMonthsMax', 'staffMax', 'assetsMaxFen', 'revenueMaxFen'] as const;

/** A firm is in the first stage that it is small and young enough for, so the seed stage stands before the early one. */
export function stagesGrow({ parameters }: Policy): PolicyFault[] {
  const limits = parameters.stageLimits.value ?? [];
  const stages = limits.map(({ stage }) => stage).join();
  const faults: PolicyFault[] = ['', 'seed', 'early', 'seed,early'].includes(stages)
    ? []
    : [{ code: 'stages.out-of-order' }];
  limits.forEach((limit, index) => {
    const previous = limits[index - 1];
    if (previous === undefined) return;
    for (const measure of MEASURES.filter((name) => limit[name] < previous[name])) {
      faults.push({ code: 'stages.shrinking', stage: limit.stage, measure });
    }
  });
  return faults;
}
