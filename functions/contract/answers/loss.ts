import * as z from 'zod/mini';
import { LOSS_EVENTS } from '../../../domain/claims/loss.ts';
import { named } from '../described.ts';
import { amount, count, date, digest, text } from '../wire.ts';

export const lossAnswer = named(
  'Loss',
  z.strictObject({
    event: z.enum(LOSS_EVENTS),
    occurredOn: date,
    overdueDays: z.nullable(count),
    lossFen: amount,
    receivedFen: amount,
    otherCompensationFen: amount,
  }),
);

export const evidenceAnswer = named(
  'Evidence',
  z.strictObject({ kind: text, fileName: text, sha256: digest, bytes: count }),
);
