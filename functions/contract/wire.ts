import * as z from 'zod/mini';
import { FEN_MAX } from '../../domain/money/fen.ts';
import { BASES } from '../../domain/policies/policy.ts';
import * as field from '../../events/fields.ts';
import { described, named } from './described.ts';
import { DATE, INSTANT, type Form } from './forms.ts';

/** The shapes of what the API answers, in the same language as what it takes; strict, so that nothing slips in unsaid. */

const AMOUNT_MAX = Number(FEN_MAX);

// What events are made of too stands in the contract under these names.
export const amount = named('Fen', field.amount);
/** A balance or a difference: accounts outside a pool run below zero. */
export const signedAmount = named('SignedFen', z.int().check(z.minimum(-AMOUNT_MAX), z.maximum(AMOUNT_MAX)));
export const count = named('Count', field.count);
export const rate = named('BasisPoints', field.rate);
export const ratio = named('Ratio', field.ratio);
export const date = formed('Date', DATE, field.date);
export const instant = formed('Instant', INSTANT, field.instant);
export const period = named('Period', z.string().check(z.regex(/^\d{4}-\d{2}$/)));
export const bankLineId = named('BankLineId', field.idField('bln', 26));
export const bankImportId = named('BankImportId', field.idField('bim', 26));
export const bankMatchId = named('BankMatchId', field.idField('bma', 26));
export const bookingId = named('BookingId', field.idField('bkg', 26));
export const digest = named('Sha256', field.digest);
export const { text } = field;
export const creditCode = named('CreditCode', field.creditCode);
export const claimId = named('ClaimId', field.claimId);
export const exposureId = named('ExposureId', field.exposureId);
export const institutionId = named('InstitutionId', field.institutionId);
export const matchApplicationId = named('MatchApplicationId', field.matchApplicationId);
export const batchId = named('BatchId', field.batchId);
export const poolId = named('PoolId', field.poolId);
export const policyVersion = named('PolicyVersionId', field.policyVersion);
named('EventId', field.eventId);
export const basis = named('Basis', z.enum(BASES));
export const entryRef = named('EntryRef', field.entryRef);

/** The members of an object. */
export type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** A page of a list; `nextCursor` asks for the next one, and is null on the last. */
export function pageOf(item: z.ZodMiniType) {
  return z.strictObject({ data: z.array(item), nextCursor: z.nullable(z.string()) });
}

/** One of several objects that are told apart by a member: each value with what else it brings. */
export function variantsBy(
  member: string,
  variants: Readonly<Record<string, Shape>>,
  shapeOf: (own: Shape) => Shape,
): z.ZodMiniType {
  return z.union(
    Object.entries(variants).map(([value, own]) =>
      z.strictObject({ [member]: z.literal(value), ...shapeOf(own) }),
    ),
  );
}

/** A text of a form that stands under a name. */
function formed<Schema extends z.ZodMiniType>(id: string, form: Form, schema: Schema): Schema {
  return described(schema, { id, ...form });
}
