import * as z from 'zod/mini';
import { batchId, count } from './fields.ts';
import { eventType } from './event-type.ts';

/** Every row of a batch was dealt with, and came to one of four things. */
export const BATCH_FINISHED = eventType('batch.finished', 1, {
  batchId,
  kind: z.enum(['exposures', 'claims']),
  rows: count,
  accepted: count,
  repeated: count,
  refused: count,
  invalid: count,
});
