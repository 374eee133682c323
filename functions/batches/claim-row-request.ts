import * as z from 'zod/mini';
import { exposureIdField, wholeField } from '../http/field-schemas.ts';
import { lossField } from '../http/loss-field.ts';
import { evidenceField } from '../intake/claim-request.ts';
import { contractNoField } from '../intake/exposure-request.ts';

const AGAIN_MAX = 99;

/** A claim as a row says it. */
export const claimRowRequest = z.strictObject({
  exposure: z
    .strictObject({ contractNo: z.optional(contractNoField), id: z.optional(exposureIdField) })
    .check(
      z.refine(
        ({ contractNo, id }) => (contractNo === undefined) !== (id === undefined),
        'exposure.named-once',
      ),
    ),
  loss: lossField,
  evidence: evidenceField,
  again: z.optional(wholeField(1, AGAIN_MAX)),
});
