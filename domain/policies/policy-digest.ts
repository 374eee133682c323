import { canonicalJson, canonicalOf } from '../canonical-json.ts';
import { sha256Hex, utf8, type Sha256, type Sha256Hex } from '../digest.ts';
import type { Policy } from './policy.ts';

/** The one text of what a policy says: its pool, its first day and its parameters, as the API speaks them. */
export function policyText({ poolId, effectiveFrom, parameters }: Policy): string {
  return canonicalJson(canonicalOf({ pool: poolId, effectiveFrom, parameters }));
}

export function policyDigest(policy: Policy, sha256: Sha256): Sha256Hex {
  return sha256Hex(utf8(policyText(policy)), sha256);
}
