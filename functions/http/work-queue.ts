import * as z from 'zod/mini';
import { isBatchId, isClaimId, type BatchId, type ClaimId } from '../../domain/identifiers/ids.ts';
import { POOL_IDS, type PoolId } from '../../domain/pools/pool.ts';

/** What is to be worked on. It names what is on record, and carries nothing itself. */
export type WorkMessage =
  | { readonly kind: 'claim'; readonly claimId: ClaimId; readonly poolId: PoolId }
  | {
      readonly kind: 'batch';
      readonly batchId: BatchId;
      readonly poolId: PoolId;
      /** How many of its rows were done when it was sent, where it is sent to be gone on with. */
      readonly done?: number;
    };

/**
 * Work for later, taken in the order in which it came, one at a time for each pool. When `send` returns, the message
 * outlives whatever happens next; it is worked at least once.
 */
export type WorkQueue = { readonly send: (message: WorkMessage) => Promise<void> };

const poolId = z.enum(POOL_IDS);

const workMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('claim'),
    claimId: z.custom<ClaimId>((value) => typeof value === 'string' && isClaimId(value)),
    poolId,
  }),
  z.strictObject({
    kind: z.literal('batch'),
    batchId: z.custom<BatchId>((value) => typeof value === 'string' && isBatchId(value)),
    poolId,
    done: z.exactOptional(z.int()),
  }),
]);

/** Null for what no version of this platform has sent. */
export function workMessageFrom(text: string): WorkMessage | null {
  try {
    const parsed = workMessage.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
