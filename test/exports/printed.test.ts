/** The printed statements of a pack, read by a program that knows nothing of who wrote them. */
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyHead } from '../../domain/ledger/entry.ts';
import { parseYuan } from '../../domain/money/parse-yuan.ts';
import { readPage } from '../../functions/export-writer/read-page.ts';
import type { PackFormat } from '../../functions/store/export-item.ts';
import { fenRead } from '../domain/money/read-uppercase.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { download, exportOf } from './pack-desk.ts';
import { makeHistory } from './rich-history.ts';

const POOL = '/v1/pools/compensation';
/** Letters that no Chinese typeface has, from either side, an account, an address, markup. */
const HOSTILE = 'שלום 😀 عربي 6222021234567890123 who@bank.example <b>&"(';

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
  await makeHistory(run);
  for (const documentNo of [HOSTILE, 'W'.repeat(64), '漢'.repeat(64)]) {
    const body = { amountFen: 100_305, effectiveOn: await run.api.day(), documentNo };
    expect((await run.api.post('demo-manager', `${POOL}/appropriations`, body)).status).toBe(201);
  }
}, 60_000);

afterAll(async () => {
  await run.stop();
});

async function printed(asked: Record<string, unknown> = {}): Promise<Buffer> {
  const body = { pool: 'compensation', formats: ['pdf'], ...asked };
  const pack = await download(await exportOf(run.api, 'demo-auditor', body));
  return pack.get('statements.pdf') ?? Buffer.alloc(0);
}

async function pagesOf(bytes: Buffer): Promise<string[]> {
  return (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text;
}

async function headSeq(): Promise<number> {
  return (await run.api.get('demo-auditor', POOL)).body.seq;
}

function fenOf(text: string): number {
  const parsed = parseYuan(text === '—' ? '0' : text);
  if (!parsed.ok) throw new Error(`${text} is an amount`);
  return Number(parsed.value);
}

describe('the trial balance', () => {
  test('is that of the same entries over the API, account for account and in total', async () => {
    const [seq, day] = [await headSeq(), await run.api.day()];
    // What was recorded from the close of the month before on counts for the month of today.
    const [page = ''] = await pagesOf(await printed({ range: { firstSeq: 4, lastSeq: seq } }));
    const { body } = await run.api.get(
      'demo-auditor',
      `${POOL}/trial-balance?period=${day.slice(0, 7)}&seq=${String(seq)}`,
    );
    const rows = [...page.matchAll(/^(\d{6}|合计)(?: [^\d—]+?)? ((?:(?:[\d,.]+|—) ?){6})$/gm)];
    const told = rows.map(([, code, amounts = '']) => [code, ...amounts.trim().split(' ').map(fenOf)]);
    const sides = (fen: number) => [Math.max(fen, 0), Math.max(-fen, 0)];
    const signed = ({ side, amountFen }: { side: string; amountFen: number }) =>
      side === 'credit' ? -amountFen : amountFen;
    type Line = Record<'opening' | 'closing', { side: string; amountFen: number }> &
      Record<'debitFen' | 'creditFen', number> & { code: string };
    const accounts = (body.accounts as Line[]).map((line) => [
      ...[line.code, ...sides(signed(line.opening)), line.debitFen, line.creditFen],
      ...sides(signed(line.closing)),
    ]);
    type Totals = Record<'opening' | 'movement' | 'closing', { debitFen: number; creditFen: number }>;
    const { opening, movement, closing } = body.totals as Totals;
    const totals = [opening, movement, closing].flatMap(({ debitFen, creditFen }) => [debitFen, creditFen]);
    expect(told).toEqual([...accounts, ['合计', ...totals]]);
    expect(totals.every((fen) => fen > 0)).toBe(true);
  });

  test('names pool, entries, days and the entry after which it was cut', async () => {
    const today = await run.api.day();
    const [page = ''] = await pagesOf(await printed({ period: { from: today, to: today } }));
    const seq = await headSeq();
    const { body } = await run.api.get('demo-auditor', `${POOL}/vouchers?afterSeq=${String(seq - 1)}`);
    expect(page).toContain(`凭证第 4 号至第 ${String(seq)} 号（登记于 ${today} 至 ${today}）`);
    expect(page).toContain(`截至第 ${String(seq)} 号凭证`);
    expect(page).toContain(body.data[0].hash);
    expect(page).toContain('市科技成果转化风险补偿专项资金');
  });
});

/** The rows of every sheet of a kind, by the code of the account that each is of. */
function rowsByAccount(pages: readonly string[], title: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  const sheets = pages.flatMap((page) => page.split(/^(?=总账$|明细账$|记账凭证$)/m).slice(1));
  for (const sheet of sheets.filter((one) => one.startsWith(`${title}\n`))) {
    const [, facts = '', ...lines] = sheet.split('\n');
    const code = facts.slice(0, 6);
    rows.set(code, [...(rows.get(code) ?? []), ...lines]);
  }
  return rows;
}

const SIDES: Readonly<Record<string, string>> = { 借: 'debit', 贷: 'credit', 平: 'even' };
const BALANCE = '([借贷平]) ([\\d,.]+)$';

describe('the accounts', () => {
  test('are those of the API month by month, and nothing is left out that moved', async () => {
    const [seq, day] = [await headSeq(), await run.api.day()];
    const pages = await pagesOf(await printed({ range: { firstSeq: 1, lastSeq: seq } }));
    const path = `${POOL}/general-ledger?period=${day.slice(0, 4)}&seq=${String(seq)}`;
    const { body } = await run.api.get('demo-auditor', path);
    const printedRows = rowsByAccount(pages, '总账');
    for (const { code, months } of body.accounts as LedgerAccount[]) {
      const moved = months.filter(({ debitFen, creditFen }) => debitFen > 0 || creditFen > 0);
      const told = (printedRows.get(code) ?? []).flatMap((line) => {
        const [, period, side = '', amount = ''] =
          new RegExp(`^(\\d{4}-\\d\\d) .*${BALANCE}`).exec(line) ?? [];
        if (period?.slice(0, 4) !== day.slice(0, 4)) return [];
        return [{ period, balance: { side: SIDES[side], amountFen: fenOf(amount) } }];
      });
      expect(told, code).toEqual(moved.map(({ period, balance }) => ({ period, balance })));
    }
  });

  test('are those of the API entry by entry, with the balance after each', async () => {
    // Without those of a hostile document, whose lines are many.
    const [seq, day] = [(await headSeq()) - 3, await run.api.day()];
    // What was recorded from the close of the month before on counts for the month of today.
    const pages = await pagesOf(await printed({ range: { firstSeq: 4, lastSeq: seq } }));
    const printedRows = rowsByAccount(pages, '明细账');
    expect(printedRows.size).toBeGreaterThan(5);
    for (const [code, lines] of printedRows) {
      const account = await accountOf(code);
      const query = `account=${account}&period=${day.slice(0, 7)}&seq=${String(seq)}&limit=100`;
      const { body } = await run.api.get('demo-auditor', `${POOL}/account-detail?${query}`);
      const balances = lines.flatMap((line) => {
        const [, side = '', amount = ''] = new RegExp(BALANCE).exec(line) ?? [];
        return side === '' ? [] : [{ side: SIDES[side], amountFen: fenOf(amount) }];
      });
      const details = body.data as { number: number; balance: unknown }[];
      expect(balances, code).toEqual([body.opening, ...details.map(({ balance }) => balance), body.closing]);
      const numbers = lines.flatMap((line) => /^\d{4}-\d\d-\d\d (\d+) /.exec(line)?.[1] ?? []);
      expect(numbers.map(Number), code).toEqual(details.map(({ number }) => number));
    }
  });
});

type LedgerAccount = {
  readonly code: string;
  readonly months: readonly (Record<'debitFen' | 'creditFen', number> & {
    readonly period: string;
    readonly balance: { readonly side: string; readonly amountFen: number };
  })[];
};

async function accountOf(code: string): Promise<string> {
  const { body } = await run.api.get('demo-auditor', `${POOL}/balances`);
  return body.accounts.find((one: { code: string }) => one.code === code).account;
}

describe('the vouchers', () => {
  test('are those of the API, each with its lines, its people and its amount in words', async () => {
    const pages = await pagesOf(await printed());
    const texts = pages.slice(1).flatMap((page) => page.split(/^记账凭证$/m).slice(1));
    const told = texts.map((text) => {
      const [, date, number] = /日期：(\S+) 记字第 (\d+) 号/.exec(text) ?? [];
      const [, words = '', debit = '', credit = ''] = /合计（大写）(\S+) (\S+) (\S+)/.exec(text) ?? [];
      const [, preparedBy, checkedBy, bookedBy] = /制单：(\S+) 审核：(\S+) 记账：(\S+)/.exec(text) ?? [];
      const lines = [...text.matchAll(/(?:^| )(\d{6}) \D+ ([\d,.]+)$/gm)];
      expect(debit).toBe(credit);
      expect(fenRead(words)).toBe(BigInt(fenOf(debit)));
      return {
        ...{ number: Number(number), effectiveOn: date, totalFen: fenOf(debit) },
        ...{ preparedBy, checkedBy: checkedBy === '—' ? null : checkedBy, bookedBy },
        lines: lines.map(([, code, amount = '']) => [code, fenOf(amount)]),
      };
    });
    type Voucher = { lines: { code: string; debitFen: number; creditFen: number }[] } & Record<
      string,
      unknown
    >;
    const { body } = await run.api.get('demo-auditor', `${POOL}/vouchers?limit=100`);
    const listed = (body.data as Voucher[]).map((voucher) => ({
      ...{ number: voucher['number'], effectiveOn: voucher['effectiveOn'], totalFen: voucher['totalFen'] },
      ...{
        preparedBy: voucher['preparedBy'],
        checkedBy: voucher['checkedBy'],
        bookedBy: voucher['bookedBy'],
      },
      lines: voucher.lines.map(({ code, debitFen, creditFen }) => [code, debitFen + creditFen]),
    }));
    expect(told).toEqual(listed);
    expect(told).toHaveLength(await headSeq());
  });

  test('hold whatever was typed, masked, with a mark for what has no glyph, and nothing runs over', async () => {
    const seq = await headSeq();
    const pages = await pagesOf(await printed({ range: { firstSeq: seq - 2, lastSeq: seq } }));
    const text = pages.join('').replaceAll('\n', '');
    expect(text).toContain('〓〓〓〓');
    expect(text).toContain('****0123');
    expect(text).toContain('****@bank.example');
    expect(text).toContain('<b>&"(');
    expect(text).not.toMatch(/6222021234567890123|who@/);
    // On the voucher, and on the two accounts that it moves.
    expect(text.match(/W/g)).toHaveLength(3 * 64);
    expect(text.match(/漢/g)).toHaveLength(3 * 64);
  });
});

test.each([
  ['zh', /^第 (\d+) 页，共 (\d+) 页$/m, /编制： 审核： 批准：/],
  ['en', /^Page (\d+) of (\d+)$/m, /Prepared by Reviewed by Approved by/],
])('every page in %s says which of how many it is, and is signed', async (language, number, signatures) => {
  const pages = await pagesOf(await printed({ language }));
  expect(pages.length).toBeGreaterThan(3);
  pages.forEach((page, index) => {
    const [, own, all] = number.exec(page) ?? [];
    expect([Number(own), Number(all)]).toEqual([index + 1, pages.length]);
    expect(page).toMatch(signatures);
  });
});

test('the same request prints the same bytes, on A4, with nothing of when it was made', async () => {
  const range = { firstSeq: 1, lastSeq: 12 };
  const bytes = await printed({ range });
  await run.api.moveClock(1);
  expect((await printed({ range })).equals(bytes)).toBe(true);
  const paper = await getDocumentProxy(new Uint8Array(bytes));
  expect((await paper.getPage(1)).view).toEqual([0, 0, 595.28, 841.89]);
  const { info } = await getMeta(paper);
  const { body } = await run.api.get('demo-auditor', `${POOL}/vouchers?afterSeq=11&limit=1`);
  const recordedAt = String(body.data[0].recordedAt).replace(/\D/g, '').slice(0, 14);
  expect(info).toMatchObject({
    Title: '会计报表: 市科技成果转化风险补偿专项资金, 凭证第 1 号至第 12 号',
    CreationDate: `D:${recordedAt}Z`,
  });
});

test('every object stands where the file says that it does, so that no reader has to mend it', async () => {
  const text = (await printed()).toString('latin1');
  const [, start = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
  const [, free, ...rest] = text.slice(Number(start)).split('\n');
  const size = Number(free?.split(' ')[1]);
  const places = rest.slice(1, size).map((line) => Number(line.slice(0, 10)));
  expect(places.length).toBeGreaterThan(20);
  places.forEach((place, index) => {
    expect(text.startsWith(`${String(index + 1)} 0 obj\n`, place), String(index + 1)).toBe(true);
  });
});

test('who is behind an entry is read where a file tells it, and nowhere else', async () => {
  const peopleIn = async (formats: readonly PackFormat[]) => {
    const asked = { poolId: 'compensation', firstSeq: 1, lastSeq: 9, period: null, language: 'zh' } as const;
    const { people } = await readPage(run.platform, { ...asked, formats }, emptyHead('compensation'), 9);
    return people.length;
  };
  expect(await peopleIn(['csv', 'xlsx', 'beancount', 'hledger'])).toBe(0);
  expect(await peopleIn(['pdf'])).toBe(9);
});
