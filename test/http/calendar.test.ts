import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CLIENTS } from '../../local/demo-data.ts';
import type { Reply } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
let nextYear = 2030;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

/** A year that no other test has touched. */
function untouchedYear(): number {
  nextYear += 1;
  return nextYear;
}

function arrangement(year: number, overrides: Record<string, unknown> = {}) {
  return {
    holidays: [],
    workingWeekends: [],
    source: {
      zh: `国务院办公厅关于${String(year)}年部分节假日安排的通知`,
      en: `Notice on the holidays of ${String(year)}`,
    },
    basedOnRevision: 0,
    ...overrides,
  };
}

async function read(year: number | string, client = 'demo-bank'): Promise<Reply> {
  return run.api.get(client, `/v1/calendars/${String(year)}`);
}

async function record(
  year: number | string,
  body: unknown,
  { client = 'demo-manager', ...call }: { client?: string; key?: string } = {},
): Promise<Reply> {
  return run.api.post(client, `/v1/calendars/${String(year)}`, body, call);
}

describe('the calendar of a year', () => {
  const readers = DEMO_CLIENTS.filter(({ role }) => role !== 'administrator').map(({ id }) => id);

  test.each(readers)('is told to %s', async (client) => {
    const reply = await read(2026, client);
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ id: '2026', origin: 'shipped', revision: 0, recordedBy: null });
    expect(reply.body.holidays).toContain('2026-10-07');
    expect(reply.body.workingWeekends).toContain('2026-10-10');
  });

  test('names its source in the language of the reader', async () => {
    const zh = await run.api.get('demo-bank', '/v1/calendars/2025', { language: 'zh' });
    expect(zh.body.source).toBe('国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）');
    expect((await read(2025)).body.source).toMatch(/^Notice of the General Office/);
  });

  test.each(['2027', '1899', '3000', '26', '2026-01', 'x', '二〇二六', '%00'])(
    'of %s is 404, for there is none',
    async (year) => {
      expectProblemReply(await read(year), 404, 'calendar.not-found');
    },
  );
});

describe('a manager', () => {
  test('records a year that was missing, and everyone goes by it', async () => {
    const days = { holidays: ['2027-10-01', '2027-10-04'], workingWeekends: ['2027-09-26'] };
    const reply = await record(2027, arrangement(2027, days));
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
    expect(reply.body).toMatchObject({
      id: '2027',
      origin: 'maintained',
      revision: 1,
      recordedBy: 'demo-manager',
      source: 'Notice on the holidays of 2027',
      ...days,
    });
    expect((await read(2027)).body).toEqual(reply.body);
  });

  test('mends a year that is shipped, and then once more', async () => {
    const first = await record(2026, arrangement(2026, { holidays: ['2026-12-31'] }));
    expect(first.body).toMatchObject({ origin: 'maintained', revision: 1, holidays: ['2026-12-31'] });
    const second = await record(2026, arrangement(2026, { basedOnRevision: 1 }), {
      client: 'demo-manager-2',
    });
    expect(second.body).toMatchObject({ revision: 2, recordedBy: 'demo-manager-2', holidays: [] });
    expect((await read(2026)).body).toEqual(second.body);
  });

  test('who sends the same again is answered as the first time, though the year has moved on', async () => {
    const year = untouchedYear();
    const body = arrangement(year);
    const first = await record(year, body, { key: 'same-again' });
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    await record(year, arrangement(year, { basedOnRevision: 1 }));
    const again = await record(year, body, { key: 'same-again' });
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await read(year)).body.revision).toBe(2);
  });

  test('who uses a key again for other days is refused', async () => {
    const year = untouchedYear();
    await record(year, arrangement(year), { key: 'used-again' });
    const other = arrangement(year, { source: { zh: '另一份通知', en: 'Another notice' } });
    expectProblemReply(await record(year, other, { key: 'used-again' }), 422, 'idempotency.key-reused');
  });

  test('who has not seen the newest revision is told of it, and overrules nobody', async () => {
    const year = untouchedYear();
    const first = await record(year, arrangement(year));
    const late = await record(year, arrangement(year), { client: 'demo-manager-2' });
    expectProblemReply(late, 409, 'calendar.revision-changed');
    expect(late.body.revision).toBe(1);
    expectProblemReply(
      await record(year, arrangement(year, { basedOnRevision: 2 })),
      409,
      'calendar.revision-changed',
    );
    expect((await read(year)).body).toEqual(first.body);
  });

  test('and another at the same moment do not lose one another’s change', async () => {
    const year = untouchedYear();
    const replies = await Promise.all(
      ['demo-manager', 'demo-manager-2'].flatMap((client) =>
        Array.from({ length: 8 }, () => record(year, arrangement(year), { client })),
      ),
    );
    const recorded = replies.filter(({ status }) => status === 201);
    expect(recorded).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 201)) {
      expectProblemReply(reply, 409, 'calendar.revision-changed');
    }
    expect((await read(year)).body).toEqual(recorded[0]?.body);
  });

  test('whose one request arrives many times at once records one revision', async () => {
    const year = untouchedYear();
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => record(year, arrangement(year), { key: 'at-once' })),
    );
    for (const reply of replies) {
      expect(reply.status).toBe(201);
      expect(reply.body).toEqual(replies[0]?.body);
    }
    expect(replies.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect((await read(year)).body.revision).toBe(1);
  });
});

describe('an arrangement', () => {
  test.each([
    ['a day of another year', { holidays: ['2028-12-29'] }, '/holidays/0', 'date.in-another-year'],
    ['a Saturday as a holiday', { holidays: ['2029-01-06'] }, '/holidays/0', 'holiday.on-weekend'],
    ['a day twice', { holidays: ['2029-01-01', '2029-01-01'] }, '/holidays/1', 'date.not-after-previous'],
    [
      'a Monday as a working weekend',
      { workingWeekends: ['2029-01-08'] },
      '/workingWeekends/0',
      'working-weekend.on-weekday',
    ],
    ['a day that does not exist', { holidays: ['2029-02-29'] }, '/holidays/0', 'date.does-not-exist'],
    ['a day as a number', { holidays: [20_290_101] }, '/holidays/0', 'field.wrong-type'],
    ['one holiday too many', { holidays: Array(61).fill('2029-01-01') }, '/holidays', 'field.too-large'],
    [
      'one working weekend too many',
      { workingWeekends: Array(31).fill('2029-01-06') },
      '/workingWeekends',
      'field.too-large',
    ],
    ['a source without a word', { source: { zh: ' ', en: 'Notice' } }, '/source/zh', 'field.too-small'],
    ['an unknown field', { year: 2029 }, '/year', 'field.unknown'],
  ])('with %s is refused where it stands', async (_mistake, wrong, pointer, code) => {
    const reply = await record(2029, arrangement(2029, wrong));
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer, code }]);
    expectProblemReply(await read(2029), 404, 'calendar.not-found');
  });

  test.each([
    ['/holidays', { holidays: undefined }],
    ['/source/en', { source: { zh: '通知' } }],
    ['/basedOnRevision', { basedOnRevision: undefined }],
  ])('without %s is refused, and told so', async (pointer, wrong) => {
    const reply = await record(2029, arrangement(2029, wrong));
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toMatchObject([{ pointer }]);
  });

  test('of what is no year is 404', async () => {
    expectProblemReply(await record('29', arrangement(2029)), 404, 'calendar.not-found');
  });

  test.each(DEMO_CLIENTS.filter(({ role }) => role !== 'manager'))(
    'is not $id’s to record',
    async ({ id }) => {
      const reply = await record(2029, arrangement(2029), { client: id });
      expectProblemReply(reply, 403, 'auth.role-forbidden');
    },
  );

  test('is revised forty times at most', async () => {
    const year = untouchedYear();
    for (let basedOnRevision = 0; basedOnRevision < 40; basedOnRevision += 1) {
      expect((await record(year, arrangement(year, { basedOnRevision }))).status).toBe(201);
    }
    expectProblemReply(
      await record(year, arrangement(year, { basedOnRevision: 40 })),
      422,
      'calendar.too-many-revisions',
    );
    expect((await read(year)).body.revision).toBe(40);
  });
});
