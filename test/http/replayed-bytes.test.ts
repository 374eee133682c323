import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim, creditCode, enterprise, investment, loan } from '../builders/bodies.ts';
import { proposal } from './policy-desk.ts';
import { startTestRun, type TestRun } from './run.ts';

/** A request with the whole text that it was answered with first. */
type Exchange = {
  readonly client: string;
  readonly path: string;
  readonly body: unknown;
  readonly key: string;
  readonly status: number;
  readonly text: string;
};

const ITEMS_MAX = 1_000;
const REASON = { reason: '材料不全' };
const DOCUMENT = { documentNo: '苏财科2号' };

let run: TestRun;
let today: string;
let serial = 0;
const exchanges: Exchange[] = [];

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
});

afterAll(async () => {
  await run.stop();
});

async function send({ client, path, body, key }: Pick<Exchange, 'client' | 'path' | 'body' | 'key'>) {
  return run.api.post(client, path, body, { key });
}

async function first(status: number, client: string, path: string, body: unknown = {}) {
  serial += 1;
  const asked = { client, path, body, key: `first-${String(serial)}` };
  const reply = await send(asked);
  expect(reply.status, `${path}: ${reply.text}`).toBe(status);
  exchanges.push({ ...asked, status, text: reply.text });
  return reply.body as { id: string; matchApplicationId: string; entry: { seq: number } };
}

async function filed(number: number): Promise<string> {
  const firm = enterprise({ creditCode: creditCode(number) });
  const terms = loan(today, { enterprise: firm, contractNo: `JK-${String(number)}`, security: 'ip-pledge' });
  return (await first(201, 'demo-bank', '/v1/exposures', terms)).id;
}

async function submitted(number: number, loss: Record<string, unknown> = {}): Promise<string> {
  const body = claim(await filed(number), today, loss);
  return (await first(201, 'demo-bank', '/v1/claims', body)).id;
}

async function step(client: string, id: string, action: string, body: unknown = {}) {
  return first(200, client, `/v1/claims/${id}/${action}`, body);
}

async function paid(number: number) {
  const id = await submitted(number);
  await step('demo-reviewer', id, 'review');
  const { matchApplicationId } = await step('demo-approver', id, 'approve', {
    amountFen: 100_000_000,
    ...REASON,
  });
  const { entry } = await step('demo-cashier', id, 'pay', { paidOn: today, paymentRef: 'PAY-1' });
  return { id, matchApplicationId, seq: entry.seq };
}

/** A database tells the members of an item in any order: each now stands the other way round. */
async function turnMembersRound(): Promise<void> {
  const { client, registerTable: TableName } = run.platform.store;
  const { Items = [], LastEvaluatedKey } = await client.send(
    new ScanCommand({ TableName, Limit: ITEMS_MAX }),
  );
  expect(LastEvaluatedKey).toBeUndefined();
  for (const Item of Items) {
    await client.send(new PutCommand({ TableName, Item: turned(Item) as Record<string, unknown> }));
  }
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object' || value instanceof Set) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, turned(member)]),
  );
}

function withoutRequestId(text: string): string {
  return text.replace(/"requestId":"[^"]+"/u, '');
}

async function expectSameAgain(): Promise<void> {
  await turnMembersRound();
  for (const exchange of exchanges.splice(0)) {
    const again = await send(exchange);
    expect.soft(withoutRequestId(again.text), exchange.path).toBe(withoutRequestId(exchange.text));
    expect.soft(again.status, exchange.path).toBe(exchange.status);
    expect.soft(again.headers.get('idempotency-replayed'), exchange.path).toBe('true');
  }
}

test('what was filed, claimed, decided and paid is answered again to the byte', async () => {
  await first(201, 'demo-fund', '/v1/exposures', investment(today));
  await first(422, 'demo-bank', '/v1/exposures', loan(today, { principalFen: 900_000_000 }));
  await first(422, 'demo-bank', '/v1/claims', claim(await filed(1), today, { overdueDays: 1 }));
  const given = await submitted(2, { otherCompensationFen: 100 });
  await step('demo-reviewer', given, 'return', REASON);
  await step('demo-bank', given, 'resubmit', { evidence: [] });
  await step('demo-bank', given, 'withdraw');
  const turnedDown = await submitted(3);
  await step('demo-reviewer', turnedDown, 'review');
  await step('demo-approver', turnedDown, 'reject', REASON);
  const { id, matchApplicationId } = await paid(4);
  const received = { receivedFen: 30_000_000, costsFen: 100, receivedOn: today, reference: 'R' };
  await step('demo-bank', id, 'recoveries', received);
  await step('demo-approver', id, 'clawbacks', { amountFen: 1_000, ...REASON });
  await step('demo-approver', id, 'clawbacks/cancel', REASON);
  await step('demo-approver', id, 'clawbacks', { amountFen: 1_000, ...REASON });
  await step('demo-cashier', id, 'clawbacks/collect', { receivedOn: today, reference: 'B' });
  await step('demo-bank', id, 'close', REASON);
  const application = `/v1/match-applications/${matchApplicationId}`;
  await first(200, 'demo-manager', `${application}/send`, { sentOn: today, ...DOCUMENT });
  const less = { outcome: 'less', amountFen: 1_000, decidedOn: today, ...DOCUMENT };
  await first(200, 'demo-manager', `${application}/decide`, less);
  await first(200, 'demo-manager', `${application}/pay`, { paidOn: today, ...DOCUMENT });
  const { seq } = await paid(5);
  await first(201, 'demo-approver', '/v1/pools/compensation/reversals', { seq, ...REASON });
  await first(200, 'demo-cashier', '/v1/pools/compensation/reversals/execute', { seq });
  const over = await filed(6);
  await first(200, 'demo-bank', `/v1/exposures/${over}/settle`, { settledOn: today });
  await expectSameAgain();
});

test('what managers recorded is answered again to the byte', async () => {
  const manage = async (path: string, body: unknown) => first(201, 'demo-manager', path, body);
  const always = { from: '2016-02-18', to: null };
  const bank = {
    kind: 'bank',
    name: '云龙银行',
    creditCode: creditCode(700),
    agreement: always,
    quotaFen: 1,
  };
  const { id } = await manage('/v1/institutions', bank);
  await manage(`/v1/institutions/${id}/agreement`, { ...always, quotaFen: null });
  const found = {
    asOf: today,
    staff: 40,
    revenueFen: 1,
    assetsFen: 2,
    qualifications: ['高新技术企业'],
    source: '年报',
  };
  await manage(`/v1/enterprises/${creditCode(1)}/facts`, found);
  const money = { amountFen: 100, effectiveOn: today, documentNo: '徐财预1号' };
  await manage('/v1/pools/compensation/appropriations', money);
  const source = { zh: '通知', en: 'a notice' };
  const year = { holidays: ['2027-01-01'], workingWeekends: [], source, basedOnRevision: 0 };
  await manage('/v1/calendars/2027', year);
  const version = proposal(await run.api.day(5));
  await manage('/v1/policies', version);
  await expectSameAgain();
});
