import * as z from 'zod/mini';
import { count, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** Every row of a batch was dealt with. */
export const BATCH_FINISHED = eventType('batch.finished', 1, {
  batchId: text,
  kind: z.enum(['exposures', 'claims']),
  rows: count,
  accepted: count,
  refused: count,
});
