import { canonicalJson, canonicalOf } from '../../domain/canonical-json.ts';
import type { Policy } from '../../domain/policies/policy.ts';

/** A parameter as a manager sends it, with a source that no test is about. */
export function parameter(value: unknown, overrides: Record<string, unknown> = {}) {
  return { value, basis: 'seed', clause: { zh: '市政府文件', en: 'the city’s document' }, ...overrides };
}

/** All parameters of a policy, as they stand in a request. */
export function wireParameters(policy: Policy): Record<string, unknown> {
  return JSON.parse(canonicalJson(canonicalOf(policy.parameters))) as Record<string, unknown>;
}
