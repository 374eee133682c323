/** A pack as audit data, read by a reader of XML that knows nothing of it, beside what the endpoints say of the same books. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestRun, type TestRun } from '../http/run.ts';
import { download, expectPassed, exportOf, signingKeys, type PackBytes } from './pack-desk.ts';
import { makeHistory } from './rich-history.ts';

type Row = Readonly<Record<string, string>>;

const ASKED = { pool: 'compensation', formats: ['gb-t-24589'] };
const POOL = '/v1/pools/compensation';
const SIDES = { debit: '借', credit: '贷', even: '平' } as const;

let run: TestRun;
let pack: PackBytes;
let lastSeq: number;

beforeAll(async () => {
  run = await startTestRun();
  await makeHistory(run);
  pack = await download(await exportOf(run.api, 'demo-auditor', ASKED));
  ({ lastSeq } = JSON.parse(String(pack.get('manifest.json'))));
}, 60_000);

afterAll(async () => {
  await run.stop();
});

/** The rows of a table, each as its elements by their identifiers. */
function rowsOf(of: PackBytes, table: string): Row[] {
  const { root } = parseXml(String(of.get('gb-t-24589.xml')));
  const records = root?.children.filter((node) => node instanceof XmlElement) ?? [];
  return records
    .filter(({ name }) => name === table)
    .map(({ children }) =>
      Object.fromEntries(
        children
          .filter((node) => node instanceof XmlElement)
          .map(({ attributes, text }) => [attributes['locID'] ?? '', text]),
      ),
    );
}

const yuan = (amountFen: number) => (amountFen / 100).toFixed(2);
const read = async (path: string) => (await run.api.get('demo-auditor', path, { language: 'zh' })).body;

test('names the books, their accounts and their currency', () => {
  const [book] = rowsOf(pack, '电子账簿');
  const { closing } = JSON.parse(String(pack.get('manifest.json')));
  expect(book).toMatchObject({ '0001': 'riskpool', '0010': String(lastSeq), '0011': closing.hash });
  expect(rowsOf(pack, '会计科目')).toHaveLength(10);
  expect(rowsOf(pack, '币种')).toEqual([{ '011101': 'CNY', '011102': '人民币', '011103': '1' }]);
});

test('has every voucher under its number, with its day, its people and its lines', async () => {
  const { data: vouchers } = await read(`${POOL}/vouchers?limit=100`);
  expect(vouchers).toHaveLength(lastSeq);
  const lines = rowsOf(pack, '记账凭证分录');
  rowsOf(pack, '记账凭证').forEach((row, index) => {
    const { number, effectiveOn, preparedBy, checkedBy, bookedBy, summary, lines: own } = vouchers[index];
    expect(row).toMatchObject({
      ...{ '020602': String(number), '020601': effectiveOn.replaceAll('-', '') },
      ...{ '020613': preparedBy, '020614': checkedBy ?? '', '020615': bookedBy },
    });
    expect(lines.filter((line) => line['020602'] === String(number))).toEqual(
      own.map((line: { code: string; debitFen: number; creditFen: number }, at: number) => ({
        ...{ '010113': effectiveOn.slice(0, 4), '010201': effectiveOn.slice(5, 7) },
        ...{ '020602': String(number), '020603': String(at + 1), '020604': summary },
        ...{ '020301': line.code, '020509': yuan(line.debitFen), '020512': yuan(line.creditFen) },
      })),
    );
  });
});

test('has of every month what the trial balance of that month has, without a gap', async () => {
  const balances = rowsOf(pack, '科目余额及发生额');
  const months = rowsOf(pack, '会计期间');
  expect(months.length).toBeGreaterThan(1);
  expect(new Set(months.map((month) => month['010204']))).toEqual(new Set(['已结账', '未结账']));
  for (const { '010113': year = '', '010201': month = '' } of months) {
    const { accounts } = await read(`${POOL}/trial-balance?period=${year}-${month}&seq=${String(lastSeq)}`);
    const own = balances.filter((row) => row['010113'] === year && row['010201'] === month);
    expect(own).toEqual(
      accounts.map(({ code, opening, debitFen, creditFen, closing }: TrialLine) => ({
        ...{ '010113': year, '010201': month, '020301': code, '011101': 'CNY' },
        ...{ '020501': SIDES[opening.side], '020506': yuan(opening.amountFen) },
        ...{ '020509': yuan(debitFen), '020512': yuan(creditFen) },
        ...{ '020502': SIDES[closing.side], '020515': yuan(closing.amountFen) },
      })),
    );
  }
});

type Balance = { readonly side: keyof typeof SIDES; readonly amountFen: number };
type TrialLine = {
  readonly code: string;
  readonly opening: Balance;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly closing: Balance;
};

test('begins, where the pack does not begin with the journal, with what the accounts held by then', async () => {
  const range = { firstSeq: 7, lastSeq };
  const part = await download(await exportOf(run.api, 'demo-auditor', { ...ASKED, range }));
  const { accounts } = await read(`${POOL}/balances?seq=6`);
  const opening = rowsOf(part, '科目余额及发生额').slice(0, accounts.length);
  expect(opening.map((row) => [row['020301'], row['020501'], row['020506']])).toEqual(
    accounts.map(({ code, balance }: { code: string; balance: Balance }) => [
      code,
      SIDES[balance.side],
      yuan(balance.amountFen),
    ]),
  );
  expect(rowsOf(part, '记账凭证').map((row) => row['020602'])[0]).toBe('7');
  await expectPassed(part, await signingKeys(run.api));
});

test('is in Chinese, and the same to the byte, whatever language is asked for', async () => {
  const english = await download(await exportOf(run.api, 'demo-auditor', { ...ASKED, language: 'en' }));
  expect(english.get('gb-t-24589.xml')).toEqual(pack.get('gb-t-24589.xml'));
  await expectPassed(english, await signingKeys(run.api));
});
