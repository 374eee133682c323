import { addUpMonths, monthMoveLines, type MonthMove } from '../book-months.ts';
import { entriesWithPeople } from '../entries-with-people.ts';
import {
  accountRecords,
  balanceRecords,
  bookRecord,
  currencyRecord,
  periodRecord,
  voucherLineRecords,
  voucherRecord,
} from '../gb-t-24589/records.ts';
import type { Lines, MadeFile, PackFrame } from '../pack-page.ts';
import { readJsonLines } from '../read-json-lines.ts';

const NAME = 'gb-t-24589.xml';

/** What adds up to the balances of the months, which stand before the vouchers. */
const MOVES: Lines = {
  ...{ name: `${NAME}-moves`, newline: '\n' },
  page: monthMoveLines,
};

const VOUCHERS: Lines = {
  ...{ name: `${NAME}-vouchers`, newline: '\n', tellsPeople: true },
  page: (page) => entriesWithPeople(page).map(([entry, people]) => voucherRecord(entry, people)),
};

const VOUCHER_LINES: Lines = {
  ...{ name: `${NAME}-lines`, newline: '\n' },
  page: ({ entries }) => entries.flatMap(voucherLineRecords),
};

/**
 * The journal for whoever audits by GB/T 24589.1: 电子账簿, 会计期间, 会计科目, 币种, 科目余额及发生额, 记账凭证 and 记账凭证分录. It is in
 * Chinese whatever language the pack is in, as the standard is.
 */
export const AUDIT_DATA: MadeFile = {
  name: NAME,
  parts: [MOVES, VOUCHERS, VOUCHER_LINES],
  make: async function* (frame, read) {
    yield Buffer.from(await opening(frame, readJsonLines<MonthMove>(read(MOVES))), 'utf8');
    yield* read(VOUCHERS);
    yield* read(VOUCHER_LINES);
    yield Buffer.from('</会计核算数据>\n', 'utf8');
  },
};

async function opening(frame: PackFrame, moves: AsyncIterable<readonly MonthMove[]>): Promise<string> {
  const months = await addUpMonths(frame.opening.balances, moves);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<会计核算数据>',
    bookRecord(frame, months),
    ...months.map(periodRecord),
    ...accountRecords(),
    currencyRecord(),
    ...months.flatMap(balanceRecords),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
