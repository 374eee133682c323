import { fen } from '../../domain/money/fen.ts';
import { TIERS_OF, KIND_OF_POOL } from '../../domain/exposures/exposure-kind.ts';
import { decideInOrder, type SupposedCase } from '../../domain/policies/decide-in-order.ts';
import type { DecidedCase } from '../../domain/policies/decided-case.ts';
import { policyInForce } from '../../domain/policies/policy-in-force.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Platform } from '../http/platform.ts';
import type { FieldError, Problem } from '../http/problem.ts';
import { readHead } from '../store/journal.ts';
import { readPolicyVersions } from '../store/policy-versions.ts';
import type { SupposedClaim } from './simulation-request.ts';

/** Supposed claims, decided one after the other from what the pool has now, each by the version of its start date. */
export async function supposedCases(
  poolId: PoolId,
  claims: readonly SupposedClaim[],
  { store, sha256 }: Platform,
): Promise<readonly DecidedCase[] | Problem> {
  const [versions, head] = await Promise.all([
    readPolicyVersions(store, poolId, sha256),
    readHead(store, poolId),
  ]);
  const inForce = versions.filter(({ status }) => status !== 'proposed').map(({ policy }) => policy);
  const supposed: SupposedCase[] = [];
  const errors: FieldError[] = [];
  claims.forEach((claim, index) => {
    const policy = policyInForce(poolId, claim.exposure.startedOn, inForce);
    const mistakes = mistakesOf(claim, poolId, policy, claims[index - 1]);
    errors.push(
      ...mistakes.map(({ pointer, code }) => ({ pointer: `/over/claims/${String(index)}${pointer}`, code })),
    );
    if (policy !== null) supposed.push(supposedCase(claim, String(index), policy));
  });
  if (errors.length > 0) return { problem: 'request.invalid', errors };
  return decideInOrder(supposed, fen(head.balances.available));
}

function mistakesOf(
  { on, exposure }: SupposedClaim,
  poolId: PoolId,
  policy: Policy | null,
  previous: SupposedClaim | undefined,
): FieldError[] {
  const mistakes: FieldError[] = [];
  if (previous !== undefined && on < previous.on) {
    mistakes.push({ pointer: '/on', code: 'date.before-previous' });
  }
  if (!TIERS_OF[KIND_OF_POOL[poolId]].includes(exposure.tier)) {
    mistakes.push({ pointer: '/exposure/tier', code: 'tier.not-of-pool' });
  }
  if (policy === null) mistakes.push({ pointer: '/exposure/startedOn', code: 'policy.none-in-force' });
  return mistakes;
}

/** Each stands on an exposure of its own. */
function supposedCase(claim: SupposedClaim, key: string, policy: Policy): SupposedCase {
  const { institution, enterprise, on, loss, exposure } = claim;
  return { key, institution, enterprise, exposure: key, input: { loss, exposure, policy, today: on } };
}
