import { CHART_OF_ACCOUNTS } from '../../../domain/books/chart-of-accounts.ts';
import { voucherLines, type VoucherLine, type VoucherPeople } from '../../../domain/books/voucher.ts';
import { shanghaiDateOf } from '../../../domain/calendar/instant.ts';
import { entrySummary } from '../../../domain/explain/entry-summary.ts';
import type { Language } from '../../../domain/explain/language.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { fen } from '../../../domain/money/fen.ts';
import { formatYuan } from '../../../domain/money/format-yuan.ts';
import { uppercaseAmount } from '../../../domain/money/uppercase-amount.ts';
import { masked } from '../../http/masked.ts';
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts';

/** 记账凭证: an entry as finance files it. What people typed is masked as in the list of vouchers. */
export function voucherSheet(entry: Entry, people: VoucherPeople, language: Language): Sheet {
  const lines = voucherLines(entry);
  const totalFen = fen(lines.reduce((sum, { debitFen }) => sum + debitFen, 0n));
  const summary = masked(entrySummary(entry)[language]);
  const words = `${WORDS[language].total}${uppercaseAmount(totalFen)}`;
  const total = { cells: [words, formatYuan(totalFen), formatYuan(totalFen)], span: 2, isTotal: true };
  return {
    ...{ title: WORDS[language].title, facts: factsOf(entry, language), columns: COLUMNS[language] },
    rows: [...rowsOf(lines, summary, language), total],
    ...{ notes: [signedBy(people, language), proofOf(entry, language)], textPt: 9, hasPageOfItsOwn: false },
  };
}

const WORDS = {
  zh: { title: '记账凭证', total: '合计（大写）' },
  en: { title: 'Voucher', total: 'Total, in words: ' },
} as const;

const SHARES = { summary: 330, account: 290, amount: 190 } as const;
const COLUMNS = {
  zh: columnsOf('摘要', '会计科目', '借方金额（元）', '贷方金额（元）'),
  en: columnsOf('Summary', 'Account', 'Debit (CNY)', 'Credit (CNY)'),
} as const;

function columnsOf(summary: string, account: string, debit: string, credit: string): SheetColumn[] {
  return [
    { title: summary, share: SHARES.summary, align: 'left' },
    { title: account, share: SHARES.account, align: 'left' },
    { title: debit, share: SHARES.amount, align: 'right' },
    { title: credit, share: SHARES.amount, align: 'right' },
  ];
}

function factsOf({ effectiveOn, seq }: Entry, language: Language): string[] {
  return {
    zh: [`日期：${effectiveOn}`, `记字第 ${String(seq)} 号`],
    en: [`Date: ${effectiveOn}`, `No. ${String(seq)}`],
  }[language];
}

/** A close moves nothing, and has its line all the same. */
function rowsOf(lines: readonly VoucherLine[], summary: string, language: Language): SheetRow[] {
  if (lines.length === 0) return [{ cells: [summary, '', '', ''], span: 1, isTotal: false }];
  return lines.map(({ account, debitFen, creditFen }, index) => {
    const { code, name } = CHART_OF_ACCOUNTS[account];
    const amounts = [debitFen, creditFen].map((amount) => (amount === 0n ? '' : formatYuan(amount)));
    const cells = [index === 0 ? summary : '', `${code} ${name[language]}`, ...amounts];
    return { cells, span: 1, isTotal: false };
  });
}

const NOBODY = '—';
/** Enough to find an entry by, and to see that it is another. */
const HASH_SHOWN = 16;

/** As they are on record; nobody checks what the rules alone decide. */
function signedBy({ preparedBy, checkedBy, bookedBy }: VoucherPeople, language: Language): string[] {
  const [prepared, checked, booked] = [preparedBy, checkedBy ?? NOBODY, bookedBy];
  return {
    zh: [`制单：${prepared}`, `审核：${checked}`, `记账：${booked}`],
    en: [`Prepared: ${prepared}`, `Checked: ${checked}`, `Booked: ${booked}`],
  }[language];
}

function proofOf({ recordedAt, claimId, hash }: Entry, language: Language): string[] {
  const on = shanghaiDateOf(recordedAt);
  const digest = hash.slice(0, HASH_SHOWN);
  const words = {
    zh: { recorded: `登记于 ${on}，分录哈希 ${digest}`, claim: '补偿申请' },
    en: { recorded: `Recorded on ${on}, entry hash ${digest}`, claim: 'Claim' },
  }[language];
  return claimId === undefined ? [words.recorded] : [words.recorded, `${words.claim} ${claimId}`];
}
