import * as z from 'zod/mini';
import { FEN_MAX } from '../../domain/money/fen.ts';
import { BASES } from '../../domain/policies/policy.ts';
import { POOL_IDS } from '../../domain/pools/pool.ts';
import { described, named } from './described.ts';
import { CREDIT_CODE, DATE, idForm, INSTANT, SHA256, type Form } from './forms.ts';

/** The shapes of what the API answers, in the same language as what it takes; strict, so that nothing slips in unsaid. */

const AMOUNT_MAX = Number(FEN_MAX);

export const amount = named('Fen', z.int().check(z.minimum(0), z.maximum(AMOUNT_MAX)));
/** A balance or a difference: accounts outside a pool run below zero. */
export const signedAmount = named('SignedFen', z.int().check(z.minimum(-AMOUNT_MAX), z.maximum(AMOUNT_MAX)));
export const count = named('Count', z.int().check(z.minimum(0)));
export const rate = named('BasisPoints', z.int().check(z.minimum(0), z.maximum(10_000)));
/** Compensated ÷ filed can be above the whole. */
export const ratio = named('Ratio', z.int().check(z.minimum(0)));
export const date = formed('Date', DATE);
export const instant = formed('Instant', INSTANT);
export const digest = formed('Sha256', SHA256);
export const text = z.string();
export const creditCode = formed('CreditCode', CREDIT_CODE);
export const claimId = formed('ClaimId', idForm('clm', 26));
export const exposureId = formed('ExposureId', idForm('exp', 36));
export const institutionId = formed('InstitutionId', idForm('ins', 26));
export const matchApplicationId = formed('MatchApplicationId', idForm('mat', 26));
export const batchId = formed('BatchId', idForm('bat', 26));
export const poolId = named('PoolId', z.enum(POOL_IDS));
export const policyVersion = named(
  'PolicyVersionId',
  z.string().check(z.regex(/^(guidance|compensation)@\S+$/)),
);
export const basis = named('Basis', z.enum(BASES));
export const entryRef = named('EntryRef', z.strictObject({ pool: poolId, seq: count }));

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
function formed(id: string, form: Form) {
  return described(z.string(), { id, ...form });
}
