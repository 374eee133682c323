import { localDate } from '../../../domain/calendar/local-date.ts';
import type { Policy, PolicyParameters } from '../../../domain/policies/policy.ts';
import { fromAnalogue } from '../../../domain/policies/sources.ts';

type Values = { readonly [Name in keyof PolicyParameters]?: PolicyParameters[Name]['value'] };

/**
 * A policy version as another place would write it: its published values, each from the one document, on top of one
 * of the city's own versions for what that document leaves open.
 */
export function placePolicy(base: Policy, effectiveFrom: string, source: string, values: Values): Policy {
  const clause = { zh: source, en: source };
  const published = Object.entries(values).map(([name, value]) => [name, fromAnalogue(value, clause)]);
  return {
    ...base,
    id: `${base.poolId}@${effectiveFrom}`,
    effectiveFrom: localDate(effectiveFrom),
    parameters: { ...base.parameters, ...(Object.fromEntries(published) as Partial<PolicyParameters>) },
  };
}
