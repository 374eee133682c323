import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClientId } from '../../domain/identifiers/ids.ts';
import { countFailure, forgetFailures, readFailures, useOnce } from '../../functions/store/guard.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { injectFaults, type FaultPlan } from './fault-injection.ts';

const NOW = 1_800_000_000;
const SPAN = 600;

let run: TestRun;
let puts: FaultPlan;
let updates: FaultPlan;

beforeAll(async () => {
  run = await startTestRun();
  puts = injectFaults(run.platform.store, 'PutItemCommand');
  updates = injectFaults(run.platform.store, 'UpdateItemCommand');
});

afterAll(async () => {
  await run.stop();
});

test('an assertion is used once until it is forgotten, and may then come again', async () => {
  const { store } = run.platform;
  expect(await useOnce(store, 'a', NOW + 60, NOW)).toBe(true);
  expect(await useOnce(store, 'a', NOW + 60, NOW)).toBe(false);
  expect(await useOnce(store, 'a', NOW + 60, NOW + 59)).toBe(false);
  expect(await useOnce(store, 'a', NOW + 120, NOW + 60)).toBe(true);
});

test('an assertion that comes many times at once is used once', async () => {
  const { store } = run.platform;
  const uses = await Promise.all(Array.from({ length: 16 }, () => useOnce(store, 'b', NOW + 60, NOW)));
  expect(uses.filter(Boolean)).toHaveLength(1);
});

test('failures add up within the span that the first opened, and start anew after it', async () => {
  const { store } = run.platform;
  const id = 'cli_span' as ClientId;
  expect(await readFailures(store, id, NOW)).toBeNull();
  expect(await countFailure(store, id, NOW, SPAN)).toBe(1);
  expect(await countFailure(store, id, NOW + SPAN - 1, SPAN)).toBe(2);
  expect(await readFailures(store, id, NOW + SPAN - 1)).toEqual({ count: 2, untilSeconds: NOW + SPAN });
  expect(await readFailures(store, id, NOW + SPAN)).toBeNull();
  expect(await countFailure(store, id, NOW + SPAN, SPAN)).toBe(1);
});

test('failures at once are all counted', async () => {
  const { store } = run.platform;
  const id = 'cli_at-once' as ClientId;
  await Promise.all(Array.from({ length: 12 }, () => countFailure(store, id, NOW, SPAN)));
  expect((await readFailures(store, id, NOW))?.count).toBe(12);
});

test('failures that are forgiven count no more', async () => {
  const { store } = run.platform;
  const id = 'cli_forgiven' as ClientId;
  await countFailure(store, id, NOW, SPAN);
  await forgetFailures(store, id, NOW);
  expect(await readFailures(store, id, NOW)).toBeNull();
  expect(await countFailure(store, id, NOW, SPAN)).toBe(1);
});

test('an assertion whose mark was set while its answer was lost is taken as the first, and once only', async () => {
  const { store } = run.platform;
  puts.failNext('timeout-after-commit');
  expect(await useOnce(store, 'lost', NOW + 60, NOW)).toBe(true);
  expect(puts.injected()).toBe(1);
  expect(await useOnce(store, 'lost', NOW + 60, NOW)).toBe(false);
});

test('a failure whose counting was answered on the second try only is one failure', async () => {
  const { store } = run.platform;
  const id = 'cli_lost-answer' as ClientId;
  const lost = puts.injected();
  puts.failNext('timeout-after-commit');
  expect(await countFailure(store, id, NOW, SPAN)).toBe(1);
  updates.failNext('timeout-after-commit');
  expect(await countFailure(store, id, NOW, SPAN)).toBe(2);
  expect((await readFailures(store, id, NOW))?.count).toBe(2);
  expect([puts.injected() - lost, updates.injected()]).toEqual([1, 1]);
});
