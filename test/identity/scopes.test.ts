import { expect, test } from 'vitest';
import { ROLES, type Role } from '../../domain/access/role.ts';
import { scopesOf } from '../../functions/http/scopes.ts';

const OFFICES = 'batches:read calendars:read claims:read enterprises:read exposures:read institutions:read';
const BATCHES = 'batch-templates:read batches:read claim-batches:write exposure-batches:write';
const READS = 'events:read match-applications:read policies:read';

/** Written out on purpose: the code makes them from the table of the operations. */
const EXPECTED: Readonly<Record<Role, string>> = {
  bank: `${BATCHES} calendars:read claims:read claims:write exposures:read exposures:write institutions:read ${READS} webhook-endpoints:read webhook-endpoints:write`,
  fund: `${BATCHES} calendars:read claims:read claims:write exposures:read exposures:write institutions:read ${READS} webhook-endpoints:read webhook-endpoints:write`,
  reviewer: `${OFFICES} ${READS} claims:write enterprises:write pools:read`,
  approver: `${OFFICES} ${READS} claims:write pools:read pools:write`,
  cashier: `${OFFICES} ${READS} claims:write pools:read pools:write`,
  manager: `${OFFICES} ${READS} calendars:write claims:write enterprises:write exports:read exports:write institutions:write match-applications:write policies:write pools:read pools:write`,
  finance: `${OFFICES} ${READS} pools:read pools:write`,
  // An auditor simulates policies, which is a POST that writes nothing.
  auditor: `${OFFICES} ${READS} clients:read exports:read exports:write policies:write pools:read principals:read`,
  administrator:
    'clients:read clients:write institutions:read institutions:write principals:read principals:write',
};

test.each(ROLES)('a %s gets the scopes of the office, and no other', (role) => {
  expect(scopesOf(role)).toEqual(EXPECTED[role].split(' ').sort());
});
