import type { PoolId } from '../../domain/pools/pool.ts';
import { POOL_IDS } from '../../domain/pools/pool.ts';
import { logFault } from '../http/request-log.ts';
import { workMessageFrom, type WorkMessage } from '../http/work-queue.ts';
import { workBatch } from './work-batch.ts';
import { workClaims } from './work-claims.ts';
import type { Worker } from './worker.ts';

/** A message as it was delivered: under an id of its delivery, by which it is told what to come again. */
export type Delivered = { readonly id: string; readonly body: string };

type Message = Delivered & { readonly message: WorkMessage };

/**
 * Works what was delivered: of each pool the claims that wait, all together, and then a turn on each batch. Answers the ids
 * of those that have to come again, which is harmless for whatever of them was done. What nobody of us sent is among them, so
 * that it ends where somebody looks at it.
 */
export async function workMessages(delivered: readonly Delivered[], worker: Worker): Promise<string[]> {
  const messages = delivered.map(({ id, body }) => ({ id, body, message: workMessageFrom(body) }));
  const unknown = messages.filter(({ message }) => message === null);
  for (const { id } of unknown) worker.log('error', 'queue.message-unknown', { requestId: id });
  const known = messages.filter((one): one is Message => one.message !== null);
  const again = await Promise.all(
    POOL_IDS.map((poolId) =>
      workPool(
        poolId,
        known.filter(({ message }) => message.poolId === poolId),
        worker,
      ),
    ),
  );
  return [...unknown.map(({ id }) => id), ...again.flat()];
}

/** The rest of a pool comes again with the first that failed, so that it stays in its order. */
async function workPool(poolId: PoolId, messages: readonly Message[], worker: Worker): Promise<string[]> {
  const claims = messages.filter(({ message }) => message.kind === 'claim');
  const batches = messages.filter(({ message }) => message.kind === 'batch');
  const turns = [...(claims.length === 0 ? [] : [claims]), ...batches.map((batch) => [batch])];
  for (const [index, turn] of turns.entries()) {
    try {
      await workTurn(
        poolId,
        turn.map(({ message }) => message),
        worker,
      );
    } catch (error) {
      const again = turns.slice(index).flat();
      logFault(worker.log, again[0]?.id ?? '', 'intake-worker', error);
      return again.map(({ id }) => id);
    }
  }
  return [];
}

async function workTurn(poolId: PoolId, messages: readonly WorkMessage[], worker: Worker): Promise<void> {
  const claimIds = messages.flatMap((message) => (message.kind === 'claim' ? [message.claimId] : []));
  if (claimIds.length > 0) await workClaims(poolId, claimIds, worker);
  for (const message of messages) {
    if (message.kind === 'batch') await workBatch(message.batchId, worker);
  }
}
