import * as z from 'zod/mini';
import { EVIDENCE_MAX, LOSS_EVENTS, type Loss } from '../../domain/claims/loss.ts';
import { ZERO_FEN } from '../../domain/money/fen.ts';
import {
  amountField,
  dateField,
  exposureIdField,
  positiveAmountField,
  sha256Field,
  textField,
  wholeField,
} from '../http/field-schemas.ts';

const OVERDUE_DAYS_MAX = 36_500;
const FILE_BYTES_MAX = 10 * 1024 ** 3;

const loss = z.pipe(
  z.strictObject({
    event: z.enum(LOSS_EVENTS),
    occurredOn: dateField,
    overdueDays: z.optional(wholeField(0, OVERDUE_DAYS_MAX)),
    lossFen: positiveAmountField,
    receivedFen: amountField,
    otherCompensationFen: z.optional(amountField),
  }),
  z.transform(({ overdueDays, otherCompensationFen, ...stated }): Loss => ({
    ...stated,
    overdueDays: overdueDays ?? null,
    otherCompensationFen: otherCompensationFen ?? ZERO_FEN,
  })),
);

/** The papers, each named once. */
export const evidenceField = z
  .array(
    z.strictObject({
      kind: textField(40),
      fileName: textField(120),
      sha256: sha256Field,
      bytes: wholeField(1, FILE_BYTES_MAX),
    }),
  )
  .check(z.maxLength(EVIDENCE_MAX));

/** The body of `POST /v1/claims` and `POST /v1/claims/quote`. */
export const claimRequest = z.strictObject({
  exposureId: exposureIdField,
  loss,
  evidence: evidenceField,
});

export type ClaimRequest = z.infer<typeof claimRequest>;
