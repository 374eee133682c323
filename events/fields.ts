import * as z from 'zod/mini';
import { FEN_MAX } from '../domain/money/fen.ts';
import { POOL_IDS } from '../domain/pools/pool.ts';

/** The shapes that everything told to the outside is made of, in events as in answers. */

export const amount = z.int().check(z.minimum(0), z.maximum(Number(FEN_MAX)));
export const count = z.int().check(z.minimum(0));
export const rate = z.int().check(z.minimum(0), z.maximum(10_000));
/** Compensated ÷ filed in basis points, which can be above the whole. */
export const ratio = z.int().check(z.minimum(0));
export const date = z.string();
export const instant = z.string();
export const text = z.string();
export const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** GB 32100-2015: digits and capital letters without I, O, S, V and Z. */
export const creditCode = z.string().check(z.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/));
export const claimId = idField('clm', 26);
export const exposureId = idField('exp', 36);
export const institutionId = idField('ins', 26);
export const matchApplicationId = idField('mat', 26);
export const batchId = idField('bat', 26);
export const eventId = idField('evt', 26);
export const poolId = z.enum(POOL_IDS);
export const policyVersion = z.string().check(z.regex(/^(guidance|compensation)@\S+$/));
export const entryRef = z.strictObject({ pool: poolId, seq: count });

/** What every event of a claim names. */
export const ofClaim = { claimId, exposureId, pool: poolId };

export function idField(prefix: string, length: number) {
  return z.string().check(z.regex(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{${String(length)}}$`)));
}
