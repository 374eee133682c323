import { afterAll, expect, test } from 'vitest';
import { emptyHead } from '../../domain/ledger/entry.ts';
import { firstBrokenLink } from '../../domain/ledger/first-broken-link.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { claimRow, csvFile, loanRow, type CsvRow } from '../builders/batch-files.ts';
import { creditCode } from '../builders/bodies.ts';
import type { Api } from './api.ts';
import { apiEntries } from './api-entries.ts';
import { killableRun } from './killable-run.ts';

/** Three windows of the worker, so that a kill can come within one, and between two. */
const ROWS = 1_300;
const KILLS = 3;
/** The demo’s own, before any claim. */
const APPROPRIATIONS = 2;

const { start, kill, remove } = killableRun();

afterAll(remove);

async function send(api: Api, kind: 'exposure' | 'claim', rows: readonly CsvRow[]): Promise<string> {
  const reply = await api.sendFile('demo-bank', `/v1/${kind}-batches`, csvFile(rows), { key: kind });
  expect(reply.status, reply.text).toBe(202);
  return reply.headers.get('location') ?? '';
}

/** Looks at a batch until so many of its rows are done; each look waits for its answer. */
async function watch(api: Api, path: string, isEnough: (done: number) => boolean) {
  for (;;) {
    const { body } = await api.get('demo-bank', path);
    if (isEnough(body.counts.done)) return body;
  }
}

async function resultsOf(api: Api, path: string): Promise<{ row: number; outcome: string; id: string }[]> {
  const results: { row: number; outcome: string; id: string }[] = [];
  for (let cursor = ''; ;) {
    const page = await api.get('demo-bank', `${path}/results?limit=100${cursor}`);
    results.push(...page.body.data);
    if (page.body.nextCursor === null) return results;
    cursor = `&cursor=${page.body.nextCursor}`;
  }
}

/** Kills the run while it works on a batch, again and again, and lets it end the batch at last. */
async function endInSpiteOfKills(first: Api, path: string): Promise<Api> {
  let api = first;
  for (let kills = 0; kills < KILLS; kills += 1) {
    const before = (await api.get('demo-bank', path)).body.counts.done as number;
    const seqBefore = await seqOf(api);
    // At whatever comes first: rows that are counted, or entries of rows that are not counted yet.
    while (
      (await seqOf(api)) < seqBefore + 100 &&
      (await api.get('demo-bank', path)).body.counts.done === before
    );
    await kill();
    api = await start();
  }
  const ended = await watch(api, path, (done) => done === ROWS);
  expect(ended).toMatchObject({ status: 'finished', counts: { accepted: ROWS, repeated: 0, refused: 0 } });
  return api;
}

async function seqOf(api: Api): Promise<number> {
  return (await api.get('demo-manager', '/v1/pools/compensation')).body.seq;
}

test(
  'batches of filings and of claims that are killed half-way end after a start with each row exactly once',
  { timeout: 240_000 },
  async () => {
    let api = await start();
    const today = await api.day();
    const loans = Array.from({ length: ROWS }, (_, index) =>
      loanRow(today, {
        合同编号: `JK-${String(index)}`,
        统一社会信用代码: creditCode(index),
        '贷款本金（元）': '1,000.00',
      }),
    );
    const filings = await send(api, 'exposure', loans);
    api = await endInSpiteOfKills(api, filings);
    const claims = await send(
      api,
      'claim',
      loans.map((loan) => claimRow(loan['合同编号'] ?? '', today)),
    );
    api = await endInSpiteOfKills(api, claims);

    for (const path of [filings, claims]) {
      const results = await resultsOf(api, path);
      expect(results.map(({ row }) => row)).toEqual(loans.map((_, index) => index + 2));
      expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['accepted']));
      expect(new Set(results.map(({ id }) => id)).size).toBe(ROWS);
    }
    const entries = await apiEntries(api, 'compensation');
    expect(firstBrokenLink(emptyHead('compensation'), entries, sha256)).toBeNull();
    expect(entries).toHaveLength(APPROPRIATIONS + ROWS);
    const claimIds = (await resultsOf(api, claims)).map(({ id }) => id);
    expect(new Set(entries.flatMap(({ claimId }) => claimId ?? []))).toEqual(new Set(claimIds));
    const { body: bank } = await api.get('demo-manager', '/v1/pools/compensation');
    expect(bank.reservedFen).toBe(ROWS * 40_000);
  },
);
