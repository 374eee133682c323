import { assert } from '../../domain/assert.ts';
import type { Batch } from '../../domain/batches/batch.ts';
import { ROWS_PER_RESULT, type RowResult } from '../../domain/batches/row-result.ts';
import type { BatchId } from '../../domain/identifiers/ids.ts';
import type { BatchRow } from '../batches/batch-row.ts';
import { readBatch } from '../store/batch-item.ts';
import { advanceBatch, keepResults } from '../store/batch-progress.ts';
import { closeBatch, openBatch } from './open-batch.ts';
import { workClaimRows } from './work-claim-rows.ts';
import { workExposureRows } from './work-exposure-rows.ts';
import type { Worker } from './worker.ts';

/** Rows that are read and worked together: so many that reading is seldom waited for, so few that a worker holds them easily. */
const ROWS_TOGETHER = 5 * ROWS_PER_RESULT;

/**
 * Works a batch for one turn, from where it was left, and sends it to be gone on with if rows remain. Whatever ends a turn
 * half-way, the next one comes to the same: a row that was posted is known by its id and by the row that posted it, results are
 * kept where none are, and the count of what is done moves from where it was read.
 */
export async function workBatch(id: BatchId, worker: Worker, turnMs: number): Promise<void> {
  const untilMs = performance.now() + turnMs;
  let batch = await readBatch(worker.store, id);
  assert(batch !== null, `batch ${id} is on record before it is sent`);
  if (batch.status === 'finished') return;
  const rowsOf = await openBatch(batch, worker);
  do {
    const rows = rowsOf(batch.counts.done, ROWS_TOGETHER);
    const results = await workRows(batch, rows, worker);
    const kept = await keepResults(worker.store, worker.pause, batch.id, results);
    batch = await advanceBatch(worker.store, batch, kept, worker.now());
    if (batch.status === 'finished') {
      closeBatch(worker);
      return;
    }
  } while (performance.now() < untilMs);
  const { poolId, counts } = batch;
  await worker.queue.send({ kind: 'batch', batchId: id, poolId, done: counts.done });
}

/** The results of rows, in their order: of those that can be read, once they are posted; of the others, what is wrong. */
async function workRows(batch: Batch, rows: readonly BatchRow[], worker: Worker): Promise<RowResult[]> {
  const claims = rows.flatMap((row) => ('kind' in row && row.kind === 'claims' ? [row] : []));
  const exposures = rows.flatMap((row) => ('kind' in row && row.kind === 'exposures' ? [row] : []));
  const posted = new Map<number, RowResult>([
    ...(await workClaimRows(batch, claims, worker)),
    ...(await workExposureRows(batch, exposures, worker)),
  ]);
  return rows.map((row): RowResult => {
    if ('faults' in row) return { row: row.row, outcome: 'invalid', faults: row.faults };
    const result = posted.get(row.row);
    assert(result !== undefined, `row ${String(row.row)} came to something`);
    return result;
  });
}
