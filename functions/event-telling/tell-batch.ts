import { assert } from '../../domain/assert.ts';
import type { BatchId } from '../../domain/identifiers/ids.ts';
import { readBatch } from '../store/batch-item.ts';
import { tellOnce } from './tell-all.ts';
import { tellable } from './tellable.ts';
import type { Teller } from './teller.ts';

/** Tells that a batch is finished, to the institution that sent it and to the offices; before that there is nothing to tell. */
export async function tellBatch(teller: Teller, id: BatchId): Promise<void> {
  const batch = await readBatch(teller.store, id);
  assert(batch !== null, 'a batch stays one');
  const { kind, institutionId, rows, counts, finishedAt } = batch;
  if (finishedAt === null) return;
  const { accepted, repeated, refused, invalid } = counts;
  const occasion = { subject: id, number: 1, recordedAt: finishedAt, institutionId };
  const data = { batchId: id, kind, rows, accepted, repeated, refused, invalid };
  const finished = tellable(teller, occasion, { type: 'batch.finished', data });
  await tellOnce(teller, { marks: [{ subject: id, from: 0, to: 1 }], events: [finished] });
}
