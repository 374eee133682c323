import { CHART_OF_ACCOUNTS, CHART_ORDER } from '../../../domain/books/chart-of-accounts.ts';
import type { Turnover } from '../../../domain/books/turnovers.ts';
import type { Language } from '../../../domain/explain/language.ts';
import type { Account } from '../../../domain/ledger/accounts.ts';
import type { BookMonth } from '../book-months.ts';
import type { PackFrame } from '../pack-page.ts';
import { balanceCells, sideCell } from './account-sheets.ts';
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts';

/** 总账: each account month by month, with what the year came to by then; months in which it did not move are left out. */
export function ledgerSheets({ asked, opening }: PackFrame, months: readonly BookMonth[]): readonly Sheet[] {
  const { language } = asked;
  const words = WORDS[language];
  return CHART_ORDER.flatMap((account): Sheet[] => {
    const rows = monthRows(account, months, language);
    const openingFen = opening.balances[account];
    if (rows.length === 0 && openingFen === 0n) return [];
    const { code, name } = CHART_OF_ACCOUNTS[account];
    const first = [words.opening, '', '', '', '', ...balanceCells(openingFen, language)];
    return [
      {
        ...{ title: words.title, facts: [`${code} ${name[language]}`, words.unit] },
        columns: COLUMNS[language],
        rows: [{ cells: first, span: 1, isTotal: false }, ...rows],
        ...{ notes: [], textPt: 8, hasPageOfItsOwn: false },
      },
    ];
  });
}

function monthRows(account: Account, months: readonly BookMonth[], language: Language): SheetRow[] {
  const years = new Map<string, Turnover>();
  return months.flatMap(({ period, accounts }): SheetRow[] => {
    const own = accounts.find((one) => one.account === account);
    if (own === undefined || (own.debitFen === 0n && own.creditFen === 0n)) return [];
    const year = period.slice(0, 'YYYY'.length);
    const before = years.get(year) ?? { debitFen: 0n, creditFen: 0n };
    const toDate = {
      debitFen: before.debitFen + own.debitFen,
      creditFen: before.creditFen + own.creditFen,
    };
    years.set(year, toDate);
    const amounts = [own.debitFen, own.creditFen, toDate.debitFen, toDate.creditFen].map(sideCell);
    const cells = [period, ...amounts, ...balanceCells(own.closingFen, language)];
    return [{ cells, span: 1, isTotal: false }];
  });
}

const WORDS = {
  zh: { title: '总账', unit: '单位：元', opening: '期初余额' },
  en: { title: 'General ledger', unit: 'Unit: CNY', opening: 'Opening' },
} as const;

const COLUMNS = {
  zh: columnsOf(['期间', '本月合计', '本年累计', '借方', '贷方', '期末余额', '方向', '金额']),
  en: columnsOf(['Month', 'In the month', 'Year to date', 'Debit', 'Credit', 'Balance', 'Side', 'Amount']),
} as const;

type Titles = readonly [string, string, string, string, string, string, string, string];

function columnsOf([month, within, toDate, debit, credit, balance, side, amount]: Titles): SheetColumn[] {
  const amounts = (group: string): SheetColumn[] =>
    [debit, credit].map((title) => ({ group, title, share: 158, align: 'right' }));
  return [
    { title: month, share: 125, align: 'left' },
    ...amounts(within),
    ...amounts(toDate),
    { group: balance, title: side, share: 60, align: 'center' },
    { group: balance, title: amount, share: 183, align: 'right' },
  ];
}
