import { CHART_OF_ACCOUNTS, CHART_ORDER } from '../../../domain/books/chart-of-accounts.ts';
import { sideOf, type Side } from '../../../domain/books/trial-balance.ts';
import { turnoverOn, type Turnover } from '../../../domain/books/turnovers.ts';
import { entrySummary } from '../../../domain/explain/entry-summary.ts';
import type { Language, Texts } from '../../../domain/explain/language.ts';
import type { Account } from '../../../domain/ledger/accounts.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { formatYuan } from '../../../domain/money/format-yuan.ts';
import { masked } from '../../http/masked.ts';
import type { PackFrame } from '../pack-page.ts';
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts';

/** What an entry does to an account, on its way to the paper; amounts are texts of digits, in fen. */
export type AccountMove = readonly [
  account: Account,
  seq: number,
  effectiveOn: string,
  summary: string,
  debitFen: string,
  creditFen: string,
];

/** A line of 明细账 for each account that the entry moves. */
export function accountMovesOf(entry: Entry, language: Language): readonly AccountMove[] {
  const summary = masked(entrySummary(entry)[language]);
  return CHART_ORDER.flatMap((account): AccountMove[] => {
    const { debitFen, creditFen } = turnoverOn(account, entry.postings);
    if (debitFen === 0n && creditFen === 0n) return [];
    return [[account, entry.seq, entry.effectiveOn, summary, String(debitFen), String(creditFen)]];
  });
}

/**
 * 明细账: what each account began with, every entry that moved it with the balance after it, and what it ended with. The
 * moves are read anew for each account, so that no more than one is held.
 */
export async function* accountSheets(
  { asked, opening, closing }: PackFrame,
  moves: () => AsyncIterable<readonly AccountMove[]>,
): AsyncIterable<Sheet> {
  const { language } = asked;
  const words = WORDS[language];
  for (const account of CHART_ORDER) {
    const [lines, openingFen] = [await movesOf(account, moves()), opening.balances[account]];
    if (lines.length === 0 && openingFen === 0n) continue;
    const { code, name } = CHART_OF_ACCOUNTS[account];
    const turnover = { debitFen: closing.debits[account], creditFen: closing.credits[account] };
    yield {
      ...{ title: words.title, facts: [`${code} ${name[language]}`, words.unit], columns: COLUMNS[language] },
      rows: [
        row(['', '', words.opening, '', '', ...balanceCells(openingFen, language)]),
        ...lineRows(lines, openingFen, language),
        totalRow(words.total, turnover, closing.balances[account], language),
      ],
      ...{ notes: [], textPt: 8, hasPageOfItsOwn: false },
    };
  }
}

async function movesOf(
  account: Account,
  moves: AsyncIterable<readonly AccountMove[]>,
): Promise<readonly AccountMove[]> {
  const own: AccountMove[] = [];
  for await (const page of moves) own.push(...page.filter(([moved]) => moved === account));
  return own;
}

function lineRows(lines: readonly AccountMove[], openingFen: bigint, language: Language): SheetRow[] {
  let balanceFen = openingFen;
  return lines.map(([, seq, effectiveOn, summary, debitFen, creditFen]) => {
    const [debit, credit] = [BigInt(debitFen), BigInt(creditFen)];
    balanceFen += debit - credit;
    const cells = [effectiveOn, String(seq), summary, sideCell(debit), sideCell(credit)];
    return row([...cells, ...balanceCells(balanceFen, language)]);
  });
}

function row(cells: readonly string[]): SheetRow {
  return { cells, span: 1, isTotal: false };
}

export function totalRow(
  title: string,
  { debitFen, creditFen }: Turnover,
  closingFen: bigint,
  language: Language,
): SheetRow {
  const cells = [title, sideCell(debitFen), sideCell(creditFen), ...balanceCells(closingFen, language)];
  return { cells, span: 3, isTotal: true };
}

export function sideCell(amountFen: bigint): string {
  return amountFen === 0n ? '' : formatYuan(amountFen);
}

/** The side, and the amount on it. */
export function balanceCells(balanceFen: bigint, language: Language): [side: string, amount: string] {
  return [SIDES[sideOf(balanceFen)][language], formatYuan(balanceFen < 0n ? -balanceFen : balanceFen)];
}

const SIDES: Readonly<Record<Side, Texts>> = {
  debit: { zh: '借', en: 'Dr' },
  credit: { zh: '贷', en: 'Cr' },
  even: { zh: '平', en: '—' },
};

const WORDS = {
  zh: { title: '明细账', unit: '单位：元', opening: '期初余额', total: '本期合计' },
  en: { title: 'Account detail', unit: 'Unit: CNY', opening: 'Opening balance', total: 'Total' },
} as const;

const COLUMNS = {
  zh: columnsOf(['日期', '凭证号', '摘要', '借方', '贷方', '方向', '余额']),
  en: columnsOf(['Date', 'No.', 'Summary', 'Debit', 'Credit', 'Side', 'Balance']),
} as const;

function columnsOf(titles: readonly string[]): readonly SheetColumn[] {
  const shares = [110, 80, 330, 145, 145, 45, 145];
  const aligns = ['left', 'right', 'left', 'right', 'right', 'center', 'right'] as const;
  return titles.map((title, index) => ({
    ...{ title, share: shares[index] ?? 0, align: aligns[index] ?? 'left' },
  }));
}
