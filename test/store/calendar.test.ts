import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { WORKING_YEAR_2025 } from '../../domain/calendar/working-year-2025.ts';
import { addWorkingDays } from '../../domain/calendar/working-calendar.ts';
import type { WorkingYear } from '../../domain/calendar/working-year.ts';
import {
  readRevisions,
  readWorkingCalendar,
  revisionWrite,
  type WorkingYearRevision,
} from '../../functions/store/calendar-item.ts';
import { transact } from '../../functions/store/transact.ts';
import { workingYear } from '../builders/working-year.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { countRequests } from './count-requests.ts';
import { injectFaults } from './fault-injection.ts';

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

function revisionOf(arranged: WorkingYear, revision: number, actor = 'demo-manager'): WorkingYearRevision {
  const request = { key: `key-${String(revision)}-${actor}`, digest: 'digest' } as never;
  return { ...arranged, revision, actor, recordedAt: instant('2026-11-24T00:00:00Z'), request };
}

async function write(revision: WorkingYearRevision): Promise<string> {
  const { store } = run.platform;
  return (await transact(store, [revisionWrite(store, revision)])).kind;
}

test('lays what managers recorded over what is shipped, in one read', async () => {
  const { store } = run.platform;
  const counter = countRequests(store);
  const recorded = revisionOf(workingYear(2027, { holidays: ['2027-01-01'] }), 1);
  expect(await write(recorded)).toBe('committed');
  counter.take();
  const calendar = await readWorkingCalendar(store, [2027, 2025, 2028, 2027]);
  expect(counter.take().reads).toBe(1);
  expect([...calendar.keys()].toSorted()).toEqual([2025, 2027]);
  expect(calendar.get(2025)).toEqual(WORKING_YEAR_2025);
  expect(calendar.get(2027)).toEqual(recorded);
  expect(addWorkingDays(localDate('2026-12-31'), 1, calendar)).toEqual({
    on: '2027-01-04',
    missingYears: [],
  });
});

test('keeps every revision as it was recorded, and the newest is in force', async () => {
  const first = revisionOf(workingYear(2031, { holidays: ['2031-01-01'] }), 1);
  const second = revisionOf(workingYear(2031, { workingWeekends: ['2031-01-04'] }), 2, 'demo-manager-2');
  await write(first);
  await write(second);
  expect(await readRevisions(run.platform.store, 2031)).toEqual([first, second]);
  expect((await readWorkingCalendar(run.platform.store, [2031])).get(2031)).toEqual(second);
});

test('refuses by the database’s own condition a revision that follows no longer, or not yet', async () => {
  const arranged = workingYear(2032);
  expect(await write(revisionOf(arranged, 2))).toBe('condition-failed');
  expect(await write(revisionOf(arranged, 1))).toBe('committed');
  expect(await write(revisionOf(arranged, 1, 'demo-manager-2'))).toBe('condition-failed');
  expect(await write(revisionOf(arranged, 3))).toBe('condition-failed');
  expect(await readRevisions(run.platform.store, 2032)).toEqual([revisionOf(arranged, 1)]);
});

test('answers the retry of a recording that timed out after its commit as the first', async () => {
  const faults = injectFaults(run.platform.store, 'TransactWriteItemsCommand');
  const source = { zh: '通知', en: 'Notice' };
  const body = { holidays: [], workingWeekends: [], source, basedOnRevision: 0 };
  const send = () => run.api.post('demo-manager', '/v1/calendars/2033', body, { key: 'timed-out' });
  faults.failNext('timeout-after-commit', 3);
  expect((await send()).body.code).toBe('platform.unavailable');
  const retry = await send();
  expect(retry.status).toBe(201);
  expect(retry.headers.get('idempotency-replayed')).toBe('true');
  expect(await readRevisions(run.platform.store, 2033)).toHaveLength(1);
});
