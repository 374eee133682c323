import * as z from 'zod/mini';
import { conflictingRoles } from '../../domain/access/role-conflicts.ts';
import { OFFICES, type Office } from '../../domain/access/role.ts';
import type { Problem } from '../http/problem.ts';

/** The roles of a person; none at all suspends them. */
export const rolesField = z.array(z.enum(OFFICES)).check(
  z.maxLength(OFFICES.length),
  z.refine((roles) => new Set(roles).size === roles.length, 'roles.repeated'),
);

/** Names the two of these roles that one person must not hold; null where they go together. */
export function conflictProblem(roles: readonly Office[]): Problem | null {
  const conflict = conflictingRoles(roles);
  return conflict === null ? null : { problem: 'principal.roles-conflict', members: { conflict } };
}
