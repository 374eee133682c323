import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClientId } from '../../domain/identifiers/ids.ts';
import { countFailure, forgetFailures, readFailures, useOnce } from '../../functions/store/guard.ts';
import { startTestRun, type TestRun } from '../http/run.ts';

const NOW = 1_800_000_000;
const SPAN = 600;

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
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
