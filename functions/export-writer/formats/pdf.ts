import { assert } from '../../../domain/assert.ts';
import { POOL_NAMES } from '../../../domain/pools/pool.ts';
import { addUpMonths, monthMoveLines, type MonthMove } from '../book-months.ts';
import { entriesWithPeople } from '../entries-with-people.ts';
import type { Lines, MadeFile, PackFrame } from '../pack-page.ts';
import { accountMovesOf, accountSheets, type AccountMove } from '../pdf/account-sheets.ts';
import type { PageFrame } from '../pdf/draw-page.ts';
import { ledgerSheets } from '../pdf/ledger-sheets.ts';
import { printSheets } from '../pdf/print-sheets.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { trialBalanceSheet } from '../pdf/trial-balance-sheet.ts';
import { voucherSheet } from '../pdf/voucher-sheet.ts';
import { readJsonLines } from '../read-json-lines.ts';

/** The vouchers on their way to the paper. */
const VOUCHERS: Lines = {
  ...{ name: 'statements.pdf-vouchers', newline: '\n', tellsPeople: true },
  page: (page, { language }) =>
    entriesWithPeople(page).map(([entry, people]) => JSON.stringify(voucherSheet(entry, people, language))),
};

const ACCOUNT_MOVES: Lines = {
  ...{ name: 'statements.pdf-accounts', newline: '\n' },
  page: ({ entries }, { language }) =>
    entries.flatMap((entry) => accountMovesOf(entry, language).map((move) => JSON.stringify(move))),
};

const MONTH_MOVES: Lines = {
  ...{ name: 'statements.pdf-months', newline: '\n' },
  page: monthMoveLines,
};

/** 科目余额表, 总账, 明细账 and every 记账凭证, to be printed, signed and bound. */
export const PRINTED_STATEMENTS: MadeFile = {
  name: 'statements.pdf',
  parts: [MONTH_MOVES, ACCOUNT_MOVES, VOUCHERS],
  make: (frame, read) => {
    const { asked, closing } = frame;
    const { language, poolId } = asked;
    assert(closing.recordedAt !== null, 'a pack has an entry');
    return printSheets({
      ...{ title: titleOf(frame), author: POOL_NAMES[poolId], language },
      at: closing.recordedAt,
      hash: closing.hash,
      sheets: () => sheetsOf(frame, read),
      frameOf: (page, pages) => pageFrame(frame, page, pages),
    });
  },
};

type Read = (part: Lines) => AsyncIterable<Uint8Array>;

async function* sheetsOf(frame: PackFrame, read: Read): AsyncIterable<Sheet> {
  yield trialBalanceSheet(frame);
  const months = await addUpMonths(frame.opening.balances, readJsonLines<MonthMove>(read(MONTH_MOVES)));
  yield* ledgerSheets(frame, months);
  yield* accountSheets(frame, () => readJsonLines<AccountMove>(read(ACCOUNT_MOVES)));
  for await (const vouchers of readJsonLines<Sheet>(read(VOUCHERS))) yield* vouchers;
}

function pageFrame(frame: PackFrame, page: number, pages: number): PageFrame {
  const { asked, closing } = frame;
  const range = `${rangeText(frame)} · ${closing.hash.slice(0, HASH_SHOWN)}`;
  const [x, y] = [String(page), String(pages)];
  const words = {
    zh: { signatures: ['编制：', '审核：', '批准：'], number: `第 ${x} 页，共 ${y} 页` },
    en: { signatures: ['Prepared by', 'Reviewed by', 'Approved by'], number: `Page ${x} of ${y}` },
  }[asked.language];
  return { head: [POOL_NAMES[asked.poolId], range], ...words };
}

/** Enough to see that two pages are of the same pack. */
const HASH_SHOWN = 16;

function titleOf(frame: PackFrame): string {
  const { language, poolId } = frame.asked;
  return `${{ zh: '会计报表', en: 'Statements' }[language]}: ${POOL_NAMES[poolId]}, ${rangeText(frame)}`;
}

function rangeText({ asked }: PackFrame): string {
  const [first, last] = [String(asked.firstSeq), String(asked.lastSeq)];
  return {
    zh: `凭证第 ${first} 号至第 ${last} 号`,
    en: `Vouchers ${first} to ${last}`,
  }[asked.language];
}
