import { shanghaiDateOf, type Instant } from '../../../domain/calendar/instant.ts';
import { addDays, type LocalDate } from '../../../domain/calendar/local-date.ts';
import { ACCOUNTS, type Account } from '../../../domain/ledger/accounts.ts';
import type { Entry, Head } from '../../../domain/ledger/entry.ts';
import { POOL_NAMES } from '../../../domain/pools/pool.ts';
import { formatPlainYuan } from '../../../domain/money/format-yuan.ts';
import { PACK_FORM } from '../../exports/pack-form.ts';
import type { PackRequest } from '../../store/export-item.ts';
import { NO_LINES, type LineFile } from '../pack-page.ts';
import { KIND_NAMES } from '../kind-names.ts';

/**
 * The journal for the programs of plain-text accounting. An entry stands on the day on which it was recorded, because
 * the order in which caps were judged is theirs; the day on which it takes effect is told beside. No text that anybody
 * typed is in them: what they would read out of it nobody can know.
 */
const ACCOUNT_PATHS: Readonly<Record<Account, string>> = {
  fiscal: 'Equity:Fiscal',
  interest: 'Income:Interest',
  recoveries: 'Income:Recoveries',
  claimants: 'Expenses:Claimants',
  treasury: 'Equity:Treasury',
  subfunds: 'Assets:Subfunds',
  available: 'Assets:Pool:Available',
  reserved: 'Assets:Pool:Reserved',
  payable: 'Assets:Pool:Payable',
  committed: 'Assets:Pool:Committed',
};
const OPENED_ON = '1900-01-01';
const LINES = { newline: '\n', mark: '' } as const;

/** Every account of an entry with what it changes by, in the order of the accounts. */
function changesOf({ postings }: Entry): { readonly account: Account; readonly changeFen: bigint }[] {
  const changes = new Map<Account, bigint>();
  for (const { from, to, amountFen } of postings) {
    changes.set(from, (changes.get(from) ?? 0n) - amountFen);
    changes.set(to, (changes.get(to) ?? 0n) + amountFen);
  }
  return ACCOUNTS.flatMap((account) => {
    const changeFen = changes.get(account) ?? 0n;
    return changeFen === 0n ? [] : [{ account, changeFen }];
  });
}

export const BEANCOUNT_JOURNAL: LineFile = {
  ...{ ...LINES, name: 'journal.beancount' },
  head: (frame) => [
    `; ${titleOf(frame.asked)}`,
    `option "title" "${POOL_NAMES[frame.asked.poolId]}"`,
    'option "operating_currency" "CNY"',
    ...ACCOUNTS.map((account) => `${OPENED_ON} open ${ACCOUNT_PATHS[account]} CNY`),
    '',
    ...openingOf(frame.opening, frame.asked, (date, title) => `${date} * "${title}"`, ''),
  ],
  page: ({ entries }, { language }) =>
    entries.flatMap((entry) => [
      `${dayOf(entry.recordedAt)} * "${KIND_NAMES[entry.kind][language]}" "${entry.claimId ?? ''}"`,
      `  seq: ${String(entry.seq)}`,
      `  effective-on: ${entry.effectiveOn}`,
      `  entry-hash: "${entry.hash}"`,
      ...changesOf(entry).map(
        ({ account, changeFen }) => `  ${ACCOUNT_PATHS[account]}  ${formatPlainYuan(changeFen)} CNY`,
      ),
      '',
    ]),
  tail: ({ closing }) => {
    const { recordedAt } = closing;
    if (recordedAt === null) return [];
    const nextDay = addDays(dayOf(recordedAt), 1);
    return ACCOUNTS.map(
      (account) =>
        `${nextDay} balance ${ACCOUNT_PATHS[account]}  ${formatPlainYuan(closing.balances[account])} CNY`,
    );
  },
};

export const HLEDGER_JOURNAL: LineFile = {
  ...{ ...LINES, name: 'journal.hledger' },
  head: (frame) => [
    `; ${titleOf(frame.asked)}`,
    'decimal-mark .',
    'commodity 1000.00 CNY',
    ...ACCOUNTS.map((account) => `account ${ACCOUNT_PATHS[account]}`),
    '',
    ...openingOf(frame.opening, frame.asked, (date, title) => `${date} * ${title}`, '  '),
  ],
  page: ({ entries }, { language }) =>
    entries.flatMap((entry) => [
      `${dayOf(entry.recordedAt)} * (${String(entry.seq)}) ${KIND_NAMES[entry.kind][language]}`,
      `    ; effective-on:${entry.effectiveOn}, claim:${entry.claimId ?? ''}, entry-hash:${entry.hash}`,
      ...changesOf(entry).map(
        ({ account, changeFen }) =>
          `    ${ACCOUNT_PATHS[account]}  ${formatPlainYuan(changeFen)} CNY = ${formatPlainYuan(entry.balances[account])} CNY`,
      ),
      '',
    ]),
  tail: NO_LINES,
};

function titleOf({ poolId, firstSeq, lastSeq }: PackRequest): string {
  return `${PACK_FORM} ${poolId} ${String(firstSeq)}-${String(lastSeq)}`;
}

const OPENING = { zh: '期初余额', en: 'Opening balances' };

/** Where the pack does not begin with the journal: what the accounts held by then. Together they are nothing. */
function openingOf(
  { recordedAt, balances }: Head,
  { language }: PackRequest,
  titleLine: (date: LocalDate, title: string) => string,
  indent: string,
): string[] {
  if (recordedAt === null) return [];
  const held = ACCOUNTS.filter((account) => balances[account] !== 0n);
  return [
    titleLine(dayOf(recordedAt), OPENING[language]),
    ...held.map(
      (account) => `${indent}  ${ACCOUNT_PATHS[account]}  ${formatPlainYuan(balances[account])} CNY`,
    ),
    '',
  ];
}

function dayOf(recordedAt: Instant): LocalDate {
  return shanghaiDateOf(recordedAt);
}
