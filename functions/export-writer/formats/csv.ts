import type { LiveClaim } from '../../../domain/claims/claim.ts';
import { partOf } from '../../../domain/decisions/split.ts';
import type { Language } from '../../../domain/explain/language.ts';
import { ACCOUNTS } from '../../../domain/ledger/accounts.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { NO_LINES, type FileForm, type PackFrame } from '../pack-page.ts';
import { ACCOUNT_NAMES, KIND_NAMES, plainYuan } from '../texts.ts';
import { csvLine, textCell } from './csv-cell.ts';

/** As Excel reads it without being asked: a mark that says UTF-8, and lines that end as on Windows (RFC 4180). */
const SHEET = { newline: '\r\n', mark: '\uFEFF', tail: NO_LINES } as const;

const ENTRY_HEADINGS = {
  zh: '序号,行号,登记时间,生效日期,种类,借方科目,借方科目名称,贷方科目,贷方科目名称,金额（元）,补偿申请,政策版本,凭据,冲销序号,经办人,请求编号,分录哈希',
  en: 'Number,Line,Recorded at,Effective on,Kind,Debit account,Debit account name,Credit account,Credit account name,Amount (CNY),Claim,Policy version,Reference,Reverses,Actor,Request,Entry hash',
};

const CLAIM_HEADINGS = {
  zh: '补偿申请,备案项目,合作机构,统一社会信用代码,核定日期,政策版本,损失事件,损失发生日期,损失金额（元）,已收回（元）,其他补偿（元）,核定金额（元）,省级承担（元）,申请人自担（元）,约束上限,最近环节,最近分录',
  en: 'Claim,Exposure,Institution,Credit code,Decided on,Policy version,Loss event,Loss occurred on,Loss (CNY),Received (CNY),Other compensation (CNY),Decided (CNY),Province bears (CNY),Claimant bears (CNY),Binding cap,Last step,Last entry',
};

const BALANCE_HEADINGS = {
  zh: '科目,科目名称,期初余额（元）,借方发生额（元）,贷方发生额（元）,期末余额（元）',
  en: 'Account,Account name,Opening balance (CNY),Debits (CNY),Credits (CNY),Closing balance (CNY)',
};

const TOTAL = { zh: '合计', en: 'Total' };

/** 序时账: a line for each movement, in the order of the journal. */
export const ENTRY_SHEET: FileForm = {
  ...{ ...SHEET, name: 'entries.csv' },
  head: ({ asked }) => [ENTRY_HEADINGS[asked.language]],
  page: ({ entries }, { language }) => entries.flatMap((entry) => entryRows(entry, language)),
};

export const CLAIM_SHEET: FileForm = {
  ...{ ...SHEET, name: 'claims.csv' },
  head: ({ asked }) => [CLAIM_HEADINGS[asked.language]],
  page: ({ claims }) => claims.map(claimRow),
};

/** 科目余额表: what each account began with, what went in and out, and what it ended with. */
export const BALANCE_SHEET: FileForm = {
  ...{ ...SHEET, name: 'balances.csv' },
  head: ({ asked }) => [BALANCE_HEADINGS[asked.language]],
  page: NO_LINES,
  tail: balanceRows,
};

function entryRows(entry: Entry, language: Language): string[] {
  const { seq, recordedAt, effectiveOn, kind, claimId = '', policyVersion = '', reference = '' } = entry;
  const reverses = entry.reverses === undefined ? '' : String(entry.reverses);
  const row = (line: number, moved: readonly string[]) =>
    csvLine([
      ...[String(seq), String(line), recordedAt, effectiveOn, KIND_NAMES[kind][language], ...moved],
      ...[textCell(claimId), textCell(policyVersion), textCell(reference), reverses],
      ...[textCell(entry.actor), textCell(entry.requestId), textCell(entry.hash)],
    ]);
  // A close moves nothing, and has its line all the same: no number is missing in the sheet.
  if (entry.postings.length === 0) return [row(1, ['', '', '', '', ''])];
  return entry.postings.map(({ from, to, amountFen }, index) =>
    row(index + 1, [
      to,
      ACCOUNT_NAMES[to][language],
      from,
      ACCOUNT_NAMES[from][language],
      plainYuan(amountFen),
    ]),
  );
}

function claimRow({
  id,
  exposureId,
  institutionId,
  creditCode,
  decidedOn,
  loss,
  decision,
  steps,
}: LiveClaim) {
  const last = steps.at(-1);
  const lastEntry = steps.findLast(({ entrySeq }) => entrySeq !== null)?.entrySeq ?? 0;
  return csvLine([
    ...[textCell(id), textCell(exposureId), textCell(institutionId), textCell(creditCode), decidedOn],
    ...[textCell(decision.policyVersion), loss.event, loss.occurredOn],
    ...[loss.lossFen, loss.receivedFen, loss.otherCompensationFen, decision.amountFen].map(plainYuan),
    ...[partOf(decision.split, 'province'), partOf(decision.split, 'claimant')].map(plainYuan),
    ...[decision.bindingCap ?? '', last?.action ?? '', String(lastEntry)],
  ]);
}

function balanceRows({ asked, opening, closing }: PackFrame): string[] {
  const { language } = asked;
  const { debits, credits, balances } = closing;
  const rows = ACCOUNTS.map((account) => [
    ...[opening.balances[account], debits[account], credits[account], balances[account]],
  ]);
  const totals = [0, 1, 2, 3].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0n), 0n));
  return [
    ...ACCOUNTS.map((account, index) =>
      csvLine([account, ACCOUNT_NAMES[account][language], ...(rows[index] ?? []).map(plainYuan)]),
    ),
    csvLine([TOTAL[language], '', ...totals.map(plainYuan)]),
  ];
}
