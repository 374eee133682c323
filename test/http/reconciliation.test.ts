import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cashEntries } from '../../domain/reconciliation/cash-entry.ts';
import { FILE_TYPES } from '../../functions/http/read-file.ts';
import { entryWrites, readHead } from '../../functions/store/journal.ts';
import { transact } from '../../functions/store/transact.ts';
import {
  csvStatement,
  custodyAccount,
  rowOf,
  xlsxStatement,
  type BankFileRow,
} from '../builders/bank-file.ts';
import { cashJournal } from '../builders/bank-statement.ts';
import { sow } from '../builders/sown-statement.ts';
import { chanceOf } from '../simulation/chance.ts';
import type { SentFile } from './api.ts';
import { financeCalls } from './finance-calls.ts';
import { paidLoan } from './paid-claim.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const POOL = '/v1/pools/compensation';
const APPROPRIATED = 2_000_000_000;
const CITY = 112_000_000;
const BANK = '徐州银行';

let run: TestRun;
let today: string;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
});

afterAll(async () => {
  await run.stop();
});

const post = (path: string, body: unknown, client = 'demo-finance', key?: string) =>
  run.api.post(client, path, body, key === undefined ? {} : { key });

async function read(path: string) {
  const reply = await run.api.get('demo-finance', path);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
}

const sent = (file: SentFile, pool = POOL, key?: string) =>
  run.api.sendFile(
    'demo-finance',
    `${pool}/bank-statements?bank=${encodeURIComponent(BANK)}&fileName=11.csv`,
    file,
    key === undefined ? {} : { key },
  );

async function imported(rows: readonly BankFileRow[], pool = POOL) {
  const reply = await sent(csvStatement(rows), pool);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body;
}

async function appropriated(amountFen: number, documentNo: string): Promise<number> {
  const body = { amountFen, effectiveOn: today, documentNo };
  return (await run.api.post('demo-manager', `${POOL}/appropriations`, body)).body.seq;
}

describe('a statement of the bank', () => {
  test('needs an account on record, with its columns', async () => {
    expectProblemReply(await sent(csvStatement([])), 409, 'bank-account.none');
    expectProblemReply(await run.api.get('demo-finance', `${POOL}/reconciliation`), 409, 'bank-account.none');
    const account = custodyAccount({ startsOn: today, openingBalanceFen: APPROPRIATED });
    const first = await post(`${POOL}/bank-accounts`, account, 'demo-finance', 'account-1');
    expect(first.body).toMatchObject({ bank: BANK, columns: { counterparty: null, balance: '余额' } });
    const again = await post(`${POOL}/bank-accounts`, account, 'demo-finance', 'account-1');
    expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([first.text, 'true']);
    expect((await read(`${POOL}/bank-accounts`)).data).toEqual([first.body]);
  });

  test('agrees with the ledger line by line, and what is in it twice or sent twice is known', async () => {
    const id = await paidLoan(run);
    const rows = [
      { day: today, out: CITY, summary: `补偿 PAY-${id.slice(-6)}`, balance: APPROPRIATED - CITY },
    ];
    expect(await imported(rows)).toMatchObject({ imported: 1, duplicates: 0, sumRows: 1, from: today });
    expect(await imported(rows)).toMatchObject({ imported: 0, duplicates: 1 });
    const agreed = await read(`${POOL}/reconciliation`);
    expect(agreed).toMatchObject({
      ...{
        bankFen: APPROPRIATED - CITY,
        ledgerFen: APPROPRIATED - CITY,
        differenceFen: 0,
        unexplainedFen: 0,
      },
      ...{ statedBankFen: APPROPRIATED - CITY, matchedCount: 1, findings: [] },
    });
    const twice = [...rows, ...rows];
    expect(await imported(twice)).toMatchObject({ imported: 1, duplicates: 1 });
    const doubled = await read(`${POOL}/reconciliation`);
    expect(doubled.findings).toMatchObject([
      { kind: 'doubled', line: { direction: 'out', amountFen: CITY } },
    ]);
    expect(doubled).toMatchObject({ differenceFen: -CITY, unexplainedFen: 0, onlyInBank: { outFen: CITY } });
    const { data } = await read(`${POOL}/bank-lines`);
    expect(data.map(({ match }: { match: { by: string } | null }) => match?.by ?? null)).toEqual([
      'reference',
      null,
    ]);
  });

  test('is read as a workbook too', async () => {
    await appropriated(555, '徐财〔2026〕55号');
    const rows = [{ day: today, in: 555, reference: '徐财〔2026〕55号' }];
    const reply = await sent(xlsxStatement(rows));
    expect(reply.body, reply.text).toMatchObject({ imported: 1, duplicates: 0, sumRows: 0 });
    const { findings } = await read(`${POOL}/reconciliation`);
    expect(findings).toHaveLength(1);
  });

  test('is taken whole or not at all, and every cell that is wrong is named', async () => {
    const before = (await read(`${POOL}/bank-lines`)).data.length;
    const rows = [
      { day: today, in: 100 },
      { day: '2026-02-30', in: 100 },
      { day: today, in: 100, out: 100 },
    ];
    const refused = await sent(csvStatement(rows));
    expectProblemReply(refused, 422, 'bank-statement.refused');
    expect(refused.body.errors).toEqual([
      { pointer: '#cell=4,1', code: 'date.does-not-exist' },
      { pointer: '#cell=5,4', code: 'field.not-allowed' },
    ]);
    const wrong = await sent({ ...csvStatement(rows), type: FILE_TYPES.xlsx });
    expect(wrong.body.errors).toEqual([{ pointer: '', code: 'file.not-xlsx' }]);
    const missing = await sent({ bytes: Buffer.from('a,b\n1,2\n'), type: FILE_TYPES.csv });
    expect(missing.body.errors).toEqual([{ pointer: '#row=1', code: 'heading.missing' }]);
    expect((await read(`${POOL}/bank-lines`)).data).toHaveLength(before);
  });

  test('sent again under its key is answered as it was, and imports nothing', async () => {
    const file = csvStatement([{ day: today, out: 25, summary: '手续费' }]);
    const send = () => sent(file, POOL, 'statement-1');
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(one.text).toBe(other.text);
    expect(one.body).toMatchObject({ imported: 1, duplicates: 0 });
    const reused = await sent(csvStatement([{ day: today, out: 26 }]), POOL, 'statement-1');
    const nameless = await run.api.sendFile('demo-finance', `${POOL}/bank-statements?name=x`, file);
    expect(nameless.body.errors).toEqual([
      { pointer: '?bank', code: 'parameter.malformed' },
      { pointer: '?name', code: 'parameter.unknown' },
    ]);
    expectProblemReply(reused, 422, 'idempotency.key-reused');
  });
});

describe('a match by hand', () => {
  async function proposal(lineFen: number, entryFens: readonly number[]) {
    const summary = `汇总 ${String(lineFen)}`;
    await imported([{ day: today, in: lineFen, summary }]);
    const entrySeqs: number[] = [];
    for (const amount of entryFens) entrySeqs.push(await appropriated(amount, `文${String(amount)}`));
    const { data } = await read(`${POOL}/bank-lines?limit=100`);
    const line = data.find((one: { summary: string }) => one.summary === summary);
    return { lineIds: [line.id as string], entrySeqs, reason: '银行合并入账' };
  }

  const confirm = (matchId: string, client = 'demo-finance-2', key?: string) =>
    post(`${POOL}/bank-matches/confirm`, { matchId }, client, key);

  test('takes a reason and two people, and counts when it is confirmed', async () => {
    const body = await proposal(7_700, [7_000, 700]);
    const before = (await read(`${POOL}/reconciliation`)).findingCount;
    const { body: proposed } = await post(`${POOL}/bank-matches`, body);
    expect(proposed).toMatchObject({ status: 'proposed', proposedBy: 'demo-finance', confirmedBy: null });
    expect((await read(`${POOL}/reconciliation`)).findingCount).toBe(before);
    expectProblemReply(await confirm(proposed.id, 'demo-finance'), 403, 'bank-match.same-person');
    const confirmed = await confirm(proposed.id, 'demo-finance-2', 'match-1');
    expect(confirmed.body).toMatchObject({ status: 'matched', confirmedBy: 'demo-finance-2' });
    expect((await confirm(proposed.id, 'demo-finance-2', 'match-1')).text).toBe(confirmed.text);
    expect((await read(`${POOL}/reconciliation`)).findingCount).toBe(before - 3);
    const { data } = await read(`${POOL}/bank-lines?limit=100`);
    expect(data.find(({ id }: { id: string }) => id === body.lineIds[0]).match).toEqual({
      ...{ by: 'manual', entrySeqs: body.entrySeqs },
    });
    expect((await read(`${POOL}/bank-matches`)).data).toMatchObject([{ id: proposed.id, status: 'matched' }]);
  });

  test('is of the same money to the fen, and of what is there', async () => {
    const body = await proposal(8_801, [8_800]);
    const differs = await post(`${POOL}/bank-matches`, body);
    expectProblemReply(differs, 422, 'bank-match.sums-differ');
    expect(differs.body).toMatchObject({ bankFen: 8_801, ledgerFen: 8_800 });
    const unknown = await post(`${POOL}/bank-matches`, { ...body, entrySeqs: [999_999] });
    expectProblemReply(unknown, 422, 'bank-match.not-unmatched');
    expect(unknown.body).toMatchObject({ lineIds: [], entrySeqs: [999_999] });
    const reserve = await post(`${POOL}/bank-matches`, { ...body, entrySeqs: [3] });
    expect(reserve.body.entrySeqs, 'a reservation moves no cash').toEqual([3]);
  });

  test('takes each line once, also of two that are confirmed at once', async () => {
    const body = await proposal(9_900, [9_900]);
    const other = await appropriated(9_900, '另一文');
    const { body: one } = await post(`${POOL}/bank-matches`, body);
    const { body: two } = await post(`${POOL}/bank-matches`, { ...body, entrySeqs: [other] });
    const replies = await Promise.all([confirm(one.id), confirm(two.id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('the reconciliation of a month', () => {
  test('is recorded when the month is over, and stands beside the balance wherever that is shown', async () => {
    const { month } = financeCalls(() => run.api);
    const period = await month(0);
    const early = await post(`${POOL}/reconciliations`, { period });
    expectProblemReply(early, 422, 'close.period-not-over');
    expect((await read(POOL)).reconciliation).toBeNull();
    while ((await month(0)) === period) await run.api.moveClock(1);
    const shown = await read(`${POOL}/reconciliation?period=${period}`);
    const recorded = await post(`${POOL}/reconciliations`, { period }, 'demo-finance', 'reconciled-1');
    expect(recorded.status, recorded.text).toBe(201);
    expect(recorded.body).toMatchObject({
      ...{ period, differenceFen: shown.differenceFen, unexplainedFen: 0, recordedBy: 'demo-finance' },
      adjustedBankFen: recorded.body.adjustedLedgerFen,
    });
    expect(shown.differenceFen).not.toBe(0);
    expect((await post(`${POOL}/reconciliations`, { period }, 'demo-finance', 'reconciled-1')).text).toBe(
      recorded.text,
    );
    const standing = {
      period,
      differenceFen: shown.differenceFen,
      onlyInBankCount: recorded.body.onlyInBankCount,
    };
    const now = await read(POOL);
    expect(now.reconciliation).toMatchObject(standing);
    expect((await read(`${POOL}/balances`)).reconciliation).toEqual(now.reconciliation);
    // A statement is the same for ever, and what the bank has to say of it is not.
    expect((await read(`${POOL}/balances?seq=${String(now.seq)}`)).reconciliation).toBeNull();
    const { data } = await read('/v1/pools');
    const byId = Object.fromEntries(data.map((pool: { id: string }) => [pool.id, pool]));
    expect(byId['compensation'].reconciliation).toMatchObject(standing);
    expect(byId['guidance'].reconciliation).toBeNull();
    expect((await read(`${POOL}/reconciliations`)).data).toEqual([recorded.body]);
  });
});

test('of a statement of a thousand lines with faults sown into it every one is found, and nothing else', async () => {
  const pool = '/v1/pools/guidance';
  const { store } = run.platform;
  const chance = chanceOf(20_261_128);
  const head = await readHead(store, 'guidance');
  const entries = cashJournal(1_000, chance, head);
  for (let first = 0; first < entries.length; first += 100) {
    await transact(store, entryWrites(store, entries.slice(first, first + 100)));
  }
  await post(
    `${pool}/bank-accounts`,
    custodyAccount({ startsOn: '2026-01-01', openingBalanceFen: 5_000_000_000 }),
  );
  const { lines, expected } = sow(cashEntries(entries), chance);
  const half = Math.floor(lines.length / 2);
  for (const part of [lines.slice(0, half + 50), lines.slice(half)]) await imported(part.map(rowOf), pool);
  const { findings, findingCount, ...statement } = await read(`${pool}/reconciliation?period=2026-12`);
  console.log(`${String(lines.length)} lines, ${String(findingCount)} findings`);
  const kinds = findings.map(({ kind, entry }: { kind: string; entry?: { seq: number } }) =>
    entry === undefined ? kind : `${kind} ${String(entry.seq)}`,
  );
  expect(kinds.sort()).toEqual(expected.map(withoutLine).sort());
  expect(statement).toMatchObject({ unexplainedFen: 0 });
});

/** The ids of lines are the platform's own; the kind and the entry say the rest. */
function withoutLine(sown: string): string {
  const [kind = '', ...rest] = sown.split(' ');
  const seq = rest.find((part) => /^\d+$/.test(part));
  return kind === 'doubled' || kind === 'only-in-bank' || seq === undefined ? kind : `${kind} ${seq}`;
}
