import type { BatchId } from '../../domain/identifiers/ids.ts';
import type { PoolId } from '../../domain/pools/pool.ts';

/** Work that is done after the request for it is answered. */
export type WorkMessage = { readonly kind: 'batch'; readonly batchId: BatchId; readonly poolId: PoolId };

/** Hands work on, to be done at least once and for each pool one after another. */
export type WorkQueue = { readonly send: (message: WorkMessage) => Promise<void> };
