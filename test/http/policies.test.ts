import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { DEMO_CLIENTS } from '../../local/demo-data.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { parameter, wireParameters } from '../builders/policy.ts';
import type { Reply } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const BASE = 'compensation@2016-02-18';

let run: TestRun;
let daysOn = 400;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

/** A day far enough from today that no other test has a version on it. */
async function untouchedDay(): Promise<string> {
  daysOn += 1;
  return run.api.day(daysOn);
}

function proposal(effectiveFrom: string, overrides: Record<string, unknown> = {}) {
  return {
    pool: 'compensation',
    effectiveFrom,
    basedOn: BASE,
    parameters: { cityRateBp: parameter({ loan: 3_000, 'guaranteed-loan': 3_500 }) },
    ...overrides,
  };
}

async function propose(
  body: unknown,
  { client = 'demo-manager', key }: { client?: string; key?: string } = {},
) {
  return run.api.post(client, '/v1/policies', body, key === undefined ? {} : { key });
}

async function confirm(id: string, digest: unknown, client = 'demo-manager-2', call = {}): Promise<Reply> {
  return run.api.post(client, `/v1/policies/${encodeURIComponent(id)}/confirm`, { digest }, call);
}

async function read(id: string, client = 'demo-bank'): Promise<Reply> {
  return run.api.get(client, `/v1/policies/${id}`);
}

/** A version proposed by one manager and confirmed by the other. */
async function confirmedVersion(effectiveFrom: string, overrides: Record<string, unknown> = {}) {
  const proposed = await propose(proposal(effectiveFrom, overrides));
  expect(proposed.status, JSON.stringify(proposed.body)).toBe(201);
  const reply = await confirm(proposed.body.id, proposed.body.digest);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
}

describe('the versions of a policy', () => {
  test.each(DEMO_CLIENTS.map(({ id }) => id))('are told to %s, each with its days', async (client) => {
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

describe('a proposal', () => {
  test.each([0, -1])('for today or an earlier day is refused: today %i', async (offset) => {
    const day = await run.api.day(offset);
    const reply = await propose(proposal(day));
    expectProblemReply(reply, 422, 'policy.incoherent');
    expect(reply.body.refusals).toMatchObject([
      { code: 'effective-from.not-later', effectiveFrom: day, today: await run.api.day() },
    ]);
  });

  test('that does not fit together is told every fault, in the reader’s language', async () => {
    const parameters = {
      cityRateBp: parameter({ loan: 10_000, seed: 2_000 }),
      claimWindowMonths: parameter(0),
      stopLine: parameter({ warnAtBp: 600, stopAboveBp: 500, onceFiledFen: 0 }),
      cityRateBonus: parameter({ anyOf: ['first-loan'], addBp: 1 }),
    };
    const day = await untouchedDay();
    const reply = await propose(proposal(day, { parameters }));
    expectProblemReply(reply, 422, 'policy.incoherent');
    expect(reply.body.refusals).toMatchObject([
      { code: 'parameter.tier-not-of-pool', parameter: 'cityRateBp', tier: 'seed' },
      { code: 'parameter.zero', parameter: 'claimWindowMonths' },
      {
        code: 'rates.city-above-whole',
        togetherBp: 10_001,
        text: 'For a loan, the city’s rate with its bonus is 100.01%, above 100%.',
      },
      { code: 'stop-line.warning-above-stop', warnAtBp: 600, stopAboveBp: 500 },
    ]);
    expectProblemReply(await read(`compensation@${day}`), 404, 'policy.not-found');
  });

  test.each([
    ['another pool', { pool: 'subsidy' }, '/pool', 'field.not-allowed'],
    ['a day that does not exist', { effectiveFrom: '2027-02-30' }, '/effectiveFrom', 'date.does-not-exist'],
    ['a base that does not exist', { basedOn: 'compensation@2016-02-19' }, '/basedOn', 'policy.not-found'],
    ['a base of another pool', { basedOn: 'guidance@2016-02-18' }, '/basedOn', 'policy.not-found'],
    ['an unknown field', { colour: 'red' }, '/colour', 'field.unknown'],
    ['an unknown parameter', { parameters: { colour: parameter(1) } }, '/parameters/colour', 'field.unknown'],
    [
      'a null where none is allowed',
      { parameters: { claimWindowMonths: parameter(null) } },
      '/parameters/claimWindowMonths/value',
      'field.wrong-type',
    ],
    [
      'a rate above the whole',
      { parameters: { governmentsTogetherMaxBp: parameter(10_001) } },
      '/parameters/governmentsTogetherMaxBp/value',
      'field.too-large',
    ],
    [
      'a tier that there is not',
      { parameters: { cityRateBp: parameter({ mortgage: 1 }) } },
      '/parameters/cityRateBp/value/mortgage',
      'field.unknown',
    ],
    [
      'an amount in part of a fen',
      { parameters: { cityCapPerEnterpriseFen: parameter(0.5) } },
      '/parameters/cityCapPerEnterpriseFen/value',
      'field.wrong-type',
    ],
    [
      'a basis of its own',
      { parameters: { claimWindowMonths: parameter(6, { basis: 'rumour' }) } },
      '/parameters/claimWindowMonths/basis',
      'field.not-allowed',
    ],
    [
      'a clause without a word',
      { parameters: { claimWindowMonths: parameter(6, { clause: { zh: ' ', en: 'x' } }) } },
      '/parameters/claimWindowMonths/clause/zh',
      'field.too-small',
    ],
  ])('with %s is refused where it stands', async (_mistake, wrong, pointer, code) => {
    const reply = await propose(proposal(await untouchedDay(), wrong));
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer, code }]);
  });

  test('is based on no version that may still change', async () => {
    const { body } = await propose(proposal(await untouchedDay()));
    const reply = await propose(proposal(await untouchedDay(), { basedOn: body.id }));
    expect(reply.body.errors).toEqual([{ pointer: '/basedOn', code: 'policy.not-confirmed' }]);
  });

  test.each(DEMO_CLIENTS.filter(({ role }) => role !== 'manager'))(
    'is not $id’s to make or confirm',
    async ({ id }) => {
      const day = await run.api.day(399);
      expectProblemReply(await propose(proposal(day), { client: id }), 403, 'auth.role-forbidden');
      expectProblemReply(await confirm(BASE, 'ab'.repeat(32), id), 403, 'auth.role-forbidden');
    },
  );
});

describe('once a version is in force', () => {
  async function file(startedOn: string, number: number): Promise<Reply> {
    const terms = loan(startedOn, { enterprise: enterprise({ creditCode: creditCode(number) }) });
    return run.api.post('demo-bank', '/v1/exposures', terms);
  }

  test('what starts from its first day goes by it, and what was decided before stays as it was', async () => {
    const { api } = run;
    const started = await api.day();
    const old = await file(started, 701);
    const submitted = await api.post(
      'demo-bank',
      '/v1/claims',
      claim(old.body.id, started, { lossFen: 200_000_000 }),
    );
    expect(submitted.body).toMatchObject({
      reservedFen: 80_000_000,
      decision: { policyVersion: BASE },
    });
    const { id } = await confirmedVersion(await api.day(2));
    const unconfirmed = await propose(
      proposal(await api.day(3), { parameters: { cityRateBp: parameter({ loan: 1 }) } }),
    );
    await api.moveClock(3);

    expect((await file(await api.day(-2), 702)).body.policyVersion).toBe(BASE);
    const young = await file(await api.day(), 703);
    expect(young.body.policyVersion).toBe(id);
    const next = await api.post(
      'demo-bank',
      '/v1/claims',
      claim(young.body.id, await api.day(), { lossFen: 200_000_000 }),
    );
    expect(next.body).toMatchObject({ reservedFen: 60_000_000, decision: { policyVersion: id } });

    const stored = await api.get('demo-bank', `/v1/claims/${submitted.body.id}`);
    expect(stored.body).toEqual(submitted.body);
    const filedLate = await file(started, 704);
    const quoted = await api.post(
      'demo-bank',
      '/v1/claims/quote',
      claim(filedLate.body.id, await api.day(), { lossFen: 200_000_000 }),
    );
    expect(quoted.body.decision).toMatchObject({ policyVersion: BASE, amountFen: 80_000_000 });
    const listed = await api.get('demo-auditor', '/v1/claims');
    expect(
      listed.body.data.map((one: { decision: { amountFen: number } }) => one.decision.amountFen),
    ).toEqual([60_000_000, 80_000_000]);
    const late = await confirm(unconfirmed.body.id, unconfirmed.body.digest);
    expectProblemReply(late, 422, 'policy.too-late');
    expect(late.body).toMatchObject({ effectiveFrom: await api.day(), today: await api.day() });
  });
});
