import * as z from 'zod/mini';
import { FEN_MAX } from '../../domain/money/fen.ts';
import { BASES } from '../../domain/policies/policy.ts';
import { POOL_IDS } from '../../domain/pools/pool.ts';
import { described, named } from './described.ts';

/** The shapes of what the API answers, in the same language as what it takes; strict, so that nothing slips in unsaid. */

const AMOUNT_MAX = Number(FEN_MAX);

export const amount = named('Fen', z.int().check(z.minimum(0), z.maximum(AMOUNT_MAX)));
/** A balance or a difference: accounts outside a pool run below zero. */
export const signedAmount = named('SignedFen', z.int().check(z.minimum(-AMOUNT_MAX), z.maximum(AMOUNT_MAX)));
export const count = named('Count', z.int().check(z.minimum(0)));
export const rate = named('BasisPoints', z.int().check(z.minimum(0), z.maximum(10_000)));
/** Compensated ÷ filed can be above the whole. */
export const ratio = named('Ratio', z.int().check(z.minimum(0)));
export const date = described(z.string(), { id: 'Date', format: 'date' });
export const instant = described(z.string(), { id: 'Instant', format: 'date-time' });
export const digest = named('Sha256', z.string().check(z.regex(/^[0-9a-f]{64}$/)));
export const text = z.string();
export const creditCode = named('CreditCode', z.string().check(z.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)));
export const claimId = named('ClaimId', idOf('clm', 26));
export const exposureId = named('ExposureId', idOf('exp', 36));
export const institutionId = named('InstitutionId', idOf('ins', 26));
export const matchApplicationId = named('MatchApplicationId', idOf('mat', 26));
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

function idOf(prefix: string, length: number) {
  return z.string().check(z.regex(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{${String(length)}}$`)));
}
