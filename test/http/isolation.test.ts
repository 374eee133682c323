import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../domain/access/role.ts';
import { OPERATIONS, type OperationName } from '../../functions/http/operations.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import type { Reply } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

/** What one bank has: itself, a loan it filed, a claim on it, and the application that another, approved, claim made. */
type Owned = {
  readonly institutionId: string;
  readonly exposureId: string;
  readonly claimId: string;
  readonly applicationId: string;
};

/** How an operation is sent so that it names something owned; everything but the names is as it should be. */
type Sent = { readonly id?: string; readonly body?: unknown };

type InstitutionOperation = {
  [N in OperationName]: 'bank' extends NonNullable<(typeof OPERATIONS)[N]['roles']>[number] ? N : never;
}[OperationName];

/**
 * Every operation that an institution may call, naming a bank's own loan or claim. Null where it names nothing that
 * belongs to anybody: lists, which are looked at below, and what is everyone's.
 */
const SENT: Readonly<Record<InstitutionOperation, ((owned: Owned) => Sent) | null>> = {
  fileExposure: null,
  settleExposure: ({ exposureId }) => ({ id: exposureId, body: { settledOn: today } }),
  quoteClaim: ({ exposureId }) => ({ body: claim(exposureId, today) }),
  submitClaim: ({ exposureId }) => ({ body: claim(exposureId, today) }),
  withdrawClaim: ({ claimId }) => ({ id: claimId }),
  resubmitClaim: ({ claimId }) => ({ id: claimId }),
  recordRecovery: ({ claimId }) => ({
    id: claimId,
    body: { receivedFen: 1, costsFen: 0, receivedOn: today, reference: 'R-1' },
  }),
  closeClaim: ({ claimId }) => ({ id: claimId, body: { reason: 'nothing more' } }),
  listExposures: null,
  readExposure: ({ exposureId }) => ({ id: exposureId }),
  listClaims: null,
  readClaim: ({ claimId }) => ({ id: claimId }),
  readTimeline: ({ claimId }) => ({ id: claimId }),
  explainClaim: ({ claimId }) => ({ id: claimId }),
  listMatchApplications: null,
  readMatchApplication: ({ applicationId }) => ({ id: applicationId }),
  readWorkingYear: null,
  listPolicies: null,
  readPolicy: null,
  readInstitution: ({ institutionId }) => ({ id: institutionId }),
  readInstitutionUsage: ({ institutionId }) => ({ id: institutionId }),
};

const NAMES = Object.keys(OPERATIONS) as OperationName[];
const NAMING = (Object.keys(SENT) as InstitutionOperation[]).filter((name) => SENT[name] !== null);
const FORBIDDEN = NAMES.flatMap((name) => {
  const roles: readonly Role[] | null = OPERATIONS[name].roles;
  return ROLES.filter((role) => roles !== null && !roles.includes(role)).map((role) => [name, role] as const);
});
const CLOSED = NAMES.filter((name) => OPERATIONS[name].roles !== null);
const NOBODYS: Owned = {
  exposureId: `exp_${'0'.repeat(36)}`,
  claimId: `clm_${'0'.repeat(26)}`,
  applicationId: `mat_${'0'.repeat(26)}`,
  institutionId: `ins_${'0'.repeat(26)}`,
};

let run: TestRun;
let today: string;
let owned: Owned;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
  const filed = await run.api.post('demo-bank', '/v1/exposures', loan(today));
  const submitted = await run.api.post('demo-bank', '/v1/claims', claim(filed.body.id, today));
  const applicationId = await approvedApplication();
  const { id: exposureId, institutionId } = filed.body;
  owned = { exposureId, claimId: submitted.body.id, applicationId, institutionId };
});

afterAll(async () => {
  await run.stop();
});

async function approvedApplication(): Promise<string> {
  const terms = loan(today, { enterprise: enterprise({ creditCode: creditCode(2) }) });
  const filed = await run.api.post('demo-bank', '/v1/exposures', terms);
  const submitted = await run.api.post('demo-bank', '/v1/claims', claim(filed.body.id, today));
  await run.api.post('demo-reviewer', `/v1/claims/${String(submitted.body.id)}/review`);
  const approved = await run.api.post('demo-approver', `/v1/claims/${String(submitted.body.id)}/approve`);
  return approved.body.matchApplicationId;
}

async function send(client: string, name: OperationName, { id = '', body = {} }: Sent): Promise<Reply> {
  const { method, path } = OPERATIONS[name];
  const actual = path.replace('{id}', id);
  return method === 'GET' ? run.api.get(client, actual) : run.api.post(client, actual, body);
}

/** The owner's things as the owner sees them. */
async function ownersView(): Promise<unknown[]> {
  const paths = [
    `/v1/exposures/${owned.exposureId}`,
    `/v1/claims/${owned.claimId}/timeline`,
    `/v1/match-applications/${owned.applicationId}`,
  ];
  return Promise.all(paths.map(async (path) => (await run.api.get('demo-bank', path)).body as unknown));
}

test('every operation that an institution may call says what of an institution it names', () => {
  const callable = NAMES.filter((name) =>
    (OPERATIONS[name].roles as readonly Role[] | null)?.includes('bank'),
  );
  expect(Object.keys(SENT).sort()).toEqual([...callable].sort());
});

describe.each(['demo-bank-2', 'demo-fund'])('to %s, another institution’s', (client) => {
  test.each(NAMING)('object is not there: %s answers as for one that does not exist', async (name) => {
    const before = await ownersView();
    const others = await send(client, name, SENT[name]?.(owned) ?? {});
    const nobodys = await send(client, name, SENT[name]?.(NOBODYS) ?? {});
    expectProblemReply(others, 404, others.body.code);
    expect(others.body.code).toMatch(/^(exposure|claim|match-application|institution)\.not-found$/);
    expect({ ...others.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
    expect(await ownersView()).toEqual(before);
  });

  test.each(['exposures', 'claims', 'match-applications'])(
    '%s are in no list, whatever is asked for',
    async (kind) => {
      const ownList = await run.api.get('demo-bank', `/v1/${kind}?limit=1`);
      expect(ownList.body.data).toHaveLength(1);
      const { institutionId } = ownList.body.data[0];
      for (const query of ['', `?institutionId=${String(institutionId)}`, '?limit=1', `?from=${today}`]) {
        expect((await run.api.get(client, `/v1/${kind}${query}`)).body).toEqual({
          data: [],
          nextCursor: null,
        });
      }
      const cursor = String(ownList.body.nextCursor);
      const byCursor = await run.api.get(client, `/v1/${kind}?cursor=${cursor}`);
      expectProblemReply(byCursor, 400, 'request.invalid');
      expect((await run.api.get('demo-bank', `/v1/${kind}?cursor=${cursor}`)).status).toBe(200);
    },
  );
});

test.each(FORBIDDEN)('%s is forbidden to a %s', async (name, role) => {
  const { path } = OPERATIONS[name];
  const id = path.includes('/exposures/') ? owned.exposureId : owned.claimId;
  expectProblemReply(await send(`demo-${role}`, name, { id }), 403, 'auth.role-forbidden');
});

test.each(CLOSED)('%s needs a token', async (name) => {
  const { method, path } = OPERATIONS[name];
  const reply = await run.api.send(method, path.replace('{id}', owned.claimId), {});
  expectProblemReply(reply, 401, 'auth.token-missing');
});
