import { OFFICES, type Office } from './role.ts';

export type RolePair = readonly [Office, Office];

/**
 * Offices that must not be one person's, whatever the claim. Who reviews does not approve, and who approves does not
 * raise the cap that the approval draws on. Who pays keeps no other part of the books (会计法：出纳人员不得兼任稽核、
 * 会计档案保管和收入、支出、费用、债权债务账目的登记工作). Who closes the books and holds them against the bank has no part
 * in what stands in them (行政事业单位内部控制规范（试行）：不相容岗位相互分离). Who audits, and who gives the others their
 * access, does nothing else: system, security and audit are three people's work (GB/T 22239-2019, 三权分立).
 */
const CONFLICTS: readonly RolePair[] = [
  ['reviewer', 'approver'],
  ['manager', 'approver'],
  ...withAllOthers('cashier'),
  ...withAllOthers('finance'),
  ...withAllOthers('auditor'),
  ...withAllOthers('administrator'),
];

/** The first two of these roles that one person must not hold; null where they go together. */
export function conflictingRoles(roles: readonly Office[]): RolePair | null {
  return CONFLICTS.find(([one, other]) => roles.includes(one) && roles.includes(other)) ?? null;
}

function withAllOthers(office: Office): RolePair[] {
  return OFFICES.filter((other) => other !== office).map((other) => [office, other]);
}
