/** What an institution's own system acts as. */
export const INSTITUTION_ROLES = ['bank', 'fund'] as const;

/** The offices that a person may hold. */
export const OFFICES = [
  'reviewer',
  'approver',
  'cashier',
  'manager',
  'finance',
  'auditor',
  'administrator',
] as const;

/** What a caller may be: one of these for each access token. */
export const ROLES = [...INSTITUTION_ROLES, ...OFFICES] as const;

export type Office = (typeof OFFICES)[number];
export type Role = (typeof ROLES)[number];
