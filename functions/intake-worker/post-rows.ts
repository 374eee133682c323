import { assert } from '../../domain/assert.ts';
import type { Batch } from '../../domain/batches/batch.ts';
import type { RowResult } from '../../domain/batches/row-result.ts';
import type { Sha256 } from '../../domain/digest.ts';
import type { ClaimId, ExposureId } from '../../domain/identifiers/ids.ts';
import { idempotencyKeyOf, type SoundClaimRow, type SoundExposureRow } from '../batches/batch-row.ts';

/** A row and the key that it is posted under. */
export type KeyedRow<Row> = { readonly row: Row; readonly key: string };

type Refused = Pick<Extract<RowResult, { readonly outcome: 'refused' }>, 'problem' | 'refusals'>;

/** What a row came to under its key: by itself, or what another row like it had come to before. */
export type Came = {
  /** Null where nothing is on record. */
  readonly id: ExposureId | ClaimId | null;
  readonly isOwn: boolean;
  readonly refused: Refused | null;
};

/**
 * Posts rows under keys that follow from what they say, so that what was posted by one of them is never posted by another.
 * What was refused to another row before is asked once more, under a key of this batch: a pool that was short of money may
 * have some by now.
 */
export async function postRows<Row extends SoundClaimRow | SoundExposureRow>(
  batch: Batch,
  rows: readonly Row[],
  sha256: Sha256,
  post: (rows: readonly KeyedRow<Row>[]) => Promise<Came[]>,
): Promise<Map<number, RowResult>> {
  const keyed = rows.map((row) => ({ row, key: idempotencyKeyOf(row, sha256) }));
  const firsts = [...new Map(keyed.toReversed().map((one) => [one.key, one])).values()].toReversed();
  const came = new Map((await post(firsts)).map((one, index) => [firsts[index]?.key, one]));
  const again = firsts.filter(({ key }) => isRefusedToAnother(came.get(key)));
  const cameAgain = await post(again.map(({ row, key }) => ({ row, key: `${key}:${batch.id}` })));
  for (const [index, one] of cameAgain.entries()) came.set(again[index]?.key, one);
  const first = new Set(firsts.map(({ row }) => row.row));
  return new Map(
    keyed.map(({ row: { row }, key }) => {
      const one = came.get(key);
      assert(one !== undefined, `row ${String(row)} was posted, or another like it`);
      return [row, resultOf(row, first.has(row) ? one : { ...one, isOwn: false })];
    }),
  );
}

function isRefusedToAnother(came: Came | undefined): boolean {
  return came?.isOwn === false && came.refused !== null;
}

function resultOf(row: number, { id, isOwn, refused }: Came): RowResult {
  if (refused !== null) return { row, outcome: 'refused', id, ...refused };
  assert(id !== null, 'what is not refused is on record');
  return { row, outcome: isOwn ? 'accepted' : 'repeated', id };
}
