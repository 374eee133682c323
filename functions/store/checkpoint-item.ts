import type { Instant } from '../../domain/calendar/instant.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import { ACCOUNTS, type Account } from '../../domain/ledger/accounts.ts';
import type { Balances } from '../../domain/ledger/balances.ts';
import type { Item } from './dynamo.ts';

/** In fen, what was moved into each account and out of it. No account ever holds so much, so it is not a balance. */
export type Turnover = Readonly<Record<Account, bigint>>;

/** A file of a pack, as whoever receives it can check it. */
export type PackFile = {
  readonly name: string;
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
  readonly sm3: string;
};

/**
 * How far a pack has come: the segments that are written hold everything up to `seq`, and `files` are put together and
 * digested. Whoever goes on from here comes to the same bytes as whoever was never interrupted.
 */
export type Checkpoint = {
  readonly segments: number;
  readonly seq: number;
  readonly hash: Sha256Hex;
  readonly recordedAt: Instant | null;
  readonly balances: Balances;
  readonly debits: Turnover;
  readonly credits: Turnover;
  readonly postings: number;
  /** The lines of each file in its segments; what begins and ends it is not among them. */
  readonly lines: Readonly<Record<string, number>>;
  /** The policy versions that its claims were decided by, in the order in which they came up. */
  readonly policyVersions: readonly string[];
  readonly files: readonly PackFile[];
};

export function checkpointFromItem(item: Item): Checkpoint {
  return {
    segments: Number(item['segments']),
    seq: Number(item['seq']),
    hash: item['hash'] as Sha256Hex,
    recordedAt: item['recordedAt'] as Instant | null,
    balances: amountsFromItem(item['balances'] as Item),
    debits: amountsFromItem(item['debits'] as Item),
    credits: amountsFromItem(item['credits'] as Item),
    postings: Number(item['postings']),
    lines: numbersFromItem(item['lines'] as Item),
    policyVersions: item['policyVersions'] as readonly string[],
    files: (item['files'] as Item[]).map(packFileFromItem),
  };
}

export function packFileFromItem(item: Item): PackFile {
  return {
    name: item['name'] as string,
    bytes: Number(item['bytes']),
    lines: Number(item['lines']),
    sha256: item['sha256'] as string,
    sm3: item['sm3'] as string,
  };
}

function amountsFromItem(item: Item): Readonly<Record<Account, bigint>> {
  return Object.fromEntries(ACCOUNTS.map((account) => [account, item[account] as bigint])) as Record<
    Account,
    bigint
  >;
}

function numbersFromItem(item: Item): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(item).map(([name, count]) => [name, Number(count)]));
}
