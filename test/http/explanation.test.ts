import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bankruptcy, claim, creditCode, enterprise, investment, loan } from '../builders/bodies.ts';
import type { Call } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
/** A loan's claim that was approved for less and paid, an investment's under a cap, and one that was refused. */
let cutShort: string;
let capped: string;
let refused: string;

async function fileLoan(number: number): Promise<string> {
  const firm = enterprise({ creditCode: creditCode(number) });
  const reply = await run.api.post(
    'demo-bank',
    '/v1/exposures',
    loan(await run.api.day(), { enterprise: firm }),
  );
  return reply.body.id as string;
}

beforeAll(async () => {
  run = await startTestRun();
  const { api } = run;
  const today = await api.day();
  const submitted = await api.post('demo-bank', '/v1/claims', claim(await fileLoan(1), today));
  cutShort = submitted.body.id as string;
  await api.post('demo-reviewer', `/v1/claims/${cutShort}/review`);
  const less = { amountFen: 60_000_000, reason: '部分材料不足' };
  await api.post('demo-approver', `/v1/claims/${cutShort}/approve`, less);
  await api.post('demo-cashier', `/v1/claims/${cutShort}/pay`, { paidOn: today, paymentRef: 'PAY-1' });
  const terms = { principalFen: 1_500_000_000, enterprise: enterprise({ foundedOn: '2026-01-01' }) };
  const filed = await api.post('demo-fund', '/v1/exposures', investment(today, terms));
  const loss = bankruptcy(filed.body.id as string, today, 1_500_000_000);
  capped = (await api.post('demo-fund', '/v1/claims', loss)).body.id as string;
  const early = claim(await fileLoan(2), today, { overdueDays: 89 });
  refused = (await api.post('demo-bank', '/v1/claims', early)).body.claimId as string;
});

afterAll(async () => {
  await run.stop();
});

function explanation(client: string, id: string, call: Call = {}) {
  return run.api.get(client, `/v1/claims/${id}/explanation`, call);
}

const PLAIN = { headers: { accept: 'text/plain' } };

describe('the explanation of a claim', () => {
  test('says step by step what it comes to, who bears it, and who decided what later', async () => {
    const { status, body } = await explanation('demo-bank', cutShort);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      claimId: cutShort,
      status: 'paid',
      policyVersion: 'compensation@2016-02-18',
      amountFen: 112_000_000,
      finalFen: 60_000_000,
      finalInWords: '人民币陆拾万元整',
      bindingCap: null,
      split: [
        { payer: 'province', name: 'the province', amountFen: 112_000_000 },
        { payer: 'city', name: 'the city', amountFen: 112_000_000 },
        { payer: 'claimant', name: 'the claimant', amountFen: 56_000_000 },
      ],
      refusals: [],
      levers: { claimant: [], city: [] },
      later: [
        { action: 'review' },
        { action: 'approve', amountFen: 60_000_000, reason: '部分材料不足' },
        { action: 'pay', paymentRef: 'PAY-1' },
      ],
    });
    expect(body.steps[0]).toMatchObject({
      rule: 'loss-base',
      basis: 'analogue',
      amountFen: 280_000_000,
      inputs: { lossFen: 280_000_000, receivedFen: 0 },
    });
    expect(body.later[1].text).toContain('¥520,000.00 less than decided');
  });

  test('says plainly what the city has yet to set', async () => {
    const { body } = await explanation('demo-bank', cutShort);
    expect(body.placeholders).toContainEqual({
      parameter: 'claimWindowMonths',
      name: 'the claim window',
      value: 12,
      clause: 'to be set by the city',
    });
  });

  test('names the cap that bound and what it would be without it', async () => {
    const { body } = await explanation('demo-fund', capped);
    expect(body.bindingCap).toEqual({
      rule: 'cap-per-enterprise',
      text: 'It was bound by the city’s cap per enterprise.',
    });
    expect(body.levers.city[0]).toMatchObject({
      changes: [
        { code: 'lift-cap', cap: 'cap-per-enterprise' },
        { code: 'lift-cap', cap: 'cap-per-institution-year' },
      ],
      amountFen: 300_000_000,
      gainFen: 100_000_000,
    });
  });

  test('of a refused one says every refusal and what the claimant can do', async () => {
    const { status, body } = await explanation('demo-bank', refused);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'refused',
      amountFen: 0,
      finalFen: 0,
      split: [],
      refusals: [{ code: 'loss.overdue-too-short', overdueDays: 89, overdueDaysMin: 90 }],
      levers: {
        claimant: [{ changes: [{ code: 'wait-until-overdue', overdueDays: 90 }], gainFen: 112_000_000 }],
        city: [],
      },
      later: [],
    });
    expect(body.levers.claimant[0].changes[0].onDay).toBe(await run.api.day(1));
  });

  test('is told in the reader’s language', async () => {
    const zh = await explanation('demo-fund', capped, { language: 'zh-CN' });
    expect(zh.headers.get('content-language')).toBe('zh-CN');
    expect(zh.body.bindingCap.text).toBe('受市级单个企业上限约束。');
    expect(zh.body.split[1].name).toBe('市级');
    expect(zh.body.placeholders[0].clause).toBe('待市主管部门确定');
  });
});

describe('as plain text', () => {
  test('it is a page that a clerk can file, in either language', async () => {
    const zh = await explanation('demo-bank', cutShort, { ...PLAIN, language: 'zh' });
    expect(zh.status).toBe(200);
    expect(zh.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(zh.headers.get('x-request-id')).not.toBeNull();
    expect(zh.body).toMatch(/^补偿核定说明\n/);
    expect(zh.body).toContain('金额大写  人民币陆拾万元整\n');
    const en = await explanation('demo-bank', cutShort, PLAIN);
    expect(en.body).toMatch(/^Explanation of a decision\n/);
    expect(en.headers.get('content-language')).toBe('en');
  });

  test('of a refused claim it says why', async () => {
    const { body } = await explanation('demo-bank', refused, { ...PLAIN, language: 'zh' });
    expect(body).toContain('不予补偿的理由\n- 逾期 89 天，须满 90 天方可申请。\n');
  });

  test.each([
    ['text/plain', true],
    ['text/*', true],
    ['TEXT/PLAIN;charset=utf-8', true],
    ['text/plain, */*', true],
    ['application/json;q=0.5, text/plain', true],
    ['*/*', false],
    ['application/json', false],
    ['application/json, text/plain', false],
    ['text/plain;q=0.1, application/json', false],
    ['text/plain;q=0', false],
    ['text/html', false],
    ['image/png, ;;,', false],
  ])('an Accept of %j is answered with it: %j', async (accept, isPlain) => {
    const { status, headers } = await explanation('demo-bank', cutShort, { headers: { accept } });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(isPlain ? 'text/plain; charset=utf-8' : 'application/json');
  });

  test('a problem stays a problem, whatever type is asked for', async () => {
    expectProblemReply(await explanation('demo-bank-2', cutShort, PLAIN), 404, 'claim.not-found');
  });
});

describe('it is shown', () => {
  test.each(['demo-reviewer', 'demo-approver', 'demo-cashier', 'demo-manager', 'demo-auditor'])(
    'to %s',
    async (client) => {
      expect((await explanation(client, cutShort)).status).toBe(200);
    },
  );

  test.each(['demo-bank-2', 'demo-fund'])('not to %s, for whom there is no such claim', async (client) => {
    expectProblemReply(await explanation(client, cutShort), 404, 'claim.not-found');
    expectProblemReply(await explanation(client, refused), 404, 'claim.not-found');
  });

  test('for no claim that there is not', async () => {
    expectProblemReply(await explanation('demo-bank', 'clm_0'), 404, 'claim.not-found');
    expectProblemReply(await explanation('demo-bank', `clm_${'0'.repeat(26)}`), 404, 'claim.not-found');
  });
});
