import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { CreditCode } from '../../domain/identifiers/credit-code.ts';
import type { ClaimId, InstitutionId } from '../../domain/identifiers/ids.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Store } from './dynamo.ts';
import type { Key } from './keys.ts';
import { institutionListKey } from './listing.ts';
import { orFault } from './store-fault.ts';

/** Whose claims are wanted. */
export type ClaimOwner = { readonly institutionId: InstitutionId } | { readonly creditCode: CreditCode };

/** A page of the index holds some three thousand claims. */
const PAGES_MAX = 50;

/**
 * The ids of all claims of an institution or an enterprise on a pool that were sent in until a moment; null where they
 * are more than `most`. The index may be a moment behind: what was recorded just now is not in it yet.
 */
export async function listClaimIds(
  store: Store,
  poolId: PoolId,
  owner: ClaimOwner,
  until: Instant,
  most: number,
): Promise<readonly ClaimId[] | null> {
  const ids: ClaimId[] = [];
  let after: Key | undefined;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { Items, LastEvaluatedKey } = await orFault(
      store.client.send(
        new QueryCommand({
          TableName: store.registerTable,
          ...queryOf(owner, poolId, until),
          ...(after === undefined ? {} : { ExclusiveStartKey: after }),
        }),
      ),
    );
    ids.push(...(Items ?? []).map(({ PK }) => String(PK).slice('CLAIM#'.length) as ClaimId));
    if (ids.length > most) return null;
    if (LastEvaluatedKey === undefined) return ids;
    after = LastEvaluatedKey as Key;
  }
  return null;
}

function queryOf(owner: ClaimOwner, poolId: PoolId, until: Instant) {
  const isOneInstitution = 'institutionId' in owner;
  const [index, attribute] = isOneInstitution
    ? (['byInstitution', 'institutionKey'] as const)
    : (['byKind', 'kindKey'] as const);
  return {
    IndexName: index,
    KeyConditionExpression: '#list = :list AND listKey <= :until',
    FilterExpression: isOneInstitution ? 'poolId = :pool' : 'poolId = :pool AND creditCode = :firm',
    ExpressionAttributeNames: { '#list': attribute },
    ExpressionAttributeValues: {
      ':list': isOneInstitution ? institutionListKey('CLAIM', owner.institutionId) : 'CLAIM',
      // What follows the instant in a list's key sorts before this.
      ':until': `${until}$`,
      ':pool': poolId,
      ...(isOneInstitution ? {} : { ':firm': owner.creditCode }),
    },
  };
}
