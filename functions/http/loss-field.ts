import * as z from 'zod/mini';
import { LOSS_EVENTS, type Loss } from '../../domain/claims/loss.ts';
import { ZERO_FEN } from '../../domain/money/fen.ts';
import { amountField, dateField, positiveAmountField, wholeField } from './field-schemas.ts';

const OVERDUE_DAYS_MAX = 36_500;

/** A loss as an institution states it, or as one is supposed, in the order in which it is told again when read. */
export const lossField = z.pipe(
  z.strictObject({
    event: z.enum(LOSS_EVENTS),
    occurredOn: dateField,
    overdueDays: z.optional(wholeField(0, OVERDUE_DAYS_MAX)),
    lossFen: positiveAmountField,
    receivedFen: amountField,
    otherCompensationFen: z.optional(amountField),
  }),
  z.transform(({ event, occurredOn, overdueDays, lossFen, receivedFen, otherCompensationFen }): Loss => ({
    event,
    occurredOn,
    overdueDays: overdueDays ?? null,
    lossFen,
    receivedFen,
    otherCompensationFen: otherCompensationFen ?? ZERO_FEN,
  })),
);
