import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../../domain/calendar/local-date.ts';
import { policyInForce } from '../../../domain/policies/policy-in-force.ts';
import { SHIPPED_POLICIES } from '../../../domain/policies/shipped-policies.ts';

describe('the version in force', () => {
  test.each([
    ['guidance', '2016-02-17', undefined],
    ['guidance', '2016-02-18', 'guidance@2016-02-18'],
    ['guidance', '2016-12-31', 'guidance@2016-02-18'],
    ['guidance', '2017-01-01', 'guidance@2017-01-01'],
    ['compensation', '2016-02-17', undefined],
    ['compensation', '2026-11-24', 'compensation@2016-02-18'],
  ] as const)('of %s on %s is %s', (poolId, day, id) => {
    expect(policyInForce(poolId, localDate(day), SHIPPED_POLICIES)?.id).toBe(id);
  });
});

describe.each(SHIPPED_POLICIES)('$id', (policy) => {
  test('is named for its pool and its first day, and is in force on it', () => {
    expect(policy.id).toBe(`${policy.poolId}@${policy.effectiveFrom}`);
    expect(policyInForce(policy.poolId, policy.effectiveFrom, SHIPPED_POLICIES)).toBe(policy);
    const before = policyInForce(policy.poolId, addDays(policy.effectiveFrom, -1), SHIPPED_POLICIES);
    expect(before).not.toBe(policy);
  });

  test('names in both languages where each value is taken from, and admits what is a placeholder', () => {
    for (const { clause, basis } of Object.values(policy.parameters)) {
      expect(clause.zh).not.toBe('');
      expect(clause.en).not.toBe('');
      const isUnpublished = clause.en === 'to be set by the city';
      expect(isUnpublished ? basis : 'placeholder').toBe('placeholder');
    }
  });
});
