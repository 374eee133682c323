import { assert } from '../../domain/assert.ts';
import { peopleOfClaimEntry, type VoucherPeople } from '../../domain/books/voucher.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import type { Platform } from '../http/platform.ts';
import { reversalKey } from '../store/keys.ts';
import { readStanding } from '../store/read-items.ts';
import { reversalFromItem } from '../store/reversal-item.ts';
import { readClaims } from './read-claims.ts';

/** Who is behind each entry, in the order of the entries; what happened later to a claim changes nothing of it. */
export async function readPeople(
  entries: readonly Entry[],
  platform: Platform,
): Promise<readonly VoucherPeople[]> {
  const [claims, ordererOf] = await Promise.all([
    readClaims(
      platform,
      entries.flatMap(({ claimId }) => claimId ?? []),
    ),
    readOrderers(entries, platform),
  ]);
  return entries.map((entry) => {
    const { claimId, actor, preparedBy } = entry;
    if (preparedBy !== undefined) return { preparedBy, checkedBy: actor, bookedBy: actor };
    if (claimId === undefined) return { preparedBy: actor, checkedBy: ordererOf(entry), bookedBy: actor };
    const claim = claims.get(claimId);
    assert(claim !== undefined, `claim ${claimId} has its entry`);
    return peopleOfClaimEntry(entry, claim);
  });
}

/** Who ordered a reversal of the pool's own; null for whatever else an entry is. */
async function readOrderers(
  entries: readonly Entry[],
  { store }: Platform,
): Promise<(entry: Entry) => string | null> {
  const ordered = entries.flatMap(({ poolId, claimId, reverses }) =>
    claimId === undefined && reverses !== undefined ? [reversalKey(poolId, reverses)] : [],
  );
  const standing = await readStanding(store, ordered);
  return ({ poolId, reverses }) => {
    const item = reverses === undefined ? null : standing(reversalKey(poolId, reverses));
    return item === null ? null : reversalFromItem(item).orderedBy;
  };
}
