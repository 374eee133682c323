import { ACCOUNTS, HELD, MOVES, type Account, type Balances } from './accounts.ts';
import { closeText, type Close } from './close-text.ts';
import { insist } from './fault.ts';
import { parseObject } from './manifest.ts';

export type Posting = { readonly from: Account; readonly to: Account; readonly amountFen: number };

/** What an entry says, beside what its place in the journal says for it. */
export type Entry = {
  readonly actor: string;
  readonly claimId?: string;
  /** What a close closes. */
  readonly close?: Close;
  readonly effectiveOn: string;
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

const START = '{"balances":';
const DECIDED = ',"decided":';
const HASH = ',"hash":"';
const HASH_LENGTH = 64;
const END_LENGTH = HASH.length + HASH_LENGTH + 2;
const POSTINGS_MAX = 4;

/** A line of the journal in its three parts. */
export type EntryLine = { readonly balances: string; readonly decided: string; readonly hash: string };

export function partsOf(line: string, at: string): EntryLine {
  const from = line.indexOf(DECIDED);
  const to = line.length - END_LENGTH;
  const isFormed = line.startsWith(START) && from > 0 && line.startsWith(HASH, to) && line.endsWith('"}');
  insist(isFormed, 'entry.form', at);
  return {
    balances: line.slice(START.length, from),
    decided: line.slice(from + DECIDED.length, to),
    hash: line.slice(to + HASH.length, -2),
  };
}

/** A text as JSON writes it, and a posting. */
const TEXT = '"(?:[^"\\\\]|\\\\.)*"';
const POSTING = '\\{"amountFen":\\d+,"from":"[a-z]+","to":"[a-z]+"\\}';

/** The one way in which what was decided is written. An entry that is not written so is none, whatever it means. */
const ENTRY = new RegExp(
  [
    `^\\{"actor":(?<actor>${TEXT})`,
    '(?:,"claimId":"(?<claimId>[a-z0-9_]+)")?',
    '(?:,"close":(?<close>\\{"accounts":\\[[^\\]]*\\],[^{}]*\\}))?',
    ',"effectiveOn":"(?<effectiveOn>\\d{4}-\\d{2}-\\d{2})","format":"riskpool-entry-1","kind":"(?<kind>[a-z-]+)"',
    '(?:,"policyVersion":"(?<policyVersion>[a-z]+@[\\d-]+)")?',
    `,"pool":"(?<pool>[a-z]+)","postings":\\[(?<postings>(?:${POSTING}(?:,${POSTING})*)?)\\]`,
    `(?:,"preparedBy":(?<preparedBy>${TEXT}))?`,
    ',"previousHash":"(?<previousHash>[0-9a-f]{64})"',
    ',"recordedAt":"(?<recordedAt>\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)"',
    `(?:,"reference":(?<reference>${TEXT}))?,"requestId":(?<requestId>${TEXT})`,
    '(?:,"reverses":(?<reverses>\\d+))?,"seq":(?<seq>\\d+)\\}$',
  ].join(''),
);

export function parseEntry(decided: string, at: string): Entry {
  const found = ENTRY.exec(decided)?.groups as EntryGroups | undefined;
  insist(found !== undefined, 'entry.form', at);
  const { claimId, close, policyVersion, preparedBy, reference, reverses } = found;
  return {
    actor: textOf(found.actor, at),
    effectiveOn: found.effectiveOn,
    kind: found.kind,
    pool: found.pool,
    postings: postingsOf(found.postings),
    previousHash: found.previousHash,
    recordedAt: found.recordedAt,
    requestId: textOf(found.requestId, at),
    seq: Number(found.seq),
    ...(claimId === undefined ? {} : { claimId }),
    ...(close === undefined ? {} : { close: closeOf(close, at) }),
    ...(preparedBy === undefined ? {} : { preparedBy: textOf(preparedBy, at) }),
    ...(policyVersion === undefined ? {} : { policyVersion }),
    ...(reference === undefined ? {} : { reference: textOf(reference, at) }),
    ...(reverses === undefined ? {} : { reverses: Number(reverses) }),
  };
}

const EACH_POSTING = /\{"amountFen":(\d+),"from":"([a-z]+)","to":"([a-z]+)"\}/g;

/** Whether there are such accounts is seen when money is moved. */
function postingsOf(text: string): readonly Posting[] {
  const postings: Posting[] = [];
  EACH_POSTING.lastIndex = 0;
  for (let found = EACH_POSTING.exec(text); found !== null; found = EACH_POSTING.exec(text)) {
    const [, amountFen, from, to] = found;
    postings.push({ from: from as Account, to: to as Account, amountFen: Number(amountFen) });
  }
  return postings;
}

type EntryGroups = Readonly<
  Record<
    | 'actor'
    | 'effectiveOn'
    | 'kind'
    | 'pool'
    | 'postings'
    | 'previousHash'
    | 'recordedAt'
    | 'requestId'
    | 'seq',
    string
  > &
    Record<
      'claimId' | 'close' | 'policyVersion' | 'preparedBy' | 'reference' | 'reverses',
      string | undefined
    >
>;

/** A close is written in one way too. */
function closeOf(json: string, at: string): Close {
  const close = parseObject(json, 'entry.form', at) as Close;
  insist(closeText(close) === json, 'entry.form', at);
  return close;
}

/** What a text in JSON says; where something in it is escaped, it must be escaped in the one way that there is. */
function textOf(json: string, at: string): string {
  if (!json.includes('\\')) return json.slice(1, -1);
  const text = JSON.parse(json) as string;
  insist(JSON.stringify(text) === json, 'entry.form', at);
  return text;
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
