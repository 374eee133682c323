/** Who may do what to whose: the whole matrix, made from the published contract, so that no operation is forgotten. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../domain/access/role.ts';
import { OPERATIONS, type OperationName } from '../../functions/http/operations.ts';
import { custodyAccount } from '../builders/bank-file.ts';
import { creditCode } from '../builders/bodies.ts';
import type { Reply } from './api.ts';
import { CELLS, type Cell } from './isolation-matrix.ts';
import {
  NOBODYS,
  ownedBy,
  SENT,
  type InstitutionOperation,
  type Owned,
  type Sent,
} from './isolation-owned.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const NOT_FOUND = /\.not-found$/;

let run: TestRun;
let today: string;
let banks: Owned;
let funds: Owned;
let principalId: string;
let exportIds: Partial<Record<Role, string>>;

beforeAll(async () => {
  console.log(
    `${String(CELLS.length)} cells: ${String(new Set(CELLS.map(({ operation }) => operation)).size)} operations`,
  );
  run = await startTestRun();
  today = await run.api.day();
  banks = await ownedBy(run, 'demo-bank');
  funds = await ownedBy(run, 'demo-fund');
  // Without an account at a bank there is nothing to reconcile.
  const account = custodyAccount({ startsOn: '2016-01-01' });
  await run.api.post('demo-finance', '/v1/pools/compensation/bank-accounts', account);
  const person = { issuer: 'https://login.example', subject: 'p-1', displayName: '王某', roles: ['auditor'] };
  principalId = (await run.api.post('demo-administrator', '/v1/principals', person)).body.id;
  exportIds = { manager: await exportBy('demo-manager'), auditor: await exportBy('demo-auditor') };
});

afterAll(async () => {
  await run.stop();
});

async function send(client: string, { method, path }: Cell, { id = '', body = {} }: Sent): Promise<Reply> {
  const actual = path.replace(/\{\w+\}/, id);
  if (method === 'get') return run.api.get(client, actual);
  return path === '/oauth/token' ? run.api.send('POST', path, {}) : run.api.post(client, actual, body);
}

async function exportBy(client: string): Promise<string> {
  const body = { pool: 'compensation', formats: [], language: 'zh' };
  return (await run.api.post(client, '/v1/exports', body)).body.id;
}

/** Something that is there, for operations that name what belongs to no institution or are no institution's to call. */
function idFor(path: string, role: Role): string {
  const ids: readonly (readonly [RegExp, string])[] = [
    [/\/exposures\//, banks.exposureId],
    [/\/claims\//, banks.claimId],
    [/\/batches\//, banks.batchId],
    [/\/batch-templates\//, 'claims'],
    [/\/match-applications\//, banks.applicationId],
    [/\/institutions\//, banks.institutionId],
    [/\/webhook-endpoints\//, banks.endpointId],
    [/\/enterprises\//, creditCode(1)],
    [/\/pools\//, 'compensation'],
    [/\/policies\//, 'compensation@2016-02-18'],
    [/\/calendars\//, '2026'],
    [/\/clients\//, 'demo-bank-2'],
    [/\/problems\//, 'claim.refused'],
    [/\/principals\//, principalId],
    // An export is there for nobody but whoever asked for it.
    [/\/exports\//, exportIds[role] ?? exportIds.manager ?? ''],
  ];
  return ids.find(([pattern]) => pattern.test(path))?.[1] ?? '';
}

function sentTo(owned: Owned, { operation }: Cell): Sent {
  return SENT[operation as InstitutionOperation]?.(owned, today) ?? {};
}

/** The bank's things as the bank sees them. */
async function banksView(): Promise<unknown[]> {
  const paths = [
    `/v1/exposures/${banks.exposureId}`,
    `/v1/claims/${banks.claimId}/timeline`,
    `/v1/match-applications/${banks.applicationId}`,
  ];
  return Promise.all(paths.map(async (path) => (await run.api.get('demo-bank', path)).body as unknown));
}

function named({ operation, role, target }: Cell) {
  return [operation, role, target] as const;
}

describe('another institution’s is not there', () => {
  const cells = CELLS.filter(({ expected }) => expected === 'not there');
  test.each(cells.map((cell) => [...named(cell), cell] as const))(
    '%s by a %s, of an%s',
    async (...[, role, , cell]) => {
      const client = role === 'bank' ? 'demo-bank-2' : 'demo-fund';
      const before = await banksView();
      const others = await send(client, cell, sentTo(banks, cell));
      const nobodys = await send(client, cell, sentTo(NOBODYS, cell));
      expectProblemReply(others, 404, others.body.code);
      expect(others.body.code).toMatch(NOT_FOUND);
      expect({ ...others.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
      expect(await banksView()).toEqual(before);
    },
  );
});

describe('what is another role’s is forbidden', () => {
  const cells = CELLS.filter(({ expected }) => expected === 'forbidden');
  test.each(cells.map((cell) => [...named(cell), cell] as const))(
    '%s to a %s, %s',
    async (...[, role, , cell]) => {
      expectProblemReply(
        await send(`demo-${role}`, cell, { id: idFor(cell.path, cell.role) }),
        403,
        'auth.role-forbidden',
      );
    },
  );
});

describe('whose it is, is let in', () => {
  const cells = CELLS.filter(({ expected }) => expected === 'let in');
  test.each(cells.map((cell) => [...named(cell), cell] as const))(
    '%s by a %s, %s',
    async (...[, role, target, cell]) => {
      const owned = role === 'fund' ? funds : banks;
      const sent = target === 'own' ? sentTo(owned, cell) : { id: idFor(cell.path, cell.role) };
      const { status, body } = await send(`demo-${role}`, cell, sent);
      if (cell.method === 'get') {
        expect(status, JSON.stringify(body)).toBe(200);
        return;
      }
      // What it is sent with may be wrong, or come at the wrong moment; it is let in all the same.
      expect([200, 201, 400, 409, 415, 422], JSON.stringify(body)).toContain(status);
    },
  );
});

describe.each(['demo-bank-2', 'demo-fund'])('to %s, another institution’s', (client) => {
  test.each(['exposures', 'claims', 'match-applications', 'batches'])(
    '%s are in no list, whatever is asked for',
    async (kind) => {
      const ownList = await run.api.get('demo-bank', `/v1/${kind}?limit=1`);
      expect(ownList.body.data).toHaveLength(1);
      const { institutionId } = ownList.body.data[0];
      for (const query of ['', `?institutionId=${String(institutionId)}`, '?limit=1', `?from=${today}`]) {
        const { body } = await run.api.get(client, `/v1/${kind}${query}`);
        const owners = body.data.map((one: { institutionId: string }) => one.institutionId);
        expect(owners).not.toContain(institutionId);
      }
      const cursor = String(ownList.body.nextCursor);
      const byCursor = await run.api.get(client, `/v1/${kind}?cursor=${cursor}`);
      expectProblemReply(byCursor, 400, 'request.invalid');
      expect((await run.api.get('demo-bank', `/v1/${kind}?cursor=${cursor}`)).status).toBe(200);
    },
  );
});

test('every operation that an institution may call says what of an institution it names', () => {
  const callable = CELLS.filter(({ role, expected }) => role === 'bank' && expected !== 'forbidden')
    .map(({ operation }) => operation)
    .filter((name) => OPERATIONS[name].roles !== null);
  expect(Object.keys(SENT).sort()).toEqual([...new Set(callable)].sort());
});

const CLOSED = (Object.keys(OPERATIONS) as OperationName[]).filter((name) => OPERATIONS[name].roles !== null);

test.each(CLOSED)('%s needs a token', async (name) => {
  const { method, path } = OPERATIONS[name];
  const reply = await run.api.send(method, path.replace(/\{\w+\}/, banks.claimId), {});
  expectProblemReply(reply, 401, 'auth.token-missing');
});

/** Written out a second time on purpose: whoever widens an office does it here as well, or not at all. */
const DUTIES: Readonly<Partial<Record<OperationName, readonly Role[]>>> = {
  fileExposure: ['bank', 'fund'],
  submitClaim: ['bank', 'fund'],
  sendExposureBatch: ['bank', 'fund'],
  sendClaimBatch: ['bank', 'fund'],
  reviewClaim: ['reviewer'],
  returnClaim: ['reviewer'],
  clearClaim: ['reviewer'],
  approveClaim: ['approver'],
  rejectClaim: ['approver'],
  resolveObjection: ['approver'],
  writeOffClaim: ['approver'],
  orderClawback: ['approver'],
  cancelClawback: ['approver'],
  orderReversal: ['approver'],
  payClaim: ['cashier'],
  collectClawback: ['cashier'],
  executeReversal: ['cashier'],
  recordRecovery: ['bank', 'fund', 'cashier'],
  appropriate: ['manager'],
  proposeClose: ['finance'],
  confirmClose: ['finance'],
  proposeBooking: ['finance'],
  confirmBooking: ['finance'],
  recordBankAccount: ['finance'],
  importBankStatement: ['finance'],
  recordReconciliation: ['finance'],
  proposeBankMatch: ['finance'],
  confirmBankMatch: ['finance'],
  confirmPolicy: ['manager'],
  recordAgreement: ['manager'],
  resumeInstitution: ['manager'],
  startExport: ['manager', 'auditor'],
  readExport: ['manager', 'auditor'],
};

test.each(Object.entries(DUTIES))('%s is the duty of %j alone', (name, roles) => {
  const letIn = CELLS.filter(({ operation, expected }) => operation === name && expected !== 'forbidden');
  expect([...new Set(letIn.map(({ role }) => role))].sort()).toEqual([...roles].sort());
});

test('an administrator gives access, keeps the institutions, and can do nothing else', () => {
  const letIn = CELLS.filter(
    ({ operation, role, expected }) =>
      role === 'administrator' && expected === 'let in' && OPERATIONS[operation].roles !== null,
  ).map(({ operation }) => operation);
  const clients = [
    'registerClient',
    'listClients',
    'readClient',
    'addClientKey',
    'retireClientKey',
    'revokeClient',
  ];
  const people = ['registerPrincipal', 'listPrincipals', 'readPrincipal', 'changeRoles', 'revokePrincipal'];
  const institutions = ['registerInstitution', 'listInstitutions', 'readInstitution'];
  expect(letIn.sort()).toEqual([...clients, ...people, ...institutions].sort());
});
