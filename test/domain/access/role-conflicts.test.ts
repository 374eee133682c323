import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictingRoles } from '../../../domain/access/role-conflicts.ts';
import { OFFICES, type Office } from '../../../domain/access/role.ts';

const pairs = OFFICES.flatMap((one, index) => OFFICES.slice(index + 1).map((other) => [one, other] as const));

/** Every pair that one person may hold; written out so that another is allowed here as well, or not at all. */
const ALLOWED = ['reviewer manager'];

describe('one person', () => {
  test.each(pairs)('as %s and %s', (one, other) => {
    const conflict = conflictingRoles([one, other]);
    if (ALLOWED.includes(`${one} ${other}`)) expect(conflict).toBeNull();
    else expect([...(conflict ?? [])].sort()).toEqual([one, other].sort());
  });

  test.each(OFFICES)('may be %s alone', (office) => {
    expect(conflictingRoles([office])).toBeNull();
  });

  test('never holds a role of money beside the one that gives roles', () => {
    const money: Office[] = ['reviewer', 'approver', 'cashier', 'manager'];
    for (const role of money) expect(conflictingRoles(['administrator', role])).not.toBeNull();
  });

  test('holds the same roles whatever the order they are told in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...OFFICES]), (roles) => {
        expect(conflictingRoles(roles)).toEqual(conflictingRoles(roles.toReversed()));
      }),
    );
  });

  test('with a conflict keeps it whatever role is added', () => {
    fc.assert(
      fc.property(fc.subarray([...OFFICES]), fc.constantFrom(...OFFICES), (roles, more) => {
        fc.pre(conflictingRoles(roles) !== null);
        expect(conflictingRoles([...roles, more])).not.toBeNull();
      }),
    );
  });
});
