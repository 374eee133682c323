import { accountDetail } from '../../../domain/books/account-detail.ts';
import { CHART_OF_ACCOUNTS } from '../../../domain/books/chart-of-accounts.ts';
import { claimBalances, movementsOfClaims } from '../../../domain/books/claims-statement.ts';
import { generalLedger } from '../../../domain/books/general-ledger.ts';
import { movementsInSpan, type Movements } from '../../../domain/books/movements-in-span.ts';
import { daysOf, parsePeriod, yearSpan, type Span } from '../../../domain/calendar/period.ts';
import { sideOf, trialBalance, type Side } from '../../../domain/books/trial-balance.ts';
import type { Turnover } from '../../../domain/books/turnovers.ts';
import { voucherLines } from '../../../domain/books/voucher.ts';
import { yearlySummary } from '../../../domain/books/yearly-summary.ts';
import { shanghaiDateOf } from '../../../domain/calendar/instant.ts';
import { entrySummary } from '../../../domain/explain/entry-summary.ts';
import type { Account } from '../../../domain/ledger/accounts.ts';
import { ZERO_BALANCES } from '../../../domain/ledger/balances.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { fen } from '../../../domain/money/fen.ts';
import { formatYuan } from '../../../domain/money/format-yuan.ts';
import { CLAIMS } from './a-year.ts';
import { BANKS, claimIdOfNumber } from './journal-of-the-year.ts';

const YEAR = yearSpan(2026);
const JUNE = monthOf('2026-06');
const SIDES: Readonly<Record<Side, string>> = { debit: '借', credit: '贷', even: '平' };

const PREFACE = `# 一个小型补偿资金的一年

由 \`npm run golden\` 从 \`test/golden/books/a-year.ts\` 的数据生成，请勿手工修改；测试保证本页与平台的报表一致，年末余额另由手工算式核对。
金额单位为元。借方为资金增加和支出，贷方为收入；各科目余额之和恒为零。期间按业务日期划分；凭证号即分录序号，按登记先后连续编号。
`;

/** The statements of the year as a finance officer checks them against its papers. */
export function statementsTable(entries: readonly Entry[]): string {
  return [
    PREFACE,
    section('补偿申请', claimsTable()),
    section('2026 年试算平衡表', trialTable(entries, YEAR)),
    section('2026 年 6 月试算平衡表', trialTable(entries, JUNE)),
    section('2026 年总账', ledgerTable(entries)),
    ...(['fiscal', 'interest', 'claimants', 'recoveries'] as const).map((account) =>
      section(`2026 年明细账：${CHART_OF_ACCOUNTS[account].name.zh}`, detailTable(entries, account, YEAR)),
    ),
    section('2026 年 6 月明细账：可用资金', detailTable(entries, 'available', JUNE)),
    section('2026 年度汇总', summaryTable(entries)),
    ...BANKS.map((bank) => section(`2026 年对账单：${bank}`, bankTable(entries, bank))),
    section('记账凭证', voucherTable(entries)),
  ].join('\n');
}

/** As the platform reads them: the balances recorded before, and what was recorded since. */
export function movementsOf(entries: readonly Entry[], span: Span): Movements {
  const before = entries.findLast(({ recordedAt }) => shanghaiDateOf(recordedAt) < span.from);
  const since = entries.filter(({ seq }) => seq > (before?.seq ?? 0));
  return movementsInSpan(before?.balances ?? ZERO_BALANCES, since, span);
}

function claimsTable(): string {
  const rows = CLAIMS.map(({ bank, state, submitted, approved, paid }, index) => {
    const amounts = [yuanOnPaper(submitted[1]), yuanOnPaper(approved?.[1]), paid?.[0] ?? '—'];
    return [String(index + 1), bank, state, submitted[0], ...amounts];
  });
  return table(
    ['号', '银行', '年末状态', '提交日', '核定金额', '批准金额', '拨付日（登记日）'],
    rows,
    [4, 5],
  );
}

function trialTable(entries: readonly Entry[], span: Span): string {
  const { lines, totals } = trialBalance(movementsOf(entries, span));
  const rows = lines.map(({ account, openingFen, debitFen, creditFen, closingFen }) => [
    ...[CHART_OF_ACCOUNTS[account].code, CHART_OF_ACCOUNTS[account].name.zh],
    ...sidesOf(openingFen),
    ...[yuan(debitFen), yuan(creditFen)],
    ...sidesOf(closingFen),
  ]);
  const both = ({ debitFen, creditFen }: Turnover) => [yuan(debitFen), yuan(creditFen)];
  const sums = ['', '合计', ...both(totals.opening), ...both(totals.movement), ...both(totals.closing)];
  const head = ['编码', '科目', '期初借方', '期初贷方', '本期借方', '本期贷方', '期末借方', '期末贷方'];
  return table(head, [...rows, sums], [2, 3, 4, 5, 6, 7]);
}

function ledgerTable(entries: readonly Entry[]): string {
  const rows = generalLedger(movementsOf(entries, YEAR), YEAR).flatMap(({ account, openingFen, months }) => [
    [CHART_OF_ACCOUNTS[account].name.zh, '年初余额', '', '', '', '', ...balance(openingFen)],
    ...months
      .filter(({ debitFen, creditFen }) => debitFen > 0n || creditFen > 0n)
      .map(({ period, debitFen, creditFen, yearToDate, balanceFen }) => [
        ...[CHART_OF_ACCOUNTS[account].name.zh, period, yuan(debitFen), yuan(creditFen)],
        ...[yuan(yearToDate.debitFen), yuan(yearToDate.creditFen), ...balance(balanceFen)],
      ]),
  ]);
  const head = ['科目', '月份', '本月借方', '本月贷方', '累计借方', '累计贷方', '方向', '余额'];
  return table(head, rows, [2, 3, 4, 5, 7]);
}

function detailTable(entries: readonly Entry[], account: Account, span: Span): string {
  const { openingFen, lines, movement, closingFen } = accountDetail(account, movementsOf(entries, span));
  const rows = lines.map(({ entry, debitFen, creditFen, balanceFen }) => [
    ...[entry.effectiveOn, String(entry.seq), entrySummary(entry).zh],
    ...[yuan(debitFen), yuan(creditFen), ...balance(balanceFen)],
  ]);
  const opening = ['', '', '期初余额', '', '', ...balance(openingFen)];
  const closing = [
    '',
    '',
    '本期合计',
    yuan(movement.debitFen),
    yuan(movement.creditFen),
    ...balance(closingFen),
  ];
  return table(
    ['日期', '凭证号', '摘要', '借方', '贷方', '方向', '余额'],
    [opening, ...rows, closing],
    [3, 4, 6],
  );
}

function summaryTable(entries: readonly Entry[]): string {
  const summary = yearlySummary(movementsOf(entries, YEAR));
  const names: readonly (readonly [keyof typeof summary, string])[] = [
    ['appropriatedFen', '财政拨入'],
    ['interestFen', '利息收入'],
    ['compensatedFen', '补偿支出（扣除追回）'],
    ['recoveredFen', '追偿收入'],
    ['returnedFen', '上缴财政'],
    ['capFen', '年末资金规模'],
    ['headroomFen', '年末可用额度'],
    ['reservedFen', '年末预留'],
    ['payableFen', '年末应付'],
    ['custodyFen', '年末专户存款'],
  ];
  return table(
    ['项目', '金额'],
    names.map(([key, name]) => [name, yuan(summary[key])]),
    [1],
  );
}

function bankTable(entries: readonly Entry[], bank: string): string {
  const own = CLAIMS.flatMap((claim, index) => (claim.bank === bank ? [index + 1] : []));
  const ofClaim = (number: number) => entries.filter(({ claimId }) => claimId === claimIdOfNumber(number));
  const rows = own.map((number) => {
    const { reservedFen, payableFen, paidFen, recoveredFen } = claimBalances(ofClaim(number), YEAR);
    return [String(number), ...[reservedFen, payableFen, paidFen, recoveredFen].map(yuan)];
  });
  const { lines } = trialBalance(movementsOfClaims(own.flatMap(ofClaim), YEAR));
  const closing = (account: Account) => lines.find((line) => line.account === account)?.closingFen ?? 0n;
  const sums = [closing('reserved'), closing('payable'), closing('claimants'), -closing('recoveries')];
  return table(
    ['申请', '预留', '应付', '已拨付', '已回收'],
    [...rows, ['合计', ...sums.map(yuan)]],
    [1, 2, 3, 4],
  );
}

function voucherTable(entries: readonly Entry[]): string {
  const rows = entries.flatMap((entry) =>
    voucherLines(entry).map(({ account, debitFen, creditFen }, index) => [
      ...(index === 0
        ? [String(entry.seq), entry.effectiveOn, shanghaiDateOf(entry.recordedAt)]
        : ['', '', '']),
      ...[index === 0 ? entrySummary(entry).zh : '', CHART_OF_ACCOUNTS[account].name.zh],
      ...[debitFen === 0n ? '' : yuan(debitFen), creditFen === 0n ? '' : yuan(creditFen)],
    ]),
  );
  return table(['凭证号', '业务日期', '登记日期', '摘要', '科目', '借方', '贷方'], rows, [5, 6]);
}

function section(heading: string, body: string): string {
  return `## ${heading}\n\n${body}\n`;
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  atRight: readonly number[],
): string {
  const rule = head.map((_name, index) => (atRight.includes(index) ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sidesOf(balanceFen: bigint): [debit: string, credit: string] {
  return balanceFen >= 0n ? [yuan(balanceFen), yuan(0n)] : [yuan(0n), yuan(-balanceFen)];
}

function balance(balanceFen: bigint): [side: string, amount: string] {
  return [SIDES[sideOf(balanceFen)], yuan(balanceFen < 0n ? -balanceFen : balanceFen)];
}

function yuan(amountFen: bigint): string {
  return amountFen < 0n ? `−${formatYuan(fen(-amountFen))}` : formatYuan(fen(amountFen));
}

function yuanOnPaper(onPaper: string | undefined): string {
  return onPaper ?? '—';
}

function monthOf(text: string): Span {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return daysOf(parsed.value);
}
