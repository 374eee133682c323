import * as z from 'zod/mini';
import { EVIDENCE_MAX } from '../../domain/claims/loss.ts';
import { exposureIdField, sha256Field, textField, wholeField } from '../http/field-schemas.ts';
import { lossField } from '../http/loss-field.ts';

const FILE_BYTES_MAX = 10 * 1024 ** 3;

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
  loss: lossField,
  evidence: evidenceField,
});

export type ClaimRequest = z.infer<typeof claimRequest>;
