import * as z from 'zod/mini';
import { named } from '../described.ts';
import { amount, claimId, creditCode, date, poolId, text } from '../wire.ts';

export const publishedNoticeAnswer = named(
  'PublishedNotice',
  z.strictObject({
    claimId,
    pool: poolId,
    claimant: text,
    enterprise: z.strictObject({ name: text, creditCode }),
    amountFen: amount,
    from: date,
    to: date,
    isObjectionOpen: z.boolean(),
  }),
);
