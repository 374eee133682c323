import {
  CHART_OF_ACCOUNTS,
  CHART_ORDER,
  type AccountClass,
} from '../../../domain/books/chart-of-accounts.ts';
import { sideOf, type Side } from '../../../domain/books/trial-balance.ts';
import { voucherLines, type VoucherPeople } from '../../../domain/books/voucher.ts';
import { shanghaiDateOf } from '../../../domain/calendar/instant.ts';
import type { LocalDate } from '../../../domain/calendar/local-date.ts';
import { daysOf, periodOf, type Period } from '../../../domain/calendar/period.ts';
import { entrySummary } from '../../../domain/explain/entry-summary.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { formatPlainYuan } from '../../../domain/money/format-yuan.ts';
import { POOL_NAMES } from '../../../domain/pools/pool.ts';
import { PACK_FORM } from '../../exports/pack-form.ts';
import type { PackFrame } from '../pack-page.ts';
import { recordXml, type Cell } from './elements.ts';
import type { BookMonth } from '../book-months.ts';

const CURRENCY = 'CNY';
const SIDES: Readonly<Record<Side, string>> = { debit: '借', credit: '贷', even: '平' };
const CLASSES: Readonly<Record<AccountClass, string>> = {
  asset: '资产',
  income: '收入',
  expenditure: '支出',
};
const [YES, VOUCHER_TYPE] = ['1', '记'];

/** 电子账簿: whose books these are, over which months, and by which entry they end. Nothing in it tells when it was made. */
export function bookRecord({ asked, closing }: PackFrame, months: readonly BookMonth[]): string {
  const { recordedAt, hash } = closing;
  return recordXml('电子账簿', [
    ['0001', 'riskpool'],
    ['0002', PACK_FORM],
    ['0003', POOL_NAMES[asked.poolId]],
    ['0004', CURRENCY],
    ['0005', '参照政府会计制度（财会〔2017〕25号）设置科目'],
    ['0006', monthText(months[0])],
    ['0007', monthText(months.at(-1))],
    ['0008', recordedAt === null ? null : compact(shanghaiDateOf(recordedAt))],
    ['0009', 'GB/T 24589.1-2024（部分数据元）'],
    ['0010', asked.lastSeq - asked.firstSeq + 1],
    ['0011', hash],
  ]);
}

export function periodRecord({ period, isClosed }: BookMonth): string {
  const { from, to } = daysOf(period);
  return recordXml('会计期间', [
    ...monthCells(period),
    ['010202', compact(from)],
    ['010203', compact(to)],
    ['010204', isClosed ? '已结账' : '未结账'],
  ]);
}

export function accountRecords(): readonly string[] {
  return CHART_ORDER.map((account) => {
    const { code, name, class: ofClass } = CHART_OF_ACCOUNTS[account];
    return recordXml('会计科目', [
      ['020301', code],
      ['020302', name.zh],
      ['020303', CLASSES[ofClass]],
      ['020304', ofClass === 'income' ? SIDES.credit : SIDES.debit],
      ['020305', YES],
    ]);
  });
}

export function currencyRecord(): string {
  return recordXml('币种', [
    ['011101', CURRENCY],
    ['011102', '人民币'],
    ['011103', YES],
  ]);
}

export function balanceRecords({ period, accounts }: BookMonth): readonly string[] {
  return accounts.map(({ account, openingFen, debitFen, creditFen, closingFen }) =>
    recordXml('科目余额及发生额', [
      ...monthCells(period),
      ['020301', CHART_OF_ACCOUNTS[account].code],
      ['011101', CURRENCY],
      ['020501', SIDES[sideOf(openingFen)]],
      ['020506', unsignedYuan(openingFen)],
      ['020509', formatPlainYuan(debitFen)],
      ['020512', formatPlainYuan(creditFen)],
      ['020502', SIDES[sideOf(closingFen)]],
      ['020515', unsignedYuan(closingFen)],
    ]),
  );
}

/** 记账凭证: an entry of the journal under its own number, with the people behind it. */
export function voucherRecord({ seq, effectiveOn }: Entry, people: VoucherPeople): string {
  return recordXml('记账凭证', [
    ...monthCells(periodOf(effectiveOn)),
    ['020201', VOUCHER_TYPE],
    ['020602', seq],
    ['020601', compact(effectiveOn)],
    ['020613', people.preparedBy],
    ['020614', people.checkedBy],
    ['020615', people.bookedBy],
    ['020616', YES],
  ]);
}

/** 记账凭证分录: its lines, debits before credits; a close has none. */
export function voucherLineRecords(entry: Entry): readonly string[] {
  return voucherLines(entry).map(({ account, debitFen, creditFen }, index) =>
    recordXml('记账凭证分录', [
      ...monthCells(periodOf(entry.effectiveOn)),
      ['020602', entry.seq],
      ['020603', index + 1],
      ['020604', entrySummary(entry).zh],
      ['020301', CHART_OF_ACCOUNTS[account].code],
      ['020509', formatPlainYuan(debitFen)],
      ['020512', formatPlainYuan(creditFen)],
    ]),
  );
}

function monthCells(period: Period): readonly Cell[] {
  const [year = '', month = ''] = period.split('-');
  return [
    ['010113', year],
    ['010201', month],
  ];
}

function monthText(month: BookMonth | undefined): string | null {
  return month === undefined ? null : month.period.replace('-', '');
}

/** YYYYMMDD, as the elements that are days have it. */
function compact(day: LocalDate): string {
  return day.replaceAll('-', '');
}

/** The side tells the sign. */
function unsignedYuan(balanceFen: bigint): string {
  return formatPlainYuan(balanceFen < 0n ? -balanceFen : balanceFen);
}
