import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditCode, enterprise, investment, loan, plusDays } from '../builders/bodies.ts';
import { fileLarge, idOf, largeLoan, refusalCodes } from './institution-steps.ts';
import { expectProblemReply } from './problem.ts';
import type { Reply } from './api.ts';
import { hashSecret } from '../../functions/identity/client-secret.ts';
import { DEMO_SECRET, seedClient } from '../../local/demo-data.ts';
import { startTestRun, type TestRun } from './run.ts';

const LARGE_FEN = 2_000_000_000;

let run: TestRun;
let today: string;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
});

afterAll(async () => {
  await run.stop();
});

async function file(body: unknown, client = 'demo-bank', key?: string): Promise<Reply> {
  return run.api.post(client, '/v1/exposures', body, key === undefined ? {} : { key });
}

async function agree(name: string, from: string, to: string | null, quotaFen: number | null = null) {
  const path = `/v1/institutions/${idOf(name)}/agreement`;
  const reply = await run.api.post('demo-manager', path, { from, to, quotaFen });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
}

/** Of several filings sent at once, how many were accepted and for what the others were refused. */
async function atOnce(bodies: readonly unknown[], client = 'demo-bank') {
  const replies = await Promise.all(bodies.map((body) => file(body, client)));
  const refused = replies.filter(({ status }) => status === 422);
  expect(replies.map(({ status }) => status).filter((status) => status !== 201 && status !== 422)).toEqual(
    [],
  );
  return { accepted: replies.length - refused.length, codes: refused.flatMap(refusalCodes) };
}

describe('a contract number', () => {
  test('is filed once by an institution, however it is written, and names what it is filed under', async () => {
    const first = await file(loan(today, { contractNo: 'jk-2026-A01' }));
    const again = await file(loan(today, { contractNo: ' ＪＫ－2026-a01 ' }));
    expectProblemReply(again, 422, 'exposure.ineligible');
    expect(again.body.refusals).toMatchObject([
      { code: 'filing.contract-already-filed', contractNo: 'ＪＫ－2026-a01', exposureId: first.body.id },
    ]);
    const other = enterprise({ creditCode: creditCode(2) });
    const elsewhere = await file(
      loan(today, { contractNo: 'JK-2026-A01', enterprise: other }),
      'demo-bank-2',
    );
    expect(elsewhere.status).toBe(201);
  });

  test('of a refused filing is free', async () => {
    const refused = await file(loan(today, { contractNo: 'JK-FREE', maturesOn: today }));
    expect(refused.status).toBe(422);
    expect((await file(loan(today, { contractNo: 'JK-FREE' }))).status).toBe(201);
  });

  test('so long that no key could hold it is still one', async () => {
    const long = '\ufdfa'.repeat(64);
    expect((await file(loan(today, { contractNo: long }))).status).toBe(201);
    expect(refusalCodes(await file(loan(today, { contractNo: long })))).toEqual([
      'filing.contract-already-filed',
    ]);
  });

  test('sent eight times at once under different keys is filed once', async () => {
    const bodies = Array.from({ length: 8 }, () => largeLoan(today, 1_000, { contractNo: 'JK-AT-ONCE' }));
    const { accepted, codes } = await atOnce(bodies);
    expect(accepted).toBe(1);
    expect(new Set(codes)).toEqual(new Set(['filing.contract-already-filed']));
  });
});

describe('an agreement', () => {
  test('must be in force on the day of the start and on the day of filing', async () => {
    await agree('demo-fund', today, plusDays(today, 10));
    const firm = enterprise({ foundedOn: '2025-01-01' });
    expect((await file(investment(today, { enterprise: firm }), 'demo-fund')).status).toBe(201);
    await agree('demo-fund', '2016-02-18', plusDays(today, -1));
    const ended = await file(investment(today, { enterprise: firm }), 'demo-fund');
    expect(refusalCodes(ended)).toEqual([
      'institution.no-agreement-on-start',
      'institution.no-agreement-on-filing',
    ]);
    const startedBefore = await file(investment(plusDays(today, -1), { enterprise: firm }), 'demo-fund');
    expect(refusalCodes(startedBefore)).toEqual(['institution.no-agreement-on-filing']);
    await agree('demo-fund', '2016-02-18', null);
    expect((await file(investment(today, { enterprise: firm }), 'demo-fund')).status).toBe(201);
  });
});

describe('a quota', () => {
  test('is kept to the fen, and told with every other reason at once', async () => {
    const outstanding = await standingOf('demo-bank-2');
    await agree('demo-bank-2', '2016-02-18', null, outstanding + 1_000);
    const over = await file(
      largeLoan(today, 1_001, { maturesOn: today, contractNo: 'JK-2026-A01' }),
      'demo-bank-2',
    );
    expect(refusalCodes(over)).toEqual([
      'loan.matures-before-start',
      'institution.quota-exceeded',
      'filing.contract-already-filed',
    ]);
    expect((await file(largeLoan(today, 1_000), 'demo-bank-2')).status).toBe(201);
    expect(refusalCodes(await file(largeLoan(today, 1), 'demo-bank-2'))).toEqual([
      'institution.quota-exceeded',
    ]);
  });

  test('with room for one of eight that come at once takes one', async () => {
    const outstanding = await standingOf('demo-bank-2');
    await agree('demo-bank-2', '2016-02-18', null, outstanding + 1_999);
    const { accepted, codes } = await atOnce(
      Array.from({ length: 8 }, () => largeLoan(today, 1_000)),
      'demo-bank-2',
    );
    expect(accepted).toBe(1);
    expect(new Set(codes)).toEqual(new Set(['institution.quota-exceeded']));
    await agree('demo-bank-2', '2016-02-18', null);
  });

  async function standingOf(name: string): Promise<number> {
    const { body } = await run.api.get('demo-manager', `/v1/institutions/${idOf(name)}`);
    return body.standing.outstandingFen;
  }
});

describe('a settled exposure', () => {
  test('gives its principal back to the quota, and is answered the same when settled again', async () => {
    const id = await fileLarge(run, 5_000);
    const before = await outstanding();
    const settle = (key: string, settledOn = today) =>
      run.api.post('demo-bank', `/v1/exposures/${id}/settle`, { settledOn }, { key });
    const first = await settle('settle-1');
    expect(first.status, JSON.stringify(first.body)).toBe(200);
    expect(first.body).toMatchObject({ id, status: 'settled', settledOn: today });
    expect(await outstanding()).toBe(before - 5_000);
    const again = await settle('settle-1');
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expectProblemReply(await settle('settle-1', plusDays(today, -1)), 422, 'idempotency.key-reused');
    expectProblemReply(await settle('settle-2'), 409, 'exposure.settled');
    expect(await outstanding()).toBe(before - 5_000);
    expect((await run.api.get('demo-bank', `/v1/exposures/${id}`)).body.status).toBe('settled');
  });

  test('can no longer be claimed on; what was answered before is answered the same', async () => {
    const body = largeLoan(today, 6_000);
    const filed = await file(body, 'demo-bank', 'file-settled');
    const id = filed.body.id as string;
    const claimBody = {
      exposureId: id,
      loss: { event: 'overdue', occurredOn: today, overdueDays: 95, lossFen: 1_000, receivedFen: 0 },
      evidence: [],
    };
    const open = await run.api.post('demo-bank', '/v1/claims', claimBody, { key: 'claim-settled' });
    const settle = () => run.api.post('demo-bank', `/v1/exposures/${id}/settle`, { settledOn: today });
    const whileOpen = await settle();
    expectProblemReply(whileOpen, 409, 'exposure.claim-open');
    expect(whileOpen.body.claimId).toBe(open.body.id);
    await run.api.post('demo-bank', `/v1/claims/${String(open.body.id)}/withdraw`);
    expect((await settle()).status).toBe(200);
    const late = await run.api.post('demo-bank', '/v1/claims', claimBody);
    expect(refusalCodes(late)).toEqual(['exposure.settled']);
    expect(refusalCodes(await run.api.post('demo-bank', '/v1/claims/quote', claimBody))).toEqual([
      'exposure.settled',
    ]);
    const stored = await run.api.get('demo-bank', `/v1/claims/${String(late.body.claimId)}`);
    expect(stored.body).toMatchObject({ status: 'refused', refusals: [{ code: 'exposure.settled' }] });
    const replayed = await run.api.post('demo-bank', '/v1/claims', claimBody, { key: 'claim-settled' });
    expect(replayed.body).toEqual(open.body);
    expect((await file(body, 'demo-bank', 'file-settled')).body).toEqual(filed.body);
  });

  test('was settled between its start and today, by its own institution', async () => {
    const id = await fileLarge(run, 7_000);
    const settle = (client: string, settledOn: string) =>
      run.api.post(client, `/v1/exposures/${id}/settle`, { settledOn });
    for (const day of [plusDays(today, -1), plusDays(today, 1)]) {
      expectProblemReply(await settle('demo-bank', day), 422, 'exposure.settled-on-out-of-range');
    }
    expectProblemReply(await settle('demo-bank-2', today), 404, 'exposure.not-found');
    expectProblemReply(await settle('demo-manager', today), 403, 'auth.role-forbidden');
    const unknown = await run.api.post('demo-bank', '/v1/exposures/exp_1/settle', { settledOn: today });
    expectProblemReply(unknown, 404, 'exposure.not-found');
    expectProblemReply(await settle('demo-bank', 'today'), 400, 'request.invalid');
  });

  test('and a claim on it at the same moment: exactly one of the two', async () => {
    for (let round = 0; round < 5; round += 1) {
      const exposureId = await fileLarge(run, 8_000);
      const loss = { event: 'overdue', occurredOn: today, overdueDays: 95, lossFen: 1_000, receivedFen: 0 };
      const [settled, claimed] = await Promise.all([
        run.api.post('demo-bank', `/v1/exposures/${exposureId}/settle`, { settledOn: today }),
        run.api.post('demo-bank', '/v1/claims', { exposureId, loss, evidence: [] }),
      ]);
      expect([settled.status, claimed.status]).toSatisfy(
        ([settling, claiming]: number[]) =>
          (settling === 200 && claiming === 422) || (settling === 409 && claiming === 201),
      );
    }
  });

  async function outstanding(): Promise<number> {
    const { body } = await run.api.get('demo-bank', `/v1/institutions/${idOf('demo-bank')}`);
    return body.standing.outstandingFen;
  }
});

describe('the leverage of the pool', () => {
  test('takes the last fen from whoever comes first, and nothing above it from anybody', async () => {
    for (let count = 0; count < 9; count += 1) await fileLarge(run, LARGE_FEN, 'demo-bank-2');
    const path = `/v1/institutions/${idOf('demo-bank')}/usage`;
    const { leverage } = (await run.api.get('demo-manager', path)).body;
    expect(leverage).toMatchObject({ leverageMax: 10, limitFen: 20_000_000_000 });
    expect(leverage.leftFen).toBe(leverage.limitFen - leverage.usedFen);
    const leftFen = leverage.leftFen as number;
    const over = await file(largeLoan(today, leftFen + 1));
    expect(over.body.refusals).toMatchObject([
      { code: 'cap.leverage-exceeded', principalFen: leftFen + 1, leftFen, limitFen: 20_000_000_000 },
    ]);
    const { accepted, codes } = await atOnce(Array.from({ length: 6 }, () => largeLoan(today, leftFen)));
    expect(accepted).toBe(1);
    expect(new Set(codes)).toEqual(new Set(['cap.leverage-exceeded']));
    expect((await run.api.get('demo-manager', path)).body.leverage.leftFen).toBe(0);
  });

  test('grows with an appropriation, tenfold', async () => {
    const path = `/v1/institutions/${idOf('demo-bank')}/usage`;
    expect(refusalCodes(await file(largeLoan(today, 10)))).toEqual(['cap.leverage-exceeded']);
    const body = { amountFen: 1, effectiveOn: today, documentNo: '徐财〔2026〕9号' };
    await run.api.post('demo-manager', '/v1/pools/compensation/appropriations', body);
    expect((await file(largeLoan(today, 10))).status).toBe(201);
    expect((await run.api.get('demo-bank', path)).body).not.toHaveProperty('leverage');
  });
});

test('more than can be counted exactly is refused, and no figure ever passes it', async () => {
  const firm = enterprise({ foundedOn: '2025-01-01' });
  const most = Number.MAX_SAFE_INTEGER;
  const before = await run.api.get('demo-fund', `/v1/institutions/${idOf('demo-fund')}`);
  const leftFen = most - (before.body.standing.filedFen as number);
  const over = await file(investment(today, { enterprise: firm, principalFen: leftFen + 1 }), 'demo-fund');
  expect(over.body.refusals).toMatchObject([{ code: 'filing.too-large-to-count', leftFen }]);
  const { accepted } = await atOnce(
    Array.from({ length: 4 }, () => investment(today, { enterprise: firm, principalFen: leftFen })),
    'demo-fund',
  );
  expect(accepted).toBe(1);
  const after = await run.api.get('demo-fund', `/v1/institutions/${idOf('demo-fund')}`);
  expect(after.body.standing.filedFen).toBe(most);
});

test('a client of an institution that nobody registered can file nothing', async () => {
  const stray = { id: 'stray', role: 'bank', institution: 'stray' } as const;
  await seedClient(run.platform, stray, await hashSecret(DEMO_SECRET));
  expect(refusalCodes(await file(largeLoan(today, 1), 'stray')).slice(0, 2)).toEqual([
    'institution.no-agreement-on-start',
    'institution.no-agreement-on-filing',
  ]);
});
