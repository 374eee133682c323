import type { Role } from '../../domain/access/role.ts';
import { OPERATIONS } from './operations.ts';

/**
 * What a role may do, told by groups of operations: `claims:read`, `claims:write` … It follows from the table of the
 * operations, so that a scope never says what the check of the role does not.
 */
export function scopesOf(role: Role): readonly string[] {
  const scopes = Object.values(OPERATIONS)
    .filter(({ roles }) => (roles as readonly Role[] | null)?.includes(role))
    .map(({ method, path }) => `${groupOf(path)}:${method === 'GET' ? 'read' : 'write'}`);
  return [...new Set(scopes)].sort();
}

/** The first segment after the version. */
function groupOf(path: string): string {
  return path.split('/')[2] ?? '';
}
