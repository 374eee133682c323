/**
 * Simulate a policy. Input: a version or a draft, and a period's claims or a list of supposed ones. Output: 200 and
 * what each would come to before and after, with what the pool could still promise; nothing is written.
 * 1. Find the version, or make the draft whole and judge it as a proposal is judged.
 * 2. Read the claims with their decisions, or decide the supposed ones in order.
 * 3. Decide them all again by the other policy.
 */
import { shanghaiDateOf, startOfDay } from '../../domain/calendar/instant.ts';
import { addDays } from '../../domain/calendar/local-date.ts';
import { policyFaults } from '../../domain/policies/policy-faults.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { simulate } from '../../domain/policies/simulate.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { draftPolicy, incoherent } from '../http/draft-policy.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { readPeriodCases } from '../store/period-cases.ts';
import { readPolicyVersion } from '../store/policy-versions.ts';
import { simulationBody, type SimulatedOver } from './simulation-body.ts';
import { simulationRequest, type SimulationRequest } from './simulation-request.ts';
import { supposedCases } from './supposed-cases.ts';

/** As many as are read in seconds and told in one answer. */
export const PERIOD_CLAIMS_MAX = 10_000;

export async function simulatePolicy(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields<SimulationRequest>(simulationRequest, request.json);
  if ('problem' in checked) return checked;
  const policy = await policyToTry(checked.value, platform);
  if ('problem' in policy) return policy;
  const over = await casesOver(checked.value, platform);
  if ('problem' in over) return over;
  const cases = simulate(over.cases, policy);
  return { status: 200, body: (language) => simulationBody(policy, over, cases, language) };
}

async function policyToTry(
  { pool: poolId, policy: asked }: SimulationRequest,
  platform: Platform,
): Promise<Policy | Problem> {
  const { id, basedOn, parameters = {} } = asked;
  if (id !== undefined) {
    const version = await readPolicyVersion(platform.store, id, platform.sha256);
    if (version?.policy.poolId === poolId) return version.policy;
    return { problem: 'request.invalid', errors: [{ pointer: '/policy/id', code: 'policy.not-found' }] };
  }
  const effectiveFrom = shanghaiDateOf(platform.now());
  const draft = { id: `${poolId}@draft` as const, poolId, effectiveFrom, basedOn, parameters };
  const drafted = await draftPolicy(draft, '/policy', platform);
  if ('problem' in drafted) return drafted;
  const faults = policyFaults(drafted.policy);
  return faults.length > 0 ? incoherent(faults) : drafted.policy;
}

async function casesOver(
  { pool: poolId, over }: SimulationRequest,
  platform: Platform,
): Promise<SimulatedOver | Problem> {
  const { period, claims = [] } = over;
  if (period === undefined) {
    const cases = await supposedCases(poolId, claims, platform);
    return 'problem' in cases ? cases : { cases, leftOut: 0, isComplete: true, period: null };
  }
  const { from, to } = period;
  const found = await readPeriodCases(platform.store, platform.policies, {
    ...{ poolId, from: startOfDay(from), to: startOfDay(addDays(to, 1)) },
    claimsMax: PERIOD_CLAIMS_MAX,
  });
  return { ...found, period };
}
