import { ACCOUNTS, HELD, MOVES, type Account, type Balances } from './accounts.ts';
import { closeText, type Close } from './close-text.ts';
import { insist, PackFault } from './fault.ts';

export type Posting = { readonly from: Account; readonly to: Account; readonly amountFen: number };

/** What an entry says, beside what its place in the journal says for it. */
export type Entry = {
  readonly actor: string;
  readonly claimId?: string;
  /** What a close closes. */
  readonly close?: Close;
  readonly effectiveOn: string;
  readonly format: string;
  readonly kind: string;
  readonly policyVersion?: string;
  readonly pool: string;
  readonly postings: readonly Posting[];
  /** Who proposed it, where another person confirmed it. */
  readonly preparedBy?: string;
  readonly previousHash: string;
  readonly recordedAt: string;
  readonly reference?: string;
  readonly requestId: string;
  readonly reverses?: number;
  readonly seq: number;
};

const START = '{"balances":{';
const DECIDED = ',"decided":';
const HASH = ',"hash":"';
const END_LENGTH = HASH.length + 64 + 2;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const POSTINGS_MAX = 4;

/** The text of what was decided within a line, which the hash is of. */
export function decidedText(line: string, at: string): string {
  const from = line.indexOf(DECIDED);
  const to = line.length - END_LENGTH;
  insist(line.startsWith(START) && from > 0 && line.startsWith(HASH, to), 'entry.form', at);
  return line.slice(from + DECIDED.length, to);
}

export function parseEntry(text: string, at: string): Entry {
  let entry: Entry;
  try {
    entry = JSON.parse(text) as Entry;
  } catch {
    throw new PackFault('entry.form', at);
  }
  // Written anew it is the same text: nothing stands twice in it, or beside what we know.
  insist(canonicalText(entry) === text, 'entry.form', at);
  insist(INSTANT.test(entry.recordedAt) && DAY.test(entry.effectiveOn), 'entry.form', at);
  return entry;
}

function canonicalText(entry: Entry): string {
  const { claimId, close, policyVersion, postings, preparedBy, reference, reverses } = entry;
  if (!Array.isArray(postings)) return '';
  const moved = postings.map(
    ({ amountFen, from, to }: Posting) => `{"amountFen":${String(amountFen)},"from":"${from}","to":"${to}"}`,
  );
  return `{"actor":${JSON.stringify(entry.actor)}${
    claimId === undefined ? '' : `,"claimId":"${claimId}"`
  }${close === undefined ? '' : `,"close":${closeText(close)}`},"effectiveOn":"${entry.effectiveOn}","format":"riskpool-entry-1","kind":"${entry.kind}"${
    policyVersion === undefined ? '' : `,"policyVersion":"${policyVersion}"`
  },"pool":"${entry.pool}","postings":[${moved.join(',')}]${
    preparedBy === undefined ? '' : `,"preparedBy":${JSON.stringify(preparedBy)}`
  },"previousHash":"${entry.previousHash}","recordedAt":"${
    entry.recordedAt
  }"${reference === undefined ? '' : `,"reference":${JSON.stringify(reference)}`},"requestId":${JSON.stringify(
    entry.requestId,
  )}${reverses === undefined ? '' : `,"reverses":${String(reverses)}`},"seq":${String(entry.seq)}}`;
}

/** Moves the money as the entry says, and insists that it may. */
export function applyEntry({ kind, postings }: Entry, balances: Balances, at: string): void {
  const moves = MOVES[kind];
  insist(moves !== undefined || kind === 'reverse' || kind === 'close', 'entry.movement', at, kind);
  insist((postings.length >= 1 || kind === 'close') && postings.length <= POSTINGS_MAX, 'entry.movement', at);
  for (const { from, to, amountFen } of postings) {
    insist(Number.isSafeInteger(amountFen) && amountFen > 0, 'entry.amount', at, String(amountFen));
    const isKnown = from in balances && to in balances && from !== to;
    insist(
      isKnown && (moves === undefined || moves.includes(`${from}>${to}`)),
      'entry.movement',
      at,
      `${from}>${to}`,
    );
    balances[from] -= amountFen;
    balances[to] += amountFen;
  }
  for (const account of HELD) {
    insist(balances[account] >= 0, 'entry.overdrawn', at, `${account} ${String(balances[account])}`);
  }
  insistExact(balances, at);
}

/** Rule 3: what came in from outside, less what went out, is what the pool holds; and all of it is told exactly. */
function insistExact(balances: Balances, at: string): void {
  let held = 0;
  let outside = 0;
  let inflow = 0;
  for (const account of ACCOUNTS) {
    const balance = balances[account];
    insist(Number.isSafeInteger(balance), 'entry.amount', at, account);
    if (HELD.includes(account)) held += balance;
    else {
      outside += balance;
      if (balance < 0) inflow -= balance;
    }
  }
  insist(held === -outside, 'entry.custody', at);
  insist(inflow <= Number.MAX_SAFE_INTEGER, 'entry.amount', at);
}

const BY_NAME = [...ACCOUNTS].sort();

export function balancesText(balances: Balances): string {
  let text = '';
  for (const account of BY_NAME) text += `${text === '' ? '' : ','}"${account}":${String(balances[account])}`;
  return `{${text}}`;
}

/** Says what is wrong with a line that is not what it should be. */
export function whyLineDiffers(line: string, entry: Entry, hash: string, at: string): PackFault {
  if (line.slice(-66, -2) !== hash) return new PackFault('entry.hash', at);
  return new PackFault('entry.balances', at, entry.kind);
}
