import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CSV_COLUMNS } from '../../functions/http/csv-columns.ts';
import { CSV_HEADINGS } from '../../functions/http/csv-headings.ts';
import { creditCode } from '../builders/bodies.ts';
import type { Reply } from './api.ts';
import { approveClaim, payClaim, submitClaim, takeStep } from './claim-steps.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const CLAIMS = 12;
/** More than a page of a list has, unless more is asked for. */
const ENTRIES_MIN = 51;

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
  for (let number = 1; number <= CLAIMS; number += 1) {
    if (number % 4 === 0) await payClaim(run.api, (await approveClaim(run.api, number)).body.id);
    else if (number % 4 === 1) await approveClaim(run.api, number);
    else await submitClaim(run.api, number);
  }
  for (let entry = 0; entry < ENTRIES_MIN; entry += 1) {
    const body = {
      amountFen: 1,
      effectiveOn: await run.api.day(),
      documentNo: `徐财〔2026〕${String(entry)}号`,
    };
    expect((await run.api.post('demo-manager', '/v1/pools/guidance/appropriations', body)).status).toBe(201);
  }
});

afterAll(async () => {
  await run.stop();
});

const askFor = (client: string, path: string, language = 'en') =>
  run.api.get(client, path, { headers: { accept: 'text/csv' }, language });

function recordsOf({ text }: Reply): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, recordDelimiter: '\r\n' });
}

/** Every row of a list as JSON, page by page. */
async function allRows(client: string, path: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page = cursor === '' ? '' : `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
    const { status, body } = await run.api.get(client, path + page);
    expect(status).toBe(200);
    rows.push(...body.data);
    cursor = body.nextCursor;
  }
  return rows;
}

const ids = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => id);

describe('whoever asks a list for CSV', () => {
  test('gets the rows that the same filter shows, whatever it is', async () => {
    const filters = fc.record(
      {
        status: fc.constantFrom('submitted', 'approved', 'paid', 'refused'),
        pool: fc.constantFrom('compensation', 'guidance'),
        enterprise: fc.integer({ min: 1, max: CLAIMS + 1 }).map(creditCode),
        limit: fc.integer({ min: 1, max: 15 }).map(String),
      },
      { requiredKeys: [] },
    );
    const client = fc.constantFrom('demo-bank', 'demo-bank-2', 'demo-manager');
    await fc.assert(
      fc.asyncProperty(client, filters, async (who, filter) => {
        const path = `/v1/claims?${new URLSearchParams(filter).toString()}`;
        const shown =
          filter.limit === undefined ? await allRows(who, path) : (await run.api.get(who, path)).body.data;
        const records = recordsOf(await askFor(who, path));
        expect(records.map(({ Id }) => Id)).toEqual(ids(shown));
        records.forEach((record, index) => {
          expect(record['Status']).toBe(shown[index].status);
          expect(Math.round(Number(record['Requested (CNY)']) * 100)).toBe(shown[index].requestedFen);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('gets every page of it in one file, in order', async () => {
    const path = '/v1/pools/guidance/entries';
    const records = recordsOf(await askFor('demo-auditor', path));
    expect(records.length).toBeGreaterThanOrEqual(ENTRIES_MIN);
    expect(records.map((record) => Number(record['Sequence number']))).toEqual(
      records.map((_, at) => at + 1),
    );
    const shown = await allRows('demo-auditor', path);
    expect(records.map(({ Hash }) => Hash)).toEqual(shown.map(({ hash }) => hash));
  });

  test('who asks for a page gets that page, and is led to the next', async () => {
    const first = await askFor('demo-auditor', '/v1/pools/guidance/entries?limit=50');
    expect(recordsOf(first)).toHaveLength(50);
    const next = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    expect(recordsOf(await askFor('demo-auditor', next))[0]?.['Sequence number']).toBe('51');
    expect((await askFor('demo-auditor', '/v1/pools')).headers.get('link')).toBeNull();
  });

  test('gets a file with a name, its headings in the language asked for', async () => {
    const { headers, text } = await askFor('demo-bank', '/v1/claims?limit=1', 'zh');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="claims.csv"');
    expect(text.split('\r\n')[0]).toContain('申请金额（元）');
  });

  test('gets a problem where there is one, and nothing of another’s', async () => {
    expectProblemReply(await askFor('demo-bank', '/v1/claims?limit=0'), 400, 'request.invalid');
    expectProblemReply(await askFor('demo-bank', '/v1/pools'), 403, 'auth.role-forbidden');
    const [{ id }] = (await allRows('demo-bank', '/v1/claims?limit=1')) as [{ id: string }];
    expectProblemReply(await askFor('demo-bank-2', `/v1/claims/${id}/timeline`), 404, 'claim.not-found');
    expect(recordsOf(await askFor('demo-bank-2', '/v1/claims'))).toEqual([]);
  });

  test('gets free text masked as the list shows it', async () => {
    const id = await submitClaim(run.api, 900);
    await takeStep(run.api, 'demo-reviewer', id, 'review');
    await takeStep(run.api, 'demo-approver', id, 'approve');
    const paid = { paidOn: await run.api.day(), paymentRef: '6222020200012345678' };
    await takeStep(run.api, 'demo-cashier', id, 'pay', paid);
    const [record] = recordsOf(await askFor('demo-manager', `/v1/claims?enterprise=${creditCode(900)}`));
    expect(record?.['Payment reference']).toBe('****5678');
  });
});

test('every column has a heading, and every heading a column', () => {
  const columns = new Set<string>(Object.values(CSV_COLUMNS).flat());
  expect([...columns].sort()).toEqual(Object.keys(CSV_HEADINGS).sort());
});

test.each(Object.entries(CSV_COLUMNS))('no two columns of %s have the same heading', (_name, columns) => {
  for (const language of ['zh', 'en'] as const) {
    const headings = columns.map((path) => CSV_HEADINGS[path]?.[language]);
    expect(new Set(headings).size).toBe(headings.length);
  }
});
