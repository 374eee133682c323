import type { Instant } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import { ACCOUNTS } from '../../domain/ledger/accounts.ts';
import { assertSound, ZERO_BALANCES, type Balances } from '../../domain/ledger/balances.ts';
import type { EntryKind } from '../../domain/ledger/entry-kinds.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import type { AccountMovement, PeriodClose } from '../../domain/ledger/period-close.ts';
import type { Posting } from '../../domain/ledger/posting.ts';
import type { PolicyVersionId } from '../../domain/policies/policy.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item } from './dynamo.ts';
import { entryKey } from './keys.ts';

/** An entry as an item. Accounts at zero are left out of the balances, which keeps the item under a kilobyte. */
export function entryToItem(entry: Entry): Record<string, unknown> {
  const { poolId, balances, closedThrough, ...rest } = entry;
  const nonZero = ACCOUNTS.filter((account) => balances[account] !== 0n);
  return {
    ...entryKey(poolId, entry.seq),
    ...rest,
    poolId,
    ...(closedThrough === null ? {} : { closedThrough }),
    balances: Object.fromEntries(nonZero.map((account) => [account, balances[account]])),
  };
}

export function entryFromItem(item: Item): Entry {
  const balances: Balances = { ...ZERO_BALANCES, ...(item['balances'] as Partial<Balances>) };
  assertSound(balances);
  return {
    poolId: item['poolId'] as PoolId,
    seq: Number(item['seq']),
    kind: item['kind'] as EntryKind,
    postings: (item['postings'] as Posting[]).map(({ from, to, amountFen }) => ({ from, to, amountFen })),
    actor: item['actor'] as string,
    requestId: item['requestId'] as string,
    recordedAt: item['recordedAt'] as Instant,
    effectiveOn: item['effectiveOn'] as LocalDate,
    previousHash: item['previousHash'] as Sha256Hex,
    hash: item['hash'] as Sha256Hex,
    balances,
    closedThrough: (item['closedThrough'] ?? null) as Period | null,
    ...(item['preparedBy'] === undefined ? {} : { preparedBy: item['preparedBy'] as string }),
    ...(item['close'] === undefined ? {} : { close: closeFromItem(item['close'] as Item) }),
    ...(item['claimId'] === undefined ? {} : { claimId: item['claimId'] as ClaimId }),
    ...(item['policyVersion'] === undefined
      ? {}
      : { policyVersion: item['policyVersion'] as PolicyVersionId }),
    ...(item['reference'] === undefined ? {} : { reference: item['reference'] as string }),
    ...(item['reverses'] === undefined ? {} : { reverses: Number(item['reverses']) }),
  };
}

export function closeFromItem(item: Item): PeriodClose {
  return {
    period: item['period'] as Period,
    accounts: (item['accounts'] as AccountMovement[]).map(
      ({ account, openingFen, debitFen, creditFen, closingFen }) => ({
        ...{ account, openingFen, debitFen, creditFen, closingFen },
      }),
    ),
    entryCount: Number(item['entryCount']),
    filedFen: item['filedFen'] as bigint,
    outstandingFen: item['outstandingFen'] as bigint,
  };
}
