import { CHART_OF_ACCOUNTS, CHART_ORDER } from '../../../domain/books/chart-of-accounts.ts';
import type { LiveClaim } from '../../../domain/claims/claim.ts';
import { partOf } from '../../../domain/decisions/split.ts';
import type { Language, Texts } from '../../../domain/explain/language.ts';
import type { Account } from '../../../domain/ledger/accounts.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { formatPlainYuan } from '../../../domain/money/format-yuan.ts';
import type { PackRequest } from '../../store/export-item.ts';
import type { PackFrame, PackPage } from '../pack-page.ts';
import { KIND_NAMES } from '../kind-names.ts';

/**
 * What stands in a column. `word`: one of ours, that is nothing but what it says. `code`: somebody's text or number, of
 * which no character may be lost. `yuan`: digits with two decimals.
 */
export type ColumnKind = 'count' | 'word' | 'code' | 'day' | 'yuan';
export type Column = { readonly heading: Texts; readonly kind: ColumnKind };
/** Null where nothing stands. */
export type Value = string | number | null;
export type Row = readonly Value[];

/** What is told as a sheet, be it in one file of its own or in a workbook. */
export type Table = {
  readonly title: Texts;
  readonly columns: readonly Column[];
  readonly rows: (page: PackPage, asked: PackRequest) => readonly Row[];
  /** What is known only at the end. */
  readonly lastRows: (frame: PackFrame) => readonly Row[];
};

const NO_ROWS = (): readonly Row[] => [];

function column(kind: ColumnKind, zh: string, en: string): Column {
  return { kind, heading: { zh, en } };
}

/** 序时账: a line for each movement, in the order of the journal. */
export const ENTRY_TABLE: Table = {
  title: { zh: '序时账', en: 'Entries' },
  columns: [
    column('count', '序号', 'Number'),
    column('count', '行号', 'Line'),
    column('word', '登记时间', 'Recorded at'),
    column('day', '生效日期', 'Effective on'),
    column('word', '种类', 'Kind'),
    column('word', '借方科目', 'Debit account'),
    column('word', '借方科目名称', 'Debit account name'),
    column('word', '贷方科目', 'Credit account'),
    column('word', '贷方科目名称', 'Credit account name'),
    column('yuan', '金额（元）', 'Amount (CNY)'),
    column('code', '补偿申请', 'Claim'),
    column('code', '政策版本', 'Policy version'),
    column('code', '凭据', 'Reference'),
    column('count', '冲销序号', 'Reverses'),
    column('code', '经办人', 'Actor'),
    column('code', '请求编号', 'Request'),
    column('code', '分录哈希', 'Entry hash'),
  ],
  rows: ({ entries }, { language }) => entries.flatMap((entry) => entryRows(entry, language)),
  lastRows: NO_ROWS,
};

export const CLAIM_TABLE: Table = {
  title: { zh: '补偿申请', en: 'Claims' },
  columns: [
    column('code', '补偿申请', 'Claim'),
    column('code', '备案项目', 'Exposure'),
    column('code', '合作机构', 'Institution'),
    column('code', '统一社会信用代码', 'Credit code'),
    column('day', '核定日期', 'Decided on'),
    column('code', '政策版本', 'Policy version'),
    column('word', '损失事件', 'Loss event'),
    column('day', '损失发生日期', 'Loss occurred on'),
    column('yuan', '损失金额（元）', 'Loss (CNY)'),
    column('yuan', '已收回（元）', 'Received (CNY)'),
    column('yuan', '其他补偿（元）', 'Other compensation (CNY)'),
    column('yuan', '核定金额（元）', 'Decided (CNY)'),
    column('yuan', '省级承担（元）', 'Province bears (CNY)'),
    column('yuan', '申请人自担（元）', 'Claimant bears (CNY)'),
    column('word', '约束上限', 'Binding cap'),
    column('word', '最近环节', 'Last step'),
    column('count', '最近分录', 'Last entry'),
  ],
  rows: ({ claims }) => claims.map(claimRow),
  lastRows: NO_ROWS,
};

const TOTAL: Texts = { zh: '合计', en: 'Total' };

/** 科目余额表: what each account began with, what went in and out, and what it ended with. */
export const BALANCE_TABLE: Table = {
  title: { zh: '科目余额表', en: 'Balances' },
  columns: [
    column('word', '科目', 'Account'),
    column('word', '科目名称', 'Account name'),
    column('yuan', '期初余额（元）', 'Opening balance (CNY)'),
    column('yuan', '借方发生额（元）', 'Debits (CNY)'),
    column('yuan', '贷方发生额（元）', 'Credits (CNY)'),
    column('yuan', '期末余额（元）', 'Closing balance (CNY)'),
  ],
  rows: NO_ROWS,
  lastRows: balanceRows,
};

/** An account as the books have it: its code, and its name. */
function accountCells(account: Account, language: Language): [code: string, name: string] {
  const { code, name } = CHART_OF_ACCOUNTS[account];
  return [code, name[language]];
}

function entryRows(entry: Entry, language: Language): Row[] {
  const { seq, recordedAt, effectiveOn, kind, claimId, policyVersion, reference, reverses } = entry;
  const { actor, requestId, hash } = entry;
  const row = (line: number, moved: Row): Row => [
    ...[seq, line, recordedAt, effectiveOn, KIND_NAMES[kind][language], ...moved],
    ...[claimId ?? null, policyVersion ?? null, reference ?? null, reverses ?? null],
    ...[actor, requestId, hash],
  ];
  // A close moves nothing, and has its line all the same: no number is missing in the sheet.
  if (entry.postings.length === 0) return [row(1, [null, null, null, null, null])];
  return entry.postings.map(({ from, to, amountFen }, index) => {
    const accounts = [...accountCells(to, language), ...accountCells(from, language)];
    return row(index + 1, [...accounts, formatPlainYuan(amountFen)]);
  });
}

function claimRow(claim: LiveClaim): Row {
  const { id, exposureId, institutionId, creditCode, decidedOn, loss, decision, steps } = claim;
  const lastEntry = steps.findLast(({ entrySeq }) => entrySeq !== null)?.entrySeq ?? null;
  return [
    ...[id, exposureId, institutionId, creditCode, decidedOn, decision.policyVersion],
    ...[loss.event, loss.occurredOn],
    ...[loss.lossFen, loss.receivedFen, loss.otherCompensationFen, decision.amountFen].map(formatPlainYuan),
    ...[partOf(decision.split, 'province'), partOf(decision.split, 'claimant')].map(formatPlainYuan),
    ...[decision.bindingCap, steps.at(-1)?.action ?? null, lastEntry],
  ];
}

function balanceRows({ asked, opening, closing }: PackFrame): Row[] {
  const { language } = asked;
  const figures = CHART_ORDER.map((account) => [
    ...[opening.balances[account], closing.debits[account]],
    ...[closing.credits[account], closing.balances[account]],
  ]);
  const totals = [0, 1, 2, 3].map((index) => figures.reduce((sum, row) => sum + (row[index] ?? 0n), 0n));
  const rows = CHART_ORDER.map((account, index) => [
    ...accountCells(account, language),
    ...(figures[index] ?? []).map(formatPlainYuan),
  ]);
  return [...rows, [TOTAL[language], null, ...totals.map(formatPlainYuan)]];
}
