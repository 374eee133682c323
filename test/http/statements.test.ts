import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approve, pay, paidLoan, submittedLoan } from './paid-claim.ts';
import { expectProblemReply } from './problem.ts';
import { reversalCalls } from './reversal-calls.ts';
import { startTestRun, type TestRun } from './run.ts';

const POOL = '/v1/pools/compensation';
/** The demo data's two appropriations. */
const APPROPRIATED = 2_000_000_000;
const CITY = 112_000_000;

let run: TestRun;
let today: string;
/** Paid, partly recovered, and the one after it reserved alone. */
let paidId: string;
let reservedId: string;

const { reversed, entrySeqOf } = reversalCalls(() => run);

async function read(path: string, client = 'demo-finance') {
  const reply = await run.api.get(client, path);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
}

function line(accounts: readonly { account: string }[], account: string) {
  return accounts.find((one) => one.account === account);
}

const debit = (amountFen: number) => ({ side: 'debit', amountFen });
const credit = (amountFen: number) => ({ side: 'credit', amountFen });
const EVEN = { side: 'even', amountFen: 0 };

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
  paidId = await paidLoan(run);
  const body = { receivedFen: 1_000_000, costsFen: 100_000, receivedOn: today, reference: 'R-1' };
  expect((await run.api.post('demo-bank', `/v1/claims/${paidId}/recoveries`, body)).status).toBe(200);
  reservedId = (await submittedLoan(run)).id;
});

afterAll(async () => {
  await run.stop();
});

describe('balances', () => {
  test('are told of every account with its code, name and side, in the reader’s language', async () => {
    const { accounts, totals, cut } = await read(`${POOL}/balances`);
    expect(line(accounts, 'available')).toEqual({
      ...{ account: 'available', code: '100201', name: 'Available funds', class: 'asset' },
      balance: debit(APPROPRIATED - 2 * CITY + 360_000),
    });
    expect(line(accounts, 'fiscal')).toMatchObject({ balance: credit(APPROPRIATED), class: 'income' });
    expect(line(accounts, 'payable')).toMatchObject({ balance: EVEN });
    expect(totals.debitFen).toBe(totals.creditFen);
    expect(cut).toMatchObject({ pool: 'compensation', seq: 7 });
    const chinese = await run.api.get('demo-finance', `${POOL}/balances`, { language: 'zh' });
    expect(line(chinese.body.accounts, 'available')).toMatchObject({ name: '可用资金' });
  });

  test('after an earlier entry, and at the end of an earlier day, are as they were', async () => {
    const { accounts: second } = await read(`${POOL}/balances?seq=2`);
    expect(line(second, 'available')).toMatchObject({ balance: debit(APPROPRIATED) });
    const { accounts: early, on } = await read(`${POOL}/balances?on=2020-01-01`);
    expect(on).toBe('2020-01-01');
    expect(line(early, 'available')).toMatchObject({ balance: debit(APPROPRIATED) });
    const { accounts: first } = await read(`${POOL}/balances?on=2016-02-17`);
    expect(line(first, 'available')).toMatchObject({ balance: EVEN });
    const { accounts: none, cut } = await read(`${POOL}/balances?seq=0`);
    expect(line(none, 'fiscal')).toMatchObject({ balance: EVEN });
    expect(cut).toMatchObject({ seq: 0, recordedAt: null });
  });
});

describe('a statement', () => {
  test('of a month opens, moves and closes, on both sides alike', async () => {
    const { accounts, totals, from } = await read(`${POOL}/trial-balance`);
    expect(from).toBe(`${today.slice(0, 7)}-01`);
    expect(line(accounts, 'claimants')).toMatchObject({
      ...{ opening: EVEN, debitFen: CITY, creditFen: 0, closing: debit(CITY) },
    });
    expect(line(accounts, 'reserved')).toMatchObject({ debitFen: 2 * CITY, creditFen: CITY });
    for (const { debitFen, creditFen } of Object.values(totals as Record<string, Record<string, number>>)) {
      expect(debitFen).toBe(creditFen);
    }
  });

  test('cut at an entry is the same to the byte, whatever is recorded later', async () => {
    const { seq } = await read(POOL);
    const paths = [
      `${POOL}/balances?seq=${String(seq)}&on=${today}`,
      `${POOL}/trial-balance?seq=${String(seq)}`,
      `${POOL}/general-ledger?seq=${String(seq)}`,
      `${POOL}/account-detail?seq=${String(seq)}&account=reserved`,
      `${POOL}/yearly-summary?seq=${String(seq)}`,
      `/v1/institutions/${await institutionId()}/statement?seq=${String(seq)}`,
      `/v1/enterprises/${await creditCode()}/statement?seq=${String(seq)}`,
    ];
    const before = await Promise.all(paths.map((path) => run.api.get('demo-auditor', path)));
    await paidLoan(run);
    const { id } = await submittedLoan(run);
    await approve(run, id);
    await pay(run, id);
    await reversed(await entrySeqOf(id));
    const after = await Promise.all(paths.map((path) => run.api.get('demo-auditor', path)));
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  });

  test('of a year tells every month, and what the year did up to it', async () => {
    const { accounts } = await read(`${POOL}/general-ledger?period=2016`);
    const { months, closing } = line(accounts, 'fiscal') as unknown as {
      months: unknown[];
      closing: unknown;
    };
    expect(months).toHaveLength(12);
    expect(months[0]).toMatchObject({ period: '2016-01', balance: EVEN });
    expect(months[11]).toMatchObject({
      ...{ period: '2016-12', debitFen: 0, creditFen: 0 },
      yearToDate: { debitFen: 0, creditFen: APPROPRIATED },
    });
    expect(closing).toEqual(credit(APPROPRIATED));
  });

  test('of one account is told by pages that follow from each other', async () => {
    const whole = await read(`${POOL}/account-detail?account=reserved&limit=100`);
    const first = await read(`${POOL}/account-detail?account=reserved&limit=2`);
    expect(first).toMatchObject({ opening: whole.opening, closing: whole.closing, code: '100202' });
    const second = await read(
      `${POOL}/account-detail?account=reserved&limit=100&cursor=${String(first.nextCursor)}`,
    );
    expect([...first.data, ...second.data]).toEqual(whole.data);
    expect(second.nextCursor).toBeNull();
    expect(whole.data.at(-1).balance).toEqual(whole.closing);
  });

  test('of a year in figures', async () => {
    const summary = await read(`${POOL}/yearly-summary?seq=7`);
    expect(summary).toMatchObject({
      ...{ appropriatedFen: 0, compensatedFen: CITY, recoveredFen: 360_000, interestFen: 0 },
      ...{ capFen: APPROPRIATED, reservedFen: CITY, custodyFen: APPROPRIATED - CITY + 360_000 },
    });
    expect(await read(`${POOL}/yearly-summary?seq=7&period=2016`)).toMatchObject({
      ...{ appropriatedFen: APPROPRIATED, compensatedFen: 0, custodyFen: APPROPRIATED },
    });
  });
});

async function institutionId(): Promise<string> {
  return (await read(`/v1/claims/${paidId}`)).institutionId;
}

async function creditCode(): Promise<string> {
  const { exposureId } = await read(`/v1/claims/${paidId}`);
  return (await read(`/v1/exposures/${String(exposureId)}`)).enterprise.creditCode;
}

describe('vouchers', () => {
  test('are numbered without a gap and tell who prepared, checked and booked each', async () => {
    const { data } = await read(`${POOL}/vouchers?limit=6`);
    expect(data.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(data[4]).toMatchObject({
      ...{ kind: 'pay', preparedBy: 'demo-reviewer', checkedBy: 'demo-approver', bookedBy: 'demo-cashier' },
      summary: `Compensation paid (PAY-${paidId.slice(-6)})`,
      lines: [
        { account: 'claimants', name: 'Compensation paid', debitFen: CITY, creditFen: 0 },
        { account: 'payable', debitFen: 0, creditFen: CITY },
      ],
      ...{ totalFen: CITY, claimId: paidId },
    });
    expect(data[2]).toMatchObject({ kind: 'reserve', preparedBy: 'demo-bank', checkedBy: null });
    expect(data[5]).toMatchObject({ kind: 'recover', preparedBy: 'demo-bank', checkedBy: null });
  });

  test('of a reversal name who ordered it, of a claim’s entry as of the pool’s own', async () => {
    const body = { amountFen: 100, effectiveOn: today, documentNo: '徐财〔2026〕9号' };
    const own = (await run.api.post('demo-manager', `${POOL}/appropriations`, body)).body;
    const { execution } = await reversed(own.seq);
    const [voucher] = (await read(`${POOL}/vouchers?afterSeq=${String(execution.entry.seq - 1)}`)).data;
    const people = { preparedBy: 'demo-cashier', checkedBy: 'demo-approver', bookedBy: 'demo-cashier' };
    expect(voucher).toMatchObject({ ...people, kind: 'reverse', reverses: own.seq });
    expect(voucher.summary).toBe(`Reversal of voucher ${String(own.seq)}`);
    const { data } = await read(`${POOL}/vouchers?limit=100`);
    const ofClaim = data.find(
      (one: { kind: string; claimId?: string }) => one.kind === 'reverse' && one.claimId !== undefined,
    );
    expect(ofClaim).toMatchObject(people);
  });
});

describe('the statement of an institution or an enterprise', () => {
  test('has each of its claims, and all of them as books of their own', async () => {
    const statement = await read(`/v1/institutions/${await institutionId()}/statement?seq=7`);
    expect(statement.claims).toMatchObject([
      { claimId: paidId, reservedFen: 0, payableFen: 0, paidFen: CITY, recoveredFen: 360_000 },
      { claimId: reservedId, reservedFen: CITY, payableFen: 0, paidFen: 0, recoveredFen: 0 },
    ]);
    expect(line(statement.accounts, 'claimants')).toMatchObject({ closing: debit(CITY) });
    expect(line(statement.accounts, 'available')).toMatchObject({ closing: credit(2 * CITY - 360_000) });
    const own = await read(`/v1/institutions/${await institutionId()}/statement?seq=7`, 'demo-bank');
    expect(own).toEqual(statement);
  });

  test('has of an enterprise the claims of its own pool alone', async () => {
    const path = `/v1/enterprises/${await creditCode()}/statement?seq=7`;
    expect((await read(path)).claims).toMatchObject([{ claimId: paidId, paidFen: CITY }]);
    expect((await read(path.replace('seq=7', 'pool=guidance'))).claims).toEqual([]);
    expect((await read(`${path}&period=2016`)).claims).toEqual([]);
  });
});

test.each([
  ['balances?seq=x', 400, 'request.invalid'],
  ['balances?on=2026-02-30', 400, 'request.invalid'],
  ['balances?seq=999999999999', 404, 'entry.not-found'],
  ['trial-balance?period=2026-13', 400, 'request.invalid'],
  ['trial-balance?period=0000', 400, 'request.invalid'],
  ['general-ledger?from=2026-01-01', 400, 'request.invalid'],
  ['account-detail?account=cash', 400, 'request.invalid'],
  ['account-detail?cursor=x', 400, 'request.invalid'],
  ['vouchers?afterSeq=-1', 400, 'request.invalid'],
])('%s answers %i %s', async (path, status, code) => {
  expectProblemReply(await run.api.get('demo-finance', `${POOL}/${path}`), status, code);
});
