import { accountNamed, type Account } from './accounts.ts';
import { closeText, type Close } from './close-text.ts';
import { insist } from './fault.ts';
import { parseObject } from './manifest.ts';

export type Posting = { readonly from: Account; readonly to: Account; readonly amountFen: number };

/** What an entry says, beside what its place in the journal says for it. */
export type Entry = {
  readonly actor: string;
  readonly claimId: string | undefined;
  /** What a close closes. */
  readonly close: Close | undefined;
  readonly effectiveOn: string;
  readonly kind: string;
  readonly policyVersion: string | undefined;
  readonly pool: string;
  readonly postings: readonly Posting[];
  /** Who proposed it, where another person confirmed it. */
  readonly preparedBy: string | undefined;
  readonly previousHash: string;
  readonly recordedAt: string;
  readonly reference: string | undefined;
  readonly requestId: string;
  readonly reverses: number | undefined;
  readonly seq: number;
};

const START = '{"balances":';
const DECIDED = ',"decided":';
const HASH = ',"hash":"';
const HASH_LENGTH = 64;
const END_LENGTH = HASH.length + HASH_LENGTH + 2;

/** A line of the journal in its three parts. */
export type EntryLine = { readonly balances: string; readonly decided: string; readonly hash: string };

export function partsOf(line: string, at: number): EntryLine {
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
    `^\\{"actor":(${TEXT})`,
    '(?:,"claimId":"([a-z0-9_]+)")?',
    '(?:,"close":(\\{"accounts":\\[[^\\]]*\\],[^{}]*\\}))?',
    ',"effectiveOn":"(\\d{4}-\\d{2}-\\d{2})","format":"riskpool-entry-1","kind":"([a-z-]+)"',
    '(?:,"policyVersion":"([a-z]+@[\\d-]+)")?',
    `,"pool":"([a-z]+)","postings":\\[((?:${POSTING}(?:,${POSTING})*)?)\\]`,
    `(?:,"preparedBy":(${TEXT}))?`,
    ',"previousHash":"([0-9a-f]{64})"',
    ',"recordedAt":"(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)"',
    `(?:,"reference":(${TEXT}))?,"requestId":(${TEXT})`,
    '(?:,"reverses":(\\d+))?,"seq":(\\d+)\\}$',
  ].join(''),
);

/** Its groups in their order. They have their names here, because groups that have them there take three times as long. */
type Groups = readonly [
  ...[all: string, actor: string, claimId: string | undefined, close: string | undefined],
  ...[effectiveOn: string, kind: string, policyVersion: string | undefined, pool: string, postings: string],
  ...[preparedBy: string | undefined, previousHash: string, recordedAt: string],
  ...[reference: string | undefined, requestId: string, reverses: string | undefined, seq: string],
];

export function parseEntry(decided: string, at: number): Entry {
  const groups = ENTRY.exec(decided) as Groups | null;
  insist(groups !== null, 'entry.form', at);
  const [, actor, claimId, close, effectiveOn, kind, policyVersion, pool, postings, ...others] = groups;
  const [preparedBy, previousHash, recordedAt, reference, requestId, reverses, seq] = others;
  return {
    actor: textOf(actor, at),
    claimId,
    close: close === undefined ? undefined : closeOf(close, at),
    effectiveOn,
    kind,
    policyVersion,
    pool,
    postings: postingsOf(postings, at),
    preparedBy: preparedBy === undefined ? undefined : textOf(preparedBy, at),
    previousHash,
    recordedAt,
    reference: reference === undefined ? undefined : textOf(reference, at),
    requestId: textOf(requestId, at),
    reverses: reverses === undefined ? undefined : Number(reverses),
    seq: Number(seq),
  };
}

const EACH_POSTING = /\{"amountFen":(\d+),"from":"([a-z]+)","to":"([a-z]+)"\}/g;

function postingsOf(text: string, at: number): readonly Posting[] {
  const postings: Posting[] = [];
  EACH_POSTING.lastIndex = 0;
  for (let found = EACH_POSTING.exec(text); found !== null; found = EACH_POSTING.exec(text)) {
    const [, amountFen, fromName = '', toName = ''] = found;
    const [from, to] = [accountNamed(fromName), accountNamed(toName)];
    insist(from !== undefined && to !== undefined, 'entry.movement', at, text);
    postings.push({ from, to, amountFen: Number(amountFen) });
  }
  return postings;
}

/** A close is written in one way too. */
function closeOf(json: string, at: number): Close {
  const close = parseObject(json, 'entry.form', at) as Close;
  insist(closeText(close) === json, 'entry.form', at);
  return close;
}

/** What a text in JSON says; where something in it is escaped, it must be escaped in the one way that there is. */
function textOf(json: string, at: number): string {
  if (!json.includes('\\')) return json.slice(1, -1);
  const text = JSON.parse(json) as string;
  insist(JSON.stringify(text) === json, 'entry.form', at);
  return text;
}
