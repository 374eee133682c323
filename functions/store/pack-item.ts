import { assert } from '../../domain/assert.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Pause } from './commit-on-head.ts';
import type { Item, Store } from './dynamo.ts';
import { packEndKey, packKey } from './keys.ts';
import { readItem } from './read-items.ts';
import { transactPatiently } from './transact-patiently.ts';
import type { Write } from './transact.ts';

/** The pack that ends where another begins, by the digest of its manifest. */
export type PreviousPack = { readonly lastSeq: number; readonly manifestSha256: Sha256Hex };

export type PackSignature = { readonly keyId: string; readonly signature: string };

type Named = { readonly poolId: PoolId; readonly digest: Sha256Hex };

/**
 * The pack that comes before one which begins with `firstSeq`, or null where there is none. It is settled the first time
 * that the pack is made and stays what it was then, so that the same pack is the same bytes whenever it is made again.
 */
export async function settlePrevious(
  store: Store,
  pause: Pause,
  { poolId, digest }: Named,
  firstSeq: number,
): Promise<PreviousPack | null> {
  const ended = firstSeq === 1 ? null : await readItem(store, packEndKey(poolId, firstSeq - 1));
  const manifestSha256 = ended?.['manifestSha256'];
  const previous = manifestSha256 === undefined ? null : { lastSeq: firstSeq - 1, manifestSha256 };
  const write = putOnce(store, 'pack', { ...packKey(poolId, digest), previous });
  const outcome = await transactPatiently(store, pause, [write]);
  if (outcome.kind === 'committed') return previous as PreviousPack | null;
  const standing = outcome.standing.get('pack') ?? null;
  assert(standing !== null, 'only a pack stands in the way of one');
  const settled = standing['previous'] as Item | null;
  return settled === null
    ? null
    : {
        lastSeq: Number(settled['lastSeq']),
        manifestSha256: settled['manifestSha256'] as PreviousPack['manifestSha256'],
      };
}

/** How a manifest was signed the first time; null before. */
export async function readSignature(
  store: Store,
  { poolId, digest }: Named,
  manifestSha256: Sha256Hex,
): Promise<PackSignature | null> {
  const item = await readItem(store, packKey(poolId, digest));
  const signed = item?.['signed'] as Item | undefined;
  if (signed?.['manifestSha256'] !== manifestSha256) return null;
  return { keyId: signed['keyId'] as string, signature: signed['signature'] as string };
}

/** Keeps the first signature of a manifest, and that it ends where it does unless another pack was the first to. */
export async function keepSignature(
  store: Store,
  pause: Pause,
  named: Named & { readonly lastSeq: number },
  manifestSha256: Sha256Hex,
  signature: PackSignature,
): Promise<void> {
  const { poolId, digest, lastSeq } = named;
  await transactPatiently(store, pause, [
    {
      name: 'signed',
      action: {
        update: {
          TableName: store.registerTable,
          Key: packKey(poolId, digest),
          UpdateExpression: 'SET signed = :signed',
          ExpressionAttributeValues: { ':signed': { manifestSha256, ...signature } },
        },
      },
    },
  ]);
  const end = putOnce(store, 'end', { ...packEndKey(poolId, lastSeq), manifestSha256 });
  await transactPatiently(store, pause, [end]);
}

function putOnce<Name extends string>(store: Store, name: Name, item: Record<string, unknown>): Write<Name> {
  return {
    name,
    action: {
      put: {
        TableName: store.registerTable,
        Item: item,
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}
