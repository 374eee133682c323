/**
 * What the log tells of a day's work, and what it does not. Everything secret or personal that goes in is made up with
 * a mark of the seed in it, so that a grep for the marks finds it wherever it comes out.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../functions/http/operations.ts';
import { injectFaults } from '../store/fault-injection.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { wholeJournal } from './journal.ts';
import { logLines } from './log-lines.ts';
import { startTestRun, type TestRun } from './run.ts';

const SEED = 20_261_124;
const MARK = `植入${String(SEED)}`;

/** Made up for this run; each may stand in a request and in what is read back, and in no line of the log. */
const PERSONAL = {
  enterpriseName: `徐州${MARK}科技有限公司`,
  creditCode: creditCode(SEED % 1_000_000),
  contractNo: `合同-${MARK}`,
  purpose: `用途 ${MARK}`,
  fileName: `张三丰 13912345678 ${MARK}.pdf`,
  reason: `请致电李四 0516-83731234 ${MARK}`,
  objector: `王五${MARK}`,
  mail: `li.si.${String(SEED)}@example.com`,
  account: '6222021106001234567',
} as const;

const SECRETS = {
  clientSecret: 'demo-secret',
  wrongSecret: `wrong-${String(SEED)}`,
  key: `key-${String(SEED)}`,
};

let run: TestRun;
let tokens: string[];
let sentIds: string[];

const lines = () => logLines(run);

/** A claim from filing to payment, with every kind of mistake on the way, and a database that fails once. */
async function workADay(): Promise<void> {
  const { api, platform } = run;
  let serial = 0;
  const call = () => {
    serial += 1;
    const id = `day-${String(serial)}`;
    sentIds.push(id);
    return { key: `${SECRETS.key}-${String(serial)}`, headers: { 'x-request-id': id } };
  };
  const today = await api.day();
  const firm = enterprise({ name: PERSONAL.enterpriseName, creditCode: PERSONAL.creditCode });
  const terms = loan(today, { enterprise: firm, contractNo: PERSONAL.contractNo, purpose: PERSONAL.purpose });
  const filed = await api.post('demo-bank', '/v1/exposures', terms, call());
  const paper = { kind: 'notice', fileName: PERSONAL.fileName, sha256: 'ab'.repeat(32), bytes: 1 };
  const body = { ...claim(filed.body.id, today), evidence: [paper] };
  await api.post('demo-bank', '/v1/claims', { ...body, loss: { ...body.loss, overdueDays: 1 } }, call());
  await api.post('demo-bank', '/v1/claims', { ...body, [PERSONAL.mail]: PERSONAL.reason }, call());
  const faults = injectFaults(platform.store, 'TransactWriteItemsCommand');
  faults.failNext('timeout-before-commit', 3);
  expect((await api.post('demo-bank', '/v1/claims', body, call())).status).toBe(503);
  const submitted = await api.post('demo-bank', '/v1/claims', body, call());
  const path = `/v1/claims/${String(submitted.body.id)}`;
  await api.post('demo-reviewer', `${path}/review`, { reason: PERSONAL.reason }, call());
  await api.post('demo-reviewer', `${path}/approve`, { reason: PERSONAL.reason }, call());
  await api.post('demo-approver', `${path}/approve`, { reason: PERSONAL.mail }, call());
  const objection = { name: PERSONAL.objector, contact: PERSONAL.mail, text: PERSONAL.reason };
  await api.post('demo-reviewer', `${path}/objections`, objection, call());
  const dismissed = { objection: 1, outcome: 'dismissed', reason: PERSONAL.reason };
  await api.post('demo-approver', `${path}/objections/resolve`, dismissed, call());
  const paid = { paidOn: today, paymentRef: PERSONAL.account, reason: PERSONAL.reason };
  expect((await api.post('demo-cashier', `${path}/pay`, paid, call())).status).toBe(200);
  await api.get('demo-bank-2', path, call());
  await api.get('demo-bank', `/v1/claims?enterprise=${PERSONAL.creditCode}&colour=${SECRETS.key}`, call());
  await api.get('demo-bank', `/v1/${encodeURIComponent(PERSONAL.reason)}`, call());
  const basic = Buffer.from(`demo-bank:${SECRETS.wrongSecret}`).toString('base64');
  const form = { 'content-type': 'application/x-www-form-urlencoded', ...call().headers };
  await api.send(
    'POST',
    '/oauth/token',
    { ...form, authorization: `Basic ${basic}` },
    'grant_type=client_credentials',
  );
  await api.send('POST', '/oauth/token', form, `grant_type=password&password=${SECRETS.wrongSecret}`);
  await api.send('GET', '/v1/claims', { authorization: `Bearer a.${SECRETS.key}.c`, ...call().headers });
  tokens = await Promise.all(['demo-bank', 'demo-reviewer', 'demo-approver'].map((name) => api.token(name)));
}

beforeAll(async () => {
  console.log(`seed ${String(SEED)}`);
  sentIds = [];
  run = await startTestRun();
  await workADay();
});

afterAll(async () => {
  await run.stop();
});

describe('the log of a day', () => {
  test('has a line for each request, with the id that it was sent with', () => {
    const answered = lines().filter(({ message }) => message === 'request.answered');
    const ids = answered.map(({ requestId }) => requestId).filter((id) => id.startsWith('day-'));
    expect([...new Set(ids)].sort()).toEqual([...new Set(sentIds)].sort());
    for (const line of answered) {
      expect(Object.keys(line).sort()).toEqual(
        ['level', 'message', 'timestamp', 'requestId', 'gatewayRequestId', 'operation', 'status', 'code']
          .concat('isReplay', 'clientId', 'role', 'durationMs')
          .sort(),
      );
      expect(line.operation === null || line.operation in OPERATIONS).toBe(true);
    }
  });

  test('says in every line of which request it tells', () => {
    for (const { requestId } of lines()) expect(requestId).toMatch(/^[\w.:-]{1,64}$/);
  });

  test('says who was let in to do what, and how it ended', () => {
    expect(lines()).toContainEqual(
      expect.objectContaining({
        level: 'INFO',
        operation: 'payClaim',
        status: 200,
        code: null,
        clientId: 'demo-cashier',
        role: 'cashier',
      }),
    );
  });

  test.each([
    ['approveClaim', 403, 'auth.role-forbidden', 'demo-reviewer'],
    ['issueToken', 401, 'auth.client-invalid', null],
    ['listClaims', 401, 'auth.token-invalid', null],
    ['submitClaim', 503, 'platform.unavailable', 'demo-bank'],
  ])('warns of %s with %i %s', (operation, status, code, clientId) => {
    const line = expect.objectContaining({ level: 'WARN', operation, status, code, clientId });
    expect(lines()).toContainEqual(line);
  });

  test('tells of the fault with its causes and places, under the same id as the answer', () => {
    const [fault, ...others] = lines().filter(({ message }) => message === 'request.fault');
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      level: 'ERROR',
      operation: 'submitClaim',
      causes: ['StoreFault: the outcome of a transaction is unknown', 'TimeoutError'],
    });
    expect(fault?.['places']).not.toEqual([]);
    const answered = lines().find(({ status }) => status === 503);
    expect(fault?.requestId).toBe(answered?.requestId);
  });

  test('holds nothing personal and nothing secret of all that went in', async () => {
    const entries = await Promise.all(
      (['guidance', 'compensation'] as const).map((pool) => wholeJournal(run.platform.store, pool)),
    );
    const log = readFileSync(run.logPath, 'utf8');
    const planted = [
      ...Object.values(PERSONAL),
      ...Object.values(SECRETS),
      MARK,
      '张三',
      '李四',
      '13912345678',
    ];
    for (const text of [...planted, ...tokens]) {
      expect(log).not.toContain(text);
      expect(log).not.toContain(encodeURIComponent(text));
      expect(log).not.toContain(Buffer.from(text).toString('base64').replace(/=+$/, ''));
    }
    // The bank's reference of a payment is the one thing of these that belongs into the journal.
    const journal = JSON.stringify(entries, (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    for (const text of [...planted, ...tokens].filter((one) => one !== PERSONAL.account)) {
      expect(journal).not.toContain(text);
    }
  });

  test('shares its ids with the entries that the requests made', async () => {
    const entries = await wholeJournal(run.platform.store, 'compensation');
    const made = entries.filter(({ claimId }) => claimId !== undefined);
    expect(made).toHaveLength(3);
    const ids = lines().map(({ requestId }) => requestId);
    for (const { requestId } of made) expect(ids).toContain(requestId);
  });
});
