import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import type { Platform } from '../http/platform.ts';
import { claimFromItem } from '../store/claim-item.ts';
import type { Item } from '../store/dynamo.ts';
import { claimKey } from '../store/keys.ts';
import { BATCH_MAX, readItems } from '../store/read-items.ts';

/** Claims that have entries, by their ids; those that were refused at intake have none. */
export async function readClaims(
  { store, policies }: Platform,
  ids: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, LiveClaim>> {
  const distinct = [...new Set(ids)];
  const claims = new Map<ClaimId, LiveClaim>();
  for (let first = 0; first < distinct.length; first += BATCH_MAX) {
    const keys = distinct.slice(first, first + BATCH_MAX).map(claimKey);
    const items = (await readItems(store, keys)).filter((item): item is Item => item !== null);
    const policyOf = await policies.load(items);
    for (const { claim } of items.map((item) => claimFromItem(item, policyOf))) {
      if (claim.status !== 'refused') claims.set(claim.id, claim);
    }
  }
  return claims;
}
