import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { OPERATIONS } from '../../functions/http/operations.ts';
import { DEMO_CLIENTS } from '../../local/demo-data.ts';
import { parameter, wireParameters } from '../builders/policy.ts';
import { policyDesk, proposal } from './policy-desk.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const BASE = 'compensation@2016-02-18';

const READERS = DEMO_CLIENTS.filter(({ role }) =>
  OPERATIONS.listPolicies.roles.some((one) => one === role),
).map(({ id }) => id);

let run: TestRun;
const { propose, confirm, read, confirmedVersion, untouchedDay } = policyDesk(() => run);

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

describe('the versions of a policy', () => {
  test.each(READERS)('are told to %s, each with its days', async (client) => {
    const { status, body } = await run.api.get(client, '/v1/policies?pool=guidance');
    expect(status).toBe(200);
    expect(body.data).toMatchObject([
      { id: 'guidance@2017-01-01', status: 'shipped', effectiveFrom: '2017-01-01', effectiveTo: null },
      { id: 'guidance@2016-02-18', status: 'shipped', effectiveTo: '2016-12-31' },
    ]);
  });

  test('say of every parameter what it is, in which unit and where it comes from', async () => {
    const { body } = await read(BASE);
    expect(body.parameters.cityRateBp).toEqual({
      name: 'the city’s rate',
      value: { loan: 4_000, 'guaranteed-loan': 4_000 },
      unit: 'bp',
      basis: 'analogue',
      clause: 'after the 4:4:2 split of Ningbo (2015) and of the Ningxia technology loan',
    });
    expect(body.parameters.claimWindowMonths).toMatchObject({
      value: 12,
      unit: 'months',
      basis: 'placeholder',
    });
    expect(body.digest).toMatch(/^[0-9a-f]{64}$/);
    const zh = await run.api.get('demo-bank', `/v1/policies/${BASE}`, { language: 'zh' });
    expect(zh.body.parameters.claimWindowMonths.clause).toBe('待市主管部门确定');
  });

  test('are found by their id, with its sign written either way', async () => {
    expect((await read('compensation%402016-02-18')).body).toEqual((await read(BASE)).body);
  });

  test.each([
    'compensation@2016-02-19',
    'compensation',
    'subsidy@2016-02-18',
    '@',
    'compensation@2016-02-30',
    'simulate',
  ])('are 404 by the id %s', async (id) => {
    expectProblemReply(await read(id), 404, 'policy.not-found');
  });

  test('are told page by page', async () => {
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await run.api.get('demo-auditor', `/v1/policies?limit=1${query}`);
      ids.push(...body.data.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    }
    expect(ids).toEqual(expect.arrayContaining([BASE, 'guidance@2016-02-18', 'guidance@2017-01-01']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['pool=subsidy', 'pool=', 'cursor=x', 'limit=0', 'colour=red'])(
    'are not told by %s',
    async (query) => {
      expectProblemReply(await run.api.get('demo-bank', `/v1/policies?${query}`), 400, 'request.invalid');
    },
  );
});

describe('a manager', () => {
  test('proposes a change of a version, and another one confirms what they have read', async () => {
    const day = await untouchedDay();
    const proposed = await propose(proposal(day));
    expect(proposed.status, JSON.stringify(proposed.body)).toBe(201);
    const id = `compensation@${day}`;
    expect(proposed.headers.get('location')).toBe(`/v1/policies/${id}`);
    expect(proposed.body).toMatchObject({
      ...{ id, pool: 'compensation', status: 'proposed', effectiveFrom: day, basedOn: BASE },
      ...{ proposedBy: 'demo-manager', confirmedBy: null },
    });
    expect(proposed.body.parameters.cityRateBp).toEqual({
      name: 'the city’s rate',
      value: { loan: 3_000, 'guaranteed-loan': 3_500 },
      ...{ unit: 'bp', basis: 'seed', clause: 'the city’s document' },
    });
    const seen = await read(id);
    expect(seen.body).toMatchObject({ status: 'proposed', digest: proposed.body.digest });
    const confirmed = await confirm(id, seen.body.digest);
    expect(confirmed.status).toBe(200);
    expect(confirmed.body).toMatchObject({ status: 'confirmed', confirmedBy: 'demo-manager-2' });
    expect((await read(id)).body).toMatchObject(confirmed.body);
  });

  test('spells out a whole policy, and leaves out nothing', async () => {
    const parameters = wireParameters(COMPENSATION_2016_02_18);
    const whole = await propose(proposal(await untouchedDay(), { basedOn: undefined, parameters }));
    expect(whole.status, JSON.stringify(whole.body)).toBe(201);
    expect(whole.body.basedOn).toBeNull();
    expect(whole.body.parameters).toEqual((await read(BASE)).body.parameters);
    const { stopLine: _left, ...others } = parameters;
    const partly = await propose(proposal(await untouchedDay(), { basedOn: undefined, parameters: others }));
    expectProblemReply(partly, 400, 'request.invalid');
    expect(partly.body.errors).toEqual([{ pointer: '/parameters/stopLine', code: 'field.missing' }]);
  });

  test('does not confirm what they proposed', async () => {
    const { body } = await propose(proposal(await untouchedDay()));
    expectProblemReply(await confirm(body.id, body.digest, 'demo-manager'), 403, 'policy.same-person');
    expect((await read(body.id)).body.status).toBe('proposed');
  });

  test('does not confirm what they have not read', async () => {
    const { body } = await propose(proposal(await untouchedDay()));
    expectProblemReply(await confirm(body.id, 'ab'.repeat(32)), 409, 'policy.digest-differs');
    expectProblemReply(await confirm(body.id, 'x'), 400, 'request.invalid');
    expectProblemReply(await confirm(body.id, undefined), 400, 'request.invalid');
    expect((await read(body.id)).body.status).toBe('proposed');
  });

  test('does not confirm a proposal that another one has replaced', async () => {
    const day = await untouchedDay();
    const first = await propose(proposal(day));
    const other = proposal(day, { parameters: { claimWindowMonths: parameter(6) } });
    const second = await propose(other, { client: 'demo-manager-2' });
    expect(second.status).toBe(201);
    const { id } = first.body;
    expectProblemReply(await confirm(id, first.body.digest, 'demo-manager'), 409, 'policy.digest-differs');
    expect((await confirm(id, second.body.digest, 'demo-manager')).status).toBe(200);
    expect((await read(id)).body.parameters.claimWindowMonths.value).toBe(6);
  });

  test('confirms no version that is in force already, and none that does not exist', async () => {
    expectProblemReply(await confirm(BASE, 'ab'.repeat(32)), 409, 'policy.already-confirmed');
    expectProblemReply(await confirm('compensation@2999-01-01', 'ab'.repeat(32)), 404, 'policy.not-found');
  });

  test('proposes nothing for the day of a confirmed version', async () => {
    const day = await untouchedDay();
    const { id } = await confirmedVersion(day);
    const other = proposal(day, { parameters: { claimWindowMonths: parameter(6) } });
    expectProblemReply(await propose(other), 409, 'policy.day-taken');
    expect((await read(id)).body.parameters.claimWindowMonths.value).toBe(12);
  });

  test('ends a version by the next one, so that no day has two', async () => {
    const first = await confirmedVersion(await run.api.day(300));
    expect((await read(BASE)).body.effectiveTo).toBe(await run.api.day(299));
    const second = await confirmedVersion(await run.api.day(310));
    expect((await read(first.id)).body.effectiveTo).toBe(await run.api.day(309));
    const between = await propose(proposal(await run.api.day(305)));
    expect((await read(between.body.id)).body.effectiveTo).toBe(await run.api.day(309));
    expect((await read(first.id)).body.effectiveTo).toBe(await run.api.day(309));
    expect((await read(second.id)).body.effectiveFrom).toBe(await run.api.day(310));
  });
});

describe('the same request', () => {
  test('to propose is answered as the first time, whatever has come since', async () => {
    const day = await untouchedDay();
    const first = await propose(proposal(day), { key: 'propose-again' });
    await propose(proposal(day, { parameters: { claimWindowMonths: parameter(6) } }));
    const again = await propose(proposal(day), { key: 'propose-again' });
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await read(first.body.id)).body.parameters.claimWindowMonths.value).toBe(6);
    const other = { ...proposal(day), pool: 'guidance' };
    expectProblemReply(await propose(other, { key: 'propose-again' }), 422, 'idempotency.key-reused');
  });

  test('to confirm is answered as the first time, and another one is told that it is done', async () => {
    const { body } = await propose(proposal(await untouchedDay()));
    const first = await confirm(body.id, body.digest, 'demo-manager-2', { key: 'confirm-again' });
    const again = await confirm(body.id, body.digest, 'demo-manager-2', { key: 'confirm-again' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expectProblemReply(await confirm(body.id, body.digest), 409, 'policy.already-confirmed');
    const reused = await confirm(body.id, 'ab'.repeat(32), 'demo-manager-2', { key: 'confirm-again' });
    expectProblemReply(reused, 422, 'idempotency.key-reused');
  });

  test('many times at once proposes once and confirms once', async () => {
    const day = await untouchedDay();
    const proposals = await Promise.all(
      Array.from({ length: 6 }, () => propose(proposal(day), { key: 'proposed-at-once' })),
    );
    for (const reply of proposals) expect(reply.body).toEqual(proposals[0]?.body);
    const { id, digest } = proposals[0]?.body as { id: string; digest: string };
    const confirmations = await Promise.all(
      Array.from({ length: 6 }, () => confirm(id, digest, 'demo-manager-2', { key: 'confirmed-at-once' })),
    );
    for (const reply of confirmations) expect(reply.body).toEqual(confirmations[0]?.body);
    expect(confirmations.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(
      1,
    );
  });
});

test('of two confirmations at once, one is told that the other was faster', async () => {
  const { body } = await propose(proposal(await untouchedDay()));
  const replies = await Promise.all(Array.from({ length: 6 }, () => confirm(body.id, body.digest)));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  for (const reply of replies.filter(({ status }) => status !== 200)) {
    expectProblemReply(reply, 409, 'policy.already-confirmed');
  }
});

test('of a proposal and a confirmation at once, what is confirmed is what was read', async () => {
  const day = await untouchedDay();
  const { body } = await propose(proposal(day));
  const other = proposal(day, { parameters: { claimWindowMonths: parameter(6) } });
  const [replaced, confirmed] = await Promise.all([propose(other), confirm(body.id, body.digest)]);
  const standing = (await read(body.id)).body;
  if (confirmed.status === 200) {
    expectProblemReply(replaced, 409, 'policy.day-taken');
    expect(standing).toMatchObject({ status: 'confirmed', digest: body.digest });
  } else {
    expectProblemReply(confirmed, 409, 'policy.digest-differs');
    expect(standing).toMatchObject({ status: 'proposed', digest: replaced.body.digest });
  }
});
