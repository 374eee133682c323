import type { Role } from '../../domain/access/role.ts';

/** Whose work it is to deal with whoever objects, or to audit how that was done. */
const SEES_PERSONS: ReadonlySet<Role> = new Set(['reviewer', 'approver', 'manager', 'auditor']);

export type Person = { readonly name: string; readonly contact: string };

/** A person as a role may see them: in full, or as the first character of the name and the end of the contact. */
export function personFor(role: Role, { name, contact }: Person): Person {
  if (SEES_PERSONS.has(role)) return { name, contact };
  return { name: `${Array.from(name)[0] ?? ''}**`, contact: maskedContact(contact) };
}

const END_LENGTH = 4;

/** A short contact shows nothing: its end would be most of it. */
function maskedContact(contact: string): string {
  const characters = Array.from(contact);
  return characters.length < 2 * END_LENGTH ? '****' : `****${characters.slice(-END_LENGTH).join('')}`;
}
