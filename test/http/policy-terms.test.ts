import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CLIENTS } from '../../local/demo-data.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { parameter } from '../builders/policy.ts';
import type { Reply } from './api.ts';
import { policyDesk, proposal } from './policy-desk.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const BASE = 'compensation@2016-02-18';

let run: TestRun;
const { propose, confirm, read, confirmedVersion, untouchedDay } = policyDesk(() => run);

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
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
    expect(stored.body).toMatchObject(submitted.body);
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
