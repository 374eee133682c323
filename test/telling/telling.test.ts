/** What was written is told once and in order, however its records come, and whatever fails meanwhile. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StreamRecord } from '../../functions/event-telling/tell-record.ts';
import type { Teller } from '../../functions/event-telling/teller.ts';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import type { Feed } from '../../functions/store/event-keys.ts';
import { approveClaim, payClaim, submitClaim, takeStep } from '../http/claim-steps.ts';
import { policyDesk } from '../http/policy-desk.ts';
import { reversalCalls } from '../http/reversal-calls.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import type { ToldEvent } from '../http/told-events.ts';
import { chanceOf } from '../simulation/chance.ts';
import { failNth } from './fail-nth.ts';
import { feedOf, newTeller, recordsOf, tellPatiently } from './scenes.ts';

const SEED = 20_261_128;
const RUNS = 12;
const PLACES = 20;

let run: TestRun;
let records: StreamRecord[];
/** What is told where nothing goes wrong. */
let expected: ReadonlyMap<string, ToldEvent>;

const BANK = institutionIdOf('demo-bank', sha256);
const FEEDS: readonly Feed[] = ['offices', BANK, institutionIdOf('demo-bank-2', sha256)];

beforeAll(async () => {
  run = await startTestRun();
  for (const number of [1, 2]) {
    const { body } = await approveClaim(run.api, number);
    await payClaim(run.api, body.id);
  }
  const returned = await submitClaim(run.api, 3);
  await takeStep(run.api, 'demo-reviewer', returned, 'return', { reason: '补材料' });
  await takeStep(run.api, 'demo-bank', returned, 'resubmit');
  await takeStep(run.api, 'demo-bank', returned, 'withdraw');
  const calls = reversalCalls(() => run);
  await calls.reversed(1, 'guidance');
  const desk = policyDesk(() => run);
  await desk.confirmedVersion(await desk.untouchedDay());
  records = await recordsOf(run);
  const teller = await newTeller(run);
  await tellPatiently(teller, records);
  expected = byId(await feedOf(teller.store, 'offices'));
  teller.store.client.destroy();
});

afterAll(async () => {
  await run.stop();
});

function byId(events: readonly ToldEvent[]): ReadonlyMap<string, ToldEvent> {
  return new Map(events.map((event) => [event.id, { ...event, position: 0 }]));
}

test('where nothing goes wrong, everything is told', () => {
  const counted = Map.groupBy(expected.values(), ({ type }) => type);
  expect(Object.fromEntries([...counted].map(([type, events]) => [type, events.length]))).toEqual({
    ...{ 'pool.appropriated': 3, 'entry.reversed': 1, 'pool.exhausted': 1 },
    ...{ 'policy.confirmed': 1, 'exposure.filed': 3 },
    ...{ 'claim.submitted': 3, 'claim.reviewed': 2, 'claim.approved': 2, 'claim.paid': 2 },
    ...{ 'claim.returned': 1, 'claim.resubmitted': 1, 'claim.withdrawn': 1 },
  });
});

function inOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
}

/** The promises: all of it, once, without a gap, in the order of each pool and of each claim. */
async function expectToldOnce({ store }: Teller): Promise<void> {
  const offices = await feedOf(store, 'offices');
  expect(byId(offices)).toEqual(expected);
  for (const feed of FEEDS) {
    const events = await feedOf(store, feed);
    expect(events.map(({ position }) => position)).toEqual(events.map((_event, index) => index + 1));
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const pool of ['guidance', 'compensation'])
      expect(inOrder(events.flatMap(({ data }) => (data.entry?.pool === pool ? [data.entry.seq] : [])))).toBe(
        true,
      );
    for (const claimId of new Set(
      events.flatMap(({ data }) => (data.claimId ? [data.claimId as string] : [])),
    ))
      expectStepOrder(events.filter(({ data }) => data.claimId === claimId));
  }
  const own = await feedOf(store, BANK);
  const shared = offices.filter(({ id }) => own.some((event) => event.id === id));
  expect(own).toHaveLength(shared.length);
}

const STEPS = ['submitted', 'returned', 'resubmitted', 'reviewed', 'approved', 'paid', 'withdrawn'];

function expectStepOrder(events: readonly ToldEvent[]): void {
  expect(inOrder(events.map(({ type }) => STEPS.indexOf(type.replace('claim.', ''))))).toBe(true);
}

test(`${String(RUNS)} random orders of the records, each several times over, come to the same`, async () => {
  const deliveries = fc.shuffledSubarray([...records.keys(), ...records.keys()], {
    minLength: records.length * 2,
  });
  await fc.assert(
    fc.asyncProperty(deliveries, async (places) => {
      const teller = await newTeller(run);
      const delivered = places.flatMap((place) => records[place] ?? []);
      for (let start = 0; start < delivered.length; start += 7)
        await tellPatiently(teller, delivered.slice(start, start + 7));
      await expectToldOnce(teller);
      teller.store.client.destroy();
    }),
    { seed: SEED, numRuns: RUNS },
  );
});

test('a record told again, and all of them again, change nothing', async () => {
  const teller = await newTeller(run);
  await tellPatiently(teller, records);
  const before = await feedOf(teller.store, 'offices');
  await tellPatiently(teller, records);
  expect(await feedOf(teller.store, 'offices')).toEqual(before);
  teller.store.client.destroy();
});

test('records that were lost are made up for by the next one of the same claim, and of the same pool', async () => {
  const teller = await newTeller(run);
  const last = new Map(
    records.map((record) => [`${record.table} ${record.key.PK} ${record.key.SK}`, record]),
  );
  const [newest] = records
    .filter(({ table, key }) => table === 'journal' && key.PK === 'POOL#compensation')
    .slice(-1);
  const kept = [...last.values()].filter(({ table }) => table === 'register');
  const exposures = records.filter(({ isNew, key }) => isNew && key.PK.startsWith('EXPOSURE#'));
  const guidance = records.filter(({ key }) => key.PK === 'POOL#guidance').slice(-1);
  await tellPatiently(teller, [
    ...(newest === undefined ? [] : [newest]),
    ...guidance,
    ...kept,
    ...exposures,
  ]);
  await expectToldOnce(teller);
  teller.store.client.destroy();
});

test('three who tell the same at once tell it once', async () => {
  const teller = await newTeller(run);
  const turned = records.toReversed();
  await Promise.all([records, turned, records].map((part) => tellPatiently(teller, part)));
  await expectToldOnce(teller);
  teller.store.client.destroy();
});

describe.each(['before it is done', 'after it is done'] as const)('a request that fails %s', (when) => {
  test(`at any of ${String(PLACES)} places between first and last leaves nothing half told`, async () => {
    const unharmed = await newTeller(run);
    const counting = failNth(unharmed.store, when);
    await tellPatiently(unharmed, records);
    const requests = counting.stop();
    unharmed.store.client.destroy();
    for (let place = 0; place < PLACES; place += 1) {
      const teller = await newTeller(run);
      const faults = failNth(teller.store, when);
      const fatal = 1 + Math.floor((place * requests) / PLACES);
      faults.failOn((nth) => nth === fatal);
      expect(await tellPatiently(teller, records)).toBe(2);
      faults.stop();
      await expectToldOnce(teller);
      teller.store.client.destroy();
    }
  });

  test('every so often, by chance, is made up for', async () => {
    const teller = await newTeller(run);
    const faults = failNth(teller.store, when);
    const chance = chanceOf(SEED);
    faults.failOn(() => chance.happens(0.1));
    expect(await tellPatiently(teller, records)).toBeGreaterThan(3);
    faults.stop();
    await expectToldOnce(teller);
    teller.store.client.destroy();
  });
});
