import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDate, yearOf } from '../../domain/calendar/local-date.ts';
import { SHIPPED_YEARS } from '../../domain/calendar/shipped-years.ts';
import { addWorkingDays } from '../../domain/calendar/working-calendar.ts';
import { submitClaim, takeStep } from './claim-steps.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const CALENDAR = new Map(SHIPPED_YEARS.map((arranged) => [arranged.year, arranged]));

let run: TestRun;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

async function submitted(): Promise<string> {
  serial += 1;
  return submitClaim(run.api, serial);
}

async function due(id: string, client = 'demo-bank') {
  return (await run.api.get(client, `/v1/claims/${id}`)).body.due;
}

async function overdue(which: string): Promise<string[]> {
  const list = await run.api.get('demo-manager', `/v1/claims?overdue=${which}`);
  expect(list.status).toBe(200);
  return list.body.data.map(({ id }: { id: string }) => id);
}

describe('a claim', () => {
  test('tells by when it is to be reviewed and decided, by the working calendar', async () => {
    const sentIn = localDate(await run.api.day());
    const id = await submitted();
    const review = addWorkingDays(sentIn, 5, CALENDAR);
    const decision = addWorkingDays(sentIn, 25, CALENDAR);
    const expected = { reviewBy: review.on, decideBy: decision.on, missingYears: decision.missingYears };
    expect(await due(id)).toEqual(expected);
    const list = await run.api.get('demo-manager', '/v1/claims?status=submitted');
    expect(list.body.data.find((claim: { id: string }) => claim.id === id).due).toEqual(expected);
    await takeStep(run.api, 'demo-reviewer', id, 'review');
    expect(await due(id)).toEqual({ ...expected, reviewBy: null });
    await takeStep(run.api, 'demo-approver', id, 'reject', { reason: '不符合条件' });
    expect(await due(id)).toBeNull();
  });

  test('has no due date while its institution has it back, and a new one once it is sent in again', async () => {
    const id = await submitted();
    await takeStep(run.api, 'demo-reviewer', id, 'return', { reason: '缺材料' });
    expect(await due(id)).toBeNull();
    await run.api.moveClock(1);
    await takeStep(run.api, 'demo-bank', id, 'resubmit');
    const sentIn = localDate(await run.api.day());
    expect((await due(id)).reviewBy).toBe(addWorkingDays(sentIn, 5, CALENDAR).on);
  });

  test('goes by the calendar as managers keep it', async () => {
    const id = await submitted();
    const before = await due(id);
    const year = yearOf(before.reviewBy);
    const { holidays = [], workingWeekends = [] } = CALENDAR.get(year) ?? {};
    const source = { zh: '测试用安排', en: 'an arrangement for a test' };
    const more = [...holidays, before.reviewBy].toSorted();
    const body = { holidays: more, workingWeekends, source, basedOnRevision: 0 };
    const recorded = await run.api.post('demo-manager', `/v1/calendars/${String(year)}`, body);
    expect(recorded.status, JSON.stringify(recorded.body)).toBe(201);
    expect((await due(id)).reviewBy > before.reviewBy).toBe(true);
  });
});

describe('what is overdue', () => {
  test('is listed from the day after, for as long as it is outstanding', async () => {
    const id = await submitted();
    expect(await overdue('review')).not.toContain(id);
    await run.api.moveClock(12);
    expect(await overdue('review')).toContain(id);
    expect(await overdue('decision')).not.toContain(id);
    await takeStep(run.api, 'demo-reviewer', id, 'review');
    expect(await overdue('review')).not.toContain(id);
    await run.api.moveClock(50);
    expect(await overdue('decision')).toContain(id);
    await takeStep(run.api, 'demo-approver', id, 'approve');
    expect(await overdue('decision')).not.toContain(id);
  });

  test.each(['/v1/claims?overdue=payment', '/v1/claims?overdue='])('is not asked for as %s', async (path) => {
    const reply = await run.api.get('demo-manager', path);
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer: '?overdue', code: 'parameter.not-allowed' }]);
  });

  test('is the offices’ list, and no institution’s', async () => {
    const reply = await run.api.get('demo-bank', '/v1/claims?overdue=review');
    expectProblemReply(reply, 400, 'request.invalid');
  });
});
