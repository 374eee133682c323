import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveClaim, payClaim, submitClaim, takeStep } from './claim-steps.ts';
import { idOf } from './institution-steps.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';
import { toldTo, typesOf } from './told-events.ts';

const ACCOUNT = '6222021106001234567';

let run: TestRun;
let paidId: string;
let returnedId: string;

beforeAll(async () => {
  run = await startTestRun();
  const { body } = await approveClaim(run.api, 1);
  paidId = body.id;
  await payClaim(run.api, paidId);
  returnedId = await submitClaim(run.api, 2);
  await takeStep(run.api, 'demo-reviewer', returnedId, 'return', { reason: `请补充 ${ACCOUNT} 的流水` });
  await takeStep(run.api, 'demo-bank', returnedId, 'resubmit', {});
  await takeStep(run.api, 'demo-bank', returnedId, 'withdraw', {});
});

afterAll(async () => {
  await run.stop();
});

test('an institution is told what became of its claims, each step once and in its order', async () => {
  const events = await toldTo(run, 'demo-bank');
  const of = (id: string) => typesOf(events.filter(({ data }) => data.claimId === id));
  expect(of(paidId)).toEqual(['claim.submitted', 'claim.reviewed', 'claim.approved', 'claim.paid']);
  expect(of(returnedId)).toEqual([
    'claim.submitted',
    'claim.returned',
    'claim.resubmitted',
    'claim.withdrawn',
  ]);
  expect(typesOf(events).filter((type) => type === 'exposure.filed')).toHaveLength(2);
  expect(events.map(({ position }) => position)).toEqual(events.map((_event, index) => index + 1));
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

test('an exposure is told before what is claimed on it', async () => {
  const events = await toldTo(run, 'demo-bank');
  const places = new Map(
    events
      .filter(({ type }) => type === 'exposure.filed')
      .map(({ data, position }) => [data.exposureId, position]),
  );
  for (const { data, position } of events.filter(({ type }) => type === 'claim.submitted'))
    expect(places.get(data.exposureId)).toBeLessThan(position);
});

test('an event says of the money what the claim and the journal say', async () => {
  const events = await toldTo(run, 'demo-bank');
  const paid = events.find(({ type }) => type === 'claim.paid');
  const { body } = await run.api.get('demo-bank', `/v1/claims/${paidId}`);
  expect(paid).toMatchObject({
    ...{ version: 1, institutionId: idOf('demo-bank') },
    data: {
      ...{ claimId: paidId, exposureId: body.exposureId, pool: 'compensation', entry: body.entry },
      ...{ paidFen: body.paidFen, paidOn: body.paidOn, paymentRef: 'PAY-1' },
    },
  });
});

test('whoever asks for CSV has the same events, a row each, with its amounts in yuan', async () => {
  const events = await toldTo(run, 'demo-bank');
  const asked = { headers: { accept: 'text/csv' }, language: 'en' };
  const { text } = await run.api.get('demo-bank', '/v1/events', asked);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, recordDelimiter: '\r\n' });
  expect(rows.map(({ Id }) => Id)).toEqual(events.map(({ id }) => id));
  rows.forEach((row, index) => {
    const { type, position, data } = events[index] ?? {};
    expect(row).toMatchObject({ Type: type, Position: String(position), Claim: data.claimId ?? '' });
    const paid = data.paidFen === undefined ? '' : (data.paidFen / 100).toFixed(2);
    expect(row['Paid (CNY)']).toBe(paid);
  });
  expect(rows.some((row) => row['Paid (CNY)'] !== '')).toBe(true);
});

test('the offices are told the same events, and beside them what is the pools’ own', async () => {
  const own = await toldTo(run, 'demo-bank');
  for (const office of ['reviewer', 'approver', 'cashier', 'manager', 'auditor']) {
    const events = await toldTo(run, `demo-${office}`);
    const alike = events.filter(({ institutionId }) => institutionId !== null);
    expect(alike.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    expect(typesOf(events).filter((type) => type === 'pool.appropriated')).toHaveLength(3);
    expect(events.map(({ position }) => position)).toEqual(events.map((_event, index) => index + 1));
  }
});

test('the offices are told what moved money in the order in which the pool’s journal has it', async () => {
  const events = await toldTo(run, 'demo-auditor');
  const seqs = events.flatMap(({ data }) => (data.entry?.pool === 'compensation' ? [data.entry.seq] : []));
  expect(seqs).toEqual(seqs.toSorted((left, right) => left - right));
  const { body } = await run.api.get('demo-manager', '/v1/pools/compensation');
  expect(new Set(seqs).size).toBe(body.seq);
});

test('a number that may be an account is masked in what is told', async () => {
  const events = await toldTo(run, 'demo-bank');
  expect(JSON.stringify(events)).not.toContain(ACCOUNT);
  expect(events.find(({ type }) => type === 'claim.returned')?.data.reason).toBe('请补充 ****4567 的流水');
});

describe('a client that catches up', () => {
  test('gets what follows the last position that it remembers, and nothing when it has all', async () => {
    const all = await toldTo(run, 'demo-bank');
    const { body: page } = await run.api.get('demo-bank', '/v1/events?after=2&limit=3');
    expect(page.data).toEqual(all.slice(2, 5));
    expect(page.nextCursor).toBe('5');
    const { body: next } = await run.api.get(
      'demo-bank',
      `/v1/events?cursor=${String(page.nextCursor)}&limit=3`,
    );
    expect(next.data).toEqual(all.slice(5, 8));
    const last = all.at(-1)?.position ?? 0;
    expect((await run.api.get('demo-bank', `/v1/events?after=${String(last)}`)).body).toEqual({
      data: [],
      nextCursor: null,
    });
    expect((await run.api.get('demo-bank', '/v1/events?after=999999999999')).body.data).toEqual([]);
  });

  test.each(['after=-1', 'after=x', 'after=1234567890123', 'cursor=e30', 'limit=0', 'limit=101', 'since=1'])(
    'is told that ?%s cannot be read',
    async (query) => {
      const reply = await run.api.get('demo-bank', `/v1/events?${query}`);
      expectProblemReply(reply, 400, 'request.invalid');
      expect(reply.body.errors[0].pointer).toBe(`?${query.split('=')[0] ?? ''}`);
    },
  );
});

describe('nobody else', () => {
  test.each(['demo-bank-2', 'demo-fund'])('%s is told nothing of it, nor of the pools', async (client) => {
    expect(await toldTo(run, client)).toEqual([]);
  });

  test('the administrator, who deals with neither claims nor pools, is told nothing at all', async () => {
    expectProblemReply(await run.api.get('demo-administrator', '/v1/events'), 403, 'auth.role-forbidden');
  });
});
