import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Sha256Hex } from '../digest.ts';
import type { ClaimId } from '../identifiers/ids.ts';
import type { PolicyVersionId } from '../policies/policy.ts';
import type { PoolId } from '../pools/pool.ts';
import { ZERO_BALANCES, type Balances } from './balances.ts';
import type { EntryKind } from './entry-kinds.ts';
import type { PeriodClose } from './period-close.ts';
import type { Posting } from './posting.ts';

/** What is decided about an entry before it has its place in the journal. */
export type EntryDraft = {
  readonly kind: EntryKind;
  readonly postings: readonly Posting[];
  /** The person who caused it; never a role or a machine. */
  readonly actor: string;
  readonly requestId: string;
  readonly effectiveOn: LocalDate;
  readonly claimId?: ClaimId;
  readonly policyVersion?: PolicyVersionId;
  /** The document it rests on: an appropriation's number, a payment's reference. */
  readonly reference?: string;
  /** The earlier entry that this one turns round; every reversal names one, and nothing else does. */
  readonly reverses?: number;
  /** Who proposed it, where another person confirmed it and caused it by that. */
  readonly preparedBy?: string;
  /** What it closes; every close has it, and nothing else does. */
  readonly close?: PeriodClose;
};

/** One numbered line of a pool's journal; once written, never changed. */
export type Entry = EntryDraft & {
  readonly poolId: PoolId;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly recordedAt: Instant;
  readonly previousHash: Sha256Hex;
  readonly hash: Sha256Hex;
  /** After this entry. */
  readonly balances: Balances;
  /** The last month that is closed after this entry; null before the first close. It follows from the closes. */
  readonly closedThrough: Period | null;
};

/** The end of a pool's journal: what the next entry is built upon. */
export type Head = {
  readonly poolId: PoolId;
  readonly seq: number;
  readonly hash: Sha256Hex;
  readonly recordedAt: Instant | null;
  readonly balances: Balances;
  readonly closedThrough: Period | null;
};

/** What the first entry of a journal names as the hash before it. */
export const GENESIS_HASH = '0'.repeat(64) as Sha256Hex;

export function emptyHead(poolId: PoolId): Head {
  return {
    poolId,
    seq: 0,
    hash: GENESIS_HASH,
    recordedAt: null,
    balances: ZERO_BALANCES,
    closedThrough: null,
  };
}

export function headAfter({ poolId, seq, hash, recordedAt, balances, closedThrough }: Entry): Head {
  return { poolId, seq, hash, recordedAt, balances, closedThrough };
}
