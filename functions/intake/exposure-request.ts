import * as z from 'zod/mini';
import { SECURITIES } from '../../domain/exposures/exposure-kind.ts';
import type { ExposureTerms } from '../../domain/exposures/exposure.ts';
import { bp } from '../../domain/money/basis-points.ts';
import {
  amountField,
  creditCodeField,
  dateField,
  positiveAmountField,
  textField,
  wholeField,
} from '../http/field-schemas.ts';

const STAFF_MAX = 10_000_000;

const enterprise = z.strictObject({
  creditCode: creditCodeField,
  name: textField(100),
  county: z.string().check(z.regex(/^\d{6}$/, 'county.malformed')),
  foundedOn: dateField,
  staff: wholeField(0, STAFF_MAX),
  revenueFen: amountField,
  assetsFen: amountField,
});

export const contractNoField = textField(64);

const common = {
  contractNo: contractNoField,
  enterprise,
  principalFen: positiveAmountField,
  startedOn: dateField,
};

const loan = z.strictObject({
  kind: z.literal('loan'),
  ...common,
  maturesOn: dateField,
  annualRateBp: z.pipe(wholeField(0, 10_000), z.transform(bp)),
  purpose: textField(200),
  security: z._default(z.nullable(z.enum(SECURITIES)), null),
});

const investment = z.strictObject({
  kind: z.literal('investment'),
  ...common,
  round: z.enum(['first', 'later']),
});

/** The body of `POST /v1/exposures`. */
export const exposureRequest = z.discriminatedUnion('kind', [
  loan,
  investment,
]) satisfies z.ZodMiniType<ExposureTerms>;
