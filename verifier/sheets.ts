import { ACCOUNTS, type Account, type Balances } from './accounts.ts';
import type { Claim } from './claim.ts';
import { dayAfter, shanghaiDay } from './days.ts';
import type { Entry } from './entry.ts';
import type { Manifest } from './manifest.ts';
import {
  ACCOUNT_CELLS,
  HEADINGS,
  KIND_NAMES,
  OPENING,
  PATHS,
  SHEET_ORDER,
  TOTAL,
  yuan,
} from './sheet-texts.ts';

/** Before the first entry of a pack, and after its last one. */
export type Ends = {
  readonly opening: Balances;
  readonly closing: Balances;
  readonly totals: ReadonlyMap<Account, { readonly debit: bigint; readonly credit: bigint }>;
};

type Language = Manifest['language'];

/** What stands there for an entry, after which the balances are these. */
export type SheetRow = (entry: Entry, hash: string, balances: Balances, language: Language) => string;

/** What stands there for a claim. */
export type ClaimRow = (claim: Claim) => string;

/**
 * What a sheet or journal must hold, made from the raw entries and from nothing else: lines without what ends them, and
 * for an entry or a claim, of which there are many, the text.
 */
export type Sheet = {
  readonly name: string;
  readonly head: (manifest: Manifest, opening: Balances) => readonly string[];
  readonly entry: SheetRow | null;
  readonly claim: ClaimRow | null;
  readonly tail: (manifest: Manifest, ends: Ends) => readonly string[];
};

const NO_LINES = (): readonly string[] => [];
const MARK = '\uFEFF';

const ENTRY_SHEET: Sheet = {
  name: 'entries.csv',
  head: ({ language }) => [`${MARK}${HEADINGS.entries[language]}\r`],
  entry: (entry, hash, _balances, language) => {
    const { seq, recordedAt, effectiveOn, kind, reverses } = entry;
    const start = `${String(seq)},`;
    const middle = `,${recordedAt},${effectiveOn},${KIND_NAMES[kind]?.[language] ?? ''},`;
    const end = `,${entry.claimId ?? ''},${entry.policyVersion ?? ''},${cell(entry.reference ?? '')},${
      reverses === undefined ? '' : String(reverses)
    },${cell(entry.actor)},${cell(entry.requestId)},${code(hash)}\r\n`;
    if (entry.postings.length === 0) return `${start}1${middle},,,,${end}`;
    let text = '';
    entry.postings.forEach(({ from, to, amountFen }, index) => {
      const [debit, credit] = [ACCOUNT_CELLS[to][language], ACCOUNT_CELLS[from][language]];
      text += `${start}${String(index + 1)}${middle}${debit},${credit},${yuan(amountFen)}${end}`;
    });
    return text;
  },
  claim: null,
  tail: NO_LINES,
};

const CLAIM_SHEET: Sheet = {
  name: 'claims.csv',
  head: ({ language }) => [`${MARK}${HEADINGS.claims[language]}\r`],
  entry: null,
  claim: (claim) => {
    const { loss, decision, steps, id, exposureId, institutionId, creditCode, policyVersion } = claim;
    const whose = `${cell(id)},${cell(exposureId)},${cell(institutionId)},${cell(creditCode)}`;
    const lost = `${yuan(loss.lossFen)},${yuan(loss.receivedFen)},${yuan(loss.otherCompensationFen)}`;
    const [province, own] = [partOf(decision, 'province'), partOf(decision, 'claimant')];
    const shares = `${yuan(decision.amountFen)},${yuan(province)},${yuan(own)},${decision.bindingCap ?? ''}`;
    const lastEntry = steps.findLast(({ entrySeq }) => entrySeq !== null)?.entrySeq ?? 0;
    const last = `${steps.at(-1)?.action ?? ''},${String(lastEntry)}`;
    const what = `${claim.decidedOn},${cell(policyVersion)},${loss.event},${loss.occurredOn}`;
    return `${whose},${what},${lost},${shares},${last}\r\n`;
  },
  tail: NO_LINES,
};

const BALANCE_SHEET: Sheet = {
  name: 'balances.csv',
  head: ({ language }) => [`${MARK}${HEADINGS.balances[language]}\r`],
  entry: null,
  claim: null,
  tail: ({ language }, { opening, closing, totals }) => {
    const rows = SHEET_ORDER.map((account) => {
      const { debit, credit } = totals.get(account) ?? { debit: 0n, credit: 0n };
      return { account, figures: [BigInt(opening[account]), debit, credit, BigInt(closing[account])] };
    });
    const sums = [0, 1, 2, 3].map((column) =>
      rows.reduce((total, { figures }) => total + (figures[column] ?? 0n), 0n),
    );
    return [
      ...rows.map(
        ({ account, figures }) => `${ACCOUNT_CELLS[account][language]},${figures.map(yuan).join(',')}\r`,
      ),
      `${TOTAL[language]},,${sums.map(yuan).join(',')}\r`,
    ];
  },
};

const BEANCOUNT: Sheet = {
  name: 'journal.beancount',
  head: (manifest, opening) => [
    `; ${titleOf(manifest)}`,
    `option "title" "${manifest.poolName}"`,
    'option "operating_currency" "CNY"',
    ...ACCOUNTS.map((account) => `1900-01-01 open ${PATHS[account]} CNY`),
    '',
    ...openingLines(manifest, opening, '"', '  '),
  ],
  entry: (entry, hash, _balances, language) => {
    const kind = KIND_NAMES[entry.kind]?.[language] ?? '';
    let text = `${entry.recordedOn} * "${kind}" "${entry.claimId ?? ''}"\n  seq: ${String(entry.seq)}
  effective-on: ${entry.effectiveOn}\n  entry-hash: "${hash}"\n`;
    for (const [account, change] of changesOf(entry)) text += `  ${PATHS[account]}  ${yuan(change)} CNY\n`;
    return `${text}\n`;
  },
  claim: null,
  tail: ({ closing: { recordedAt } }, { closing }) => {
    const day = dayAfter(shanghaiDay(recordedAt ?? ''));
    return ACCOUNTS.map((account) => `${day} balance ${PATHS[account]}  ${yuan(closing[account])} CNY`);
  },
};

const HLEDGER: Sheet = {
  name: 'journal.hledger',
  head: (manifest, opening) => [
    `; ${titleOf(manifest)}`,
    'decimal-mark .',
    'commodity 1000.00 CNY',
    ...ACCOUNTS.map((account) => `account ${PATHS[account]}`),
    '',
    ...openingLines(manifest, opening, '', '    '),
  ],
  entry: (entry, hash, balances, language) => {
    const kind = KIND_NAMES[entry.kind]?.[language] ?? '';
    let text = `${entry.recordedOn} * (${String(entry.seq)}) ${kind}
    ; effective-on:${entry.effectiveOn}, claim:${entry.claimId ?? ''}, entry-hash:${hash}\n`;
    for (const [account, change] of changesOf(entry))
      text += `    ${PATHS[account]}  ${yuan(change)} CNY = ${yuan(balances[account])} CNY\n`;
    return `${text}\n`;
  },
  claim: null,
  tail: NO_LINES,
};

/** Those that a pack of such formats has. */
export function sheetsOf({ files }: Pick<Manifest, 'files'>): readonly Sheet[] {
  const known = [ENTRY_SHEET, CLAIM_SHEET, BALANCE_SHEET, BEANCOUNT, HLEDGER];
  return known.filter((sheet) => files.some(({ name }) => name === sheet.name));
}

function partOf({ split }: Claim['decision'], payer: string): number {
  for (const part of split) if (part.payer === payer) return part.amountFen;
  return 0;
}

function titleOf({ format, pool, firstSeq, lastSeq }: Manifest): string {
  return `${format} ${pool} ${String(firstSeq)}-${String(lastSeq)}`;
}

function openingLines(manifest: Manifest, opening: Balances, quote: string, indent: string): string[] {
  const { recordedAt } = manifest.opening;
  if (recordedAt === null) return [];
  const held = ACCOUNTS.filter((account) => opening[account] !== 0);
  return [
    `${shanghaiDay(recordedAt)} * ${quote}${OPENING[manifest.language]}${quote}`,
    ...held.map((account) => `${indent}${PATHS[account]}  ${yuan(opening[account])} CNY`),
    '',
  ];
}

/** Each account that an entry changes and by how much, in the order of the accounts. */
function changesOf({ postings }: Entry): (readonly [Account, number])[] {
  const changed: (readonly [Account, number])[] = [];
  for (const account of ACCOUNTS) {
    let change = 0;
    for (const { from, to, amountFen } of postings) {
      if (from === account) change -= amountFen;
      if (to === account) change += amountFen;
    }
    if (change !== 0) changed.push([account, change]);
  }
  return changed;
}

/** A text as a cell of a sheet: no formula, no number, and quoted where it has to be. */
function cell(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const isNumber = isDigit(text.charCodeAt(0));
  const shown = isNumber ? `\t${text}` : FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** The same for a text of letters and digits alone. */
function code(text: string): string {
  return isDigit(text.charCodeAt(0)) ? `\t${text}` : text;
}

/** What begins as a number or a formula does, or has to be quoted; most texts are neither. */
const SPECIAL = /^['=+\-@\t\r\d]|[",\r\n]/;
const FORMULA = /^['=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;
const [ZERO, NINE] = [48, 57];

function isDigit(character: number): boolean {
  return character >= ZERO && character <= NINE;
}
