import type { BatchId, ClaimId } from '../../domain/identifiers/ids.ts';
import { POOL_IDS, type PoolId } from '../../domain/pools/pool.ts';
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

/** One thing to do, and the messages that it is done for. */
type Turn = { readonly messages: readonly Message[]; readonly take: () => Promise<void> };

/** The rest of a pool comes again with the first that failed, so that it stays in its order. */
async function workPool(poolId: PoolId, messages: readonly Message[], worker: Worker): Promise<string[]> {
  const turns = turnsOf(poolId, messages, worker);
  for (const [index, turn] of turns.entries()) {
    try {
      await turn.take();
    } catch (error) {
      const again = turns.slice(index).flatMap((left) => left.messages.map(({ id }) => id));
      logFault(worker.log, again[0] ?? '', 'intake-worker', error);
      return again;
    }
  }
  return [];
}

/** All the claims first, for somebody waits for each of them, and then the batches, which share what time there is. */
function turnsOf(poolId: PoolId, messages: readonly Message[], worker: Worker): Turn[] {
  const claims: { id: ClaimId; message: Message }[] = [];
  const batches: { id: BatchId; message: Message }[] = [];
  for (const one of messages) {
    if (one.message.kind === 'claim') claims.push({ id: one.message.claimId, message: one });
    else batches.push({ id: one.message.batchId, message: one });
  }
  const ofClaims: Turn = {
    messages: claims.map(({ message }) => message),
    take: () =>
      workClaims(
        poolId,
        claims.map(({ id }) => id),
        worker,
      ),
  };
  const turnMs = worker.turnMs / Math.max(1, batches.length);
  const ofBatches = batches.map(({ id, message }): Turn => ({
    messages: [message],
    take: () => workBatch(id, worker, turnMs),
  }));
  return claims.length === 0 ? ofBatches : [ofClaims, ...ofBatches];
}
