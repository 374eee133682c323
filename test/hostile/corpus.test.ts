/**
 * What somebody who means no good may send. None of it may bring forth a fault, an answer in another shape, or any
 * change of what is on record. New operations are attacked as soon as they stand in the table of operations.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FEN_MAX } from '../../domain/money/fen.ts';
import type { Role } from '../../domain/access/role.ts';
import { OPERATIONS } from '../../functions/http/operations.ts';
import { claimRow, csvFile } from '../builders/batch-files.ts';
import { claim, creditCode, enterprise, investment, loan } from '../builders/bodies.ts';
import { exportOf } from '../exports/pack-desk.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import type { Attack } from './attack.ts';
import { bodyAttacks, fieldAttacks } from './body-attacks.ts';
import { fileAttacks } from './file-attacks.ts';
import { harmOf } from './harm.ts';
import { authorizationAttacks, headerAttacks } from './header-attacks.ts';
import { methodAttacks, pathAttacks, queryAttacks } from './path-attacks.ts';
import { randomAttack } from './random-attacks.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Prey } from './targets.ts';
import { tokenAttacks } from './token-attacks.ts';
import { transportAttacks } from './transport-attacks.ts';

const ATTACKERS = 16;
/** Attacks that nobody thought of, so many times so many at once. */
const RANDOM_WAVES = 50;
const WAVE = 8;
const TRIED_MIN = 300;
/** Long enough for everything that is sent in one go, on a busy machine too; what never ends is cut off by it. */
const ARRIVAL_MS_MAX = 2_000;
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);

const tried = new Map<string, number>();
let run: TestRun;
let port: number;
let prey: Prey;
let before: Standing;

beforeAll(async () => {
  run = await startTestRun({ arrivalMsMax: ARRIVAL_MS_MAX });
  port = Number(new URL(run.url).port);
  prey = await lieInWait();
  before = await standingOf(run.platform.store);
});

afterAll(async () => {
  const counts = [...tried].map(([kind, count]) => `${String(count)} ${kind}`).join(', ');
  const total = [...tried.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${String(total)} hostile inputs (seed ${String(SEED)}): ${counts}`);
  expect(total).toBeGreaterThanOrEqual(TRIED_MIN);
  await run.stop();
});

/** Two banks with a loan and a claim each, of which one is approved, and a token for every role. */
async function lieInWait(): Promise<Prey> {
  const { api } = run;
  const today = await api.day();
  const claimOf = async (bank: string, number: number) => {
    const terms = loan(today, { enterprise: enterprise({ creditCode: creditCode(number) }) });
    const filed = await api.post(bank, '/v1/exposures', terms);
    const claimed = await api.post(bank, '/v1/claims', claim(filed.body.id, today));
    const { id: exposures, institutionId: institutions } = filed.body as Record<
      'id' | 'institutionId',
      string
    >;
    return { exposures, institutions, claims: String(claimed.body.id), enterprises: creditCode(number) };
  };
  const owned = await claimOf('demo-bank', 0);
  const other = await claimOf('demo-bank-2', 1);
  await api.post('demo-reviewer', `/v1/claims/${other.claims}/review`);
  const approved = await api.post('demo-approver', `/v1/claims/${other.claims}/approve`);
  const sent = await api.sendFile('demo-bank', '/v1/claim-batches', csvFile([claimRow('nobody’s', today)]));
  const fixed = {
    pools: 'compensation',
    calendars: '2026',
    policies: 'compensation@2016-02-18',
    'batch-templates': 'claims',
  };
  const exported = await exportOf(api, 'demo-manager', { pool: 'compensation' });
  const hooks = { url: 'https://hooks.invalid/' };
  const endpoint = await api.post('demo-bank', '/v1/webhook-endpoints', hooks);
  const ids = {
    ...owned,
    ...fixed,
    batches: String(sent.body.id),
    exports: String(exported.id),
    'webhook-endpoints': String(endpoint.body.id),
    'match-applications': String(approved.body.matchApplicationId),
  };
  const roles = [
    ...new Set(Object.values(OPERATIONS).flatMap(({ roles }) => (roles ?? []) as readonly Role[])),
  ];
  const tokens = await Promise.all(
    roles.map(async (role) => [role, await api.token(`demo-${role}`)] as const),
  );
  const page = await api.get('demo-bank-2', '/v1/claims?limit=1');
  return { today, ids, tokens: new Map(tokens), cursor: String(page.body.nextCursor) };
}

/** Sends them all, so many at a time, and answers what harm they did. */
async function attackWith(attacks: readonly Attack[]): Promise<string[]> {
  const harms: string[] = [];
  const queue = [...attacks];
  const attacker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const harm = await harmOf(port, next);
      if (harm !== null) harms.push(harm);
      tried.set(next.kind, (tried.get(next.kind) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: ATTACKERS }, attacker));
  return harms;
}

test.each([
  ['bodies that are no request', bodyAttacks],
  ['values that no field takes', fieldAttacks],
  ['files that nobody can take in', fileAttacks],
  ['paths and ids that lead nowhere', pathAttacks],
  ['methods that a path does not know', methodAttacks],
  ['queries that ask for what cannot be told', queryAttacks],
  ['tokens that open no door', authorizationAttacks],
  ['headers that lie', headerAttacks],
  ['forms that get no token', tokenAttacks],
  ['bytes that are hardly HTTP', transportAttacks],
])('%s are refused and change nothing', { timeout: 120_000 }, async (_name, attacks) => {
  expect(await attackWith(attacks(prey))).toEqual([]);
  expect(await standingOf(run.platform.store)).toEqual(before);
});

test('what nobody thought of is refused and changes nothing', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomAttack(prey), { minLength: WAVE, maxLength: WAVE }), async (attacks) => {
      expect(await attackWith(attacks)).toEqual([]);
    }),
    { seed: SEED, numRuns: RANDOM_WAVES },
  );
  expect(await standingOf(run.platform.store)).toEqual(before);
});

test('what is as large, as old or as far off as it may be is judged, and moves no money', async () => {
  const { api } = run;
  const most = Number(FEN_MAX);
  const exposureId = prey.ids['exposures'] ?? '';
  const firm = (more: object) => enterprise({ creditCode: creditCode(7), ...more });
  const days = ['1900-01-01', '2999-12-31'];
  const filings = days.flatMap((day) => [
    loan(day, { maturesOn: '2999-12-31', enterprise: firm({ foundedOn: day, staff: 10_000_000 }) }),
    loan(prey.today, {
      maturesOn: day,
      principalFen: most,
      enterprise: firm({ revenueFen: most, assetsFen: most }),
    }),
    investment(day, { round: 'later', principalFen: most, enterprise: firm({ foundedOn: '2999-12-31' }) }),
  ]);
  const claims = days.flatMap((day) => [
    claim(exposureId, day, { lossFen: most, receivedFen: most, overdueDays: 36_500 }),
    claim(exposureId, day, { lossFen: 1, receivedFen: most, otherCompensationFen: most }),
  ]);
  const heads = (await api.get('demo-auditor', '/v1/pools')).body;
  for (const body of filings) {
    const client = body.kind === 'loan' ? 'demo-bank' : 'demo-fund';
    expect((await api.post(client, '/v1/exposures', body)).status).toBe(422);
  }
  for (const body of claims) {
    expect((await api.post('demo-bank', '/v1/claims/quote', body)).status).toBeLessThan(500);
    expect((await api.post('demo-bank', '/v1/claims', body)).status).toBe(422);
  }
  tried.set('extremes', filings.length + 2 * claims.length);
  expect((await api.get('demo-auditor', '/v1/pools')).body).toEqual(heads);
  expect((await standingOf(run.platform.store)).entries).toBe(before.entries);
});
