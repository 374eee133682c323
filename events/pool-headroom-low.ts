import { amount, entryRef, poolId } from './fields.ts';
import { eventType } from './event-type.ts';

/** What a pool can still promise fell below a fifth of its cap. */
export const POOL_HEADROOM_LOW = eventType('pool.headroom-low', 1, {
  pool: poolId,
  capFen: amount,
  headroomFen: amount,
  entry: entryRef,
});
