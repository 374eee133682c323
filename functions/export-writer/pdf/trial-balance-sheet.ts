import { CHART_OF_ACCOUNTS, CHART_ORDER } from '../../../domain/books/chart-of-accounts.ts';
import { sidesOf, trialTotals } from '../../../domain/books/trial-balance.ts';
import { shanghaiDateOf } from '../../../domain/calendar/instant.ts';
import type { Language, Texts } from '../../../domain/explain/language.ts';
import type { AccountMovement } from '../../../domain/ledger/period-close.ts';
import { formatYuan } from '../../../domain/money/format-yuan.ts';
import { POOL_NAMES } from '../../../domain/pools/pool.ts';
import type { PackFrame } from '../pack-page.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

const TITLE: Texts = { zh: '科目余额表', en: 'Trial balance' };
const TOTAL: Texts = { zh: '合计', en: 'Total' };
const ACCOUNT: Texts = { zh: '科目', en: 'Account' };
const GROUPS: readonly Texts[] = [
  { zh: '期初余额', en: 'Opening balance' },
  { zh: '本期发生额', en: 'Movements' },
  { zh: '期末余额', en: 'Closing balance' },
];
const DEBIT: Texts = { zh: '借方', en: 'Debit' };
const CREDIT: Texts = { zh: '贷方', en: 'Credit' };
/** Quieter than a zero, and more than nothing to whoever takes the table out of the page. */
const NOTHING = '—';

/** 科目余额表 of the pack's entries: both sides of what each account began with, what went in and out, and what it ended with. */
export function trialBalanceSheet({ asked, opening, closing }: PackFrame): Sheet {
  const { language } = asked;
  const lines = CHART_ORDER.map((account) => ({
    ...{ account, openingFen: opening.balances[account], closingFen: closing.balances[account] },
    ...{ debitFen: closing.debits[account], creditFen: closing.credits[account] },
  }));
  const { opening: before, movement, closing: after } = trialTotals(lines);
  const totals = [before, movement, after].flatMap(({ debitFen, creditFen }) => [debitFen, creditFen]);
  return {
    ...{ title: TITLE[language], facts: factsOf(asked, language), columns: columnsIn(language) },
    rows: [
      ...lines.map((line) => ({ cells: cellsOf(line, language), span: 1, isTotal: false })),
      { cells: [TOTAL[language], ...totals.map(formatYuan)], span: 2, isTotal: true },
    ],
    ...{
      notes: [[rangeOf(asked, language)], [cutOf(closing, language)]],
      textPt: 7.5,
      hasPageOfItsOwn: true,
    },
  };
}

function factsOf({ poolId }: PackFrame['asked'], language: Language): string[] {
  return [POOL_NAMES[poolId], { zh: '单位：元', en: 'Unit: CNY' }[language]];
}

/** Which entries it is of, and the days by which they were asked for. */
function rangeOf({ firstSeq, lastSeq, period }: PackFrame['asked'], language: Language): string {
  const [first, last] = [String(firstSeq), String(lastSeq)];
  const range = { zh: `凭证第 ${first} 号至第 ${last} 号`, en: `Vouchers ${first} to ${last}` }[language];
  if (period === null) return range;
  const { from, to } = period;
  return range + { zh: `（登记于 ${from} 至 ${to}）`, en: ` (recorded ${from} to ${to})` }[language];
}

/** The entry after which it was cut. */
function cutOf({ seq, recordedAt, hash }: PackFrame['closing'], language: Language): string {
  const on = recordedAt === null ? '' : shanghaiDateOf(recordedAt);
  return {
    zh: `截至第 ${String(seq)} 号凭证（登记于 ${on}），分录哈希 ${hash}`,
    en: `Cut after voucher ${String(seq)} (recorded on ${on}), entry hash ${hash}`,
  }[language];
}

function columnsIn(language: Language): SheetColumn[] {
  const amount = { share: 129, align: 'right' } as const;
  const sides = GROUPS.flatMap((group) =>
    [DEBIT, CREDIT].map((side) => ({ ...amount, group: group[language], title: side[language] })),
  );
  const account = { group: ACCOUNT[language], align: 'left' } as const;
  return [
    { ...account, title: { zh: '编码', en: 'Code' }[language], share: 71 },
    { ...account, title: { zh: '名称', en: 'Name' }[language], share: 155 },
    ...sides,
  ];
}

function cellsOf(
  { account, openingFen, debitFen, creditFen, closingFen }: AccountMovement,
  language: Language,
) {
  const { code, name } = CHART_OF_ACCOUNTS[account];
  const [opening, closing] = [sidesOf([openingFen]), sidesOf([closingFen])];
  const amounts = [opening, { debitFen, creditFen }, closing].flatMap((sides) => [
    sides.debitFen,
    sides.creditFen,
  ]);
  return [code, name[language], ...amounts.map((amount) => (amount === 0n ? NOTHING : formatYuan(amount)))];
}
