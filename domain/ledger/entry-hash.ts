import { canonicalJson, type Canonical } from '../canonical-json.ts';
import { sha256Hex, utf8, type Sha256, type Sha256Hex } from '../digest.ts';
import type { Entry } from './entry.ts';
import type { PeriodClose } from './period-close.ts';

/** Names the format, so that a later one can never be mistaken for this. */
const ENTRY_FORMAT = 'riskpool-entry-1';

type DecidedEntry = Omit<Entry, 'hash' | 'balances' | 'closedThrough'>;

/**
 * The bytes an entry's hash covers: everything decided, and the hash before it. The balances are left out, for they
 * follow from the entries and are checked by folding them, not by trusting a hash.
 */
export function canonicalEntryBytes(entry: DecidedEntry): Uint8Array {
  const optional: Record<string, Canonical> = {};
  if (entry.close !== undefined) optional['close'] = canonicalClose(entry.close);
  if (entry.preparedBy !== undefined) optional['preparedBy'] = entry.preparedBy;
  if (entry.claimId !== undefined) optional['claimId'] = entry.claimId;
  if (entry.policyVersion !== undefined) optional['policyVersion'] = entry.policyVersion;
  if (entry.reference !== undefined) optional['reference'] = entry.reference;
  if (entry.reverses !== undefined) optional['reverses'] = BigInt(entry.reverses);
  const decided = {
    format: ENTRY_FORMAT,
    pool: entry.poolId,
    seq: BigInt(entry.seq),
    kind: entry.kind,
    postings: entry.postings.map(({ from, to, amountFen }) => ({ from, to, amountFen })),
    actor: entry.actor,
    requestId: entry.requestId,
    recordedAt: entry.recordedAt,
    effectiveOn: entry.effectiveOn,
    previousHash: entry.previousHash,
    ...optional,
  };
  return utf8(canonicalJson(decided));
}

export function canonicalClose({ entryCount, accounts, ...close }: PeriodClose): Canonical {
  return {
    ...close,
    accounts: accounts.map((movement) => ({ ...movement })),
    entryCount: BigInt(entryCount),
  };
}

export function entryHash(entry: DecidedEntry, sha256: Sha256): Sha256Hex {
  return sha256Hex(canonicalEntryBytes(entry), sha256);
}
