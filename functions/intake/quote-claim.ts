/**
 * Quote a claim. Input: a claim as it would be sent. Output: 200 and the decision it would get now, writing nothing.
 */
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { claimRuleRefusals, decisionBody } from '../http/decision-body.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { claimRequest } from './claim-request.ts';
import { decideOn, readClaimBasis } from './read-claim-basis.ts';

export async function quoteClaim(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(claimRequest, request.json);
  if ('problem' in checked) return checked;
  const basis = await readClaimBasis(checked.value, request.caller, platform);
  if (basis === null) return { problem: 'exposure.not-found' };
  const decision = decideOn(basis, basis.head, checked.value);
  if (decision.outcome === 'refused') {
    return { problem: 'claim.refused', refusals: claimRuleRefusals(decision.refusals) };
  }
  return {
    status: 200,
    body: (language) => ({
      pool: basis.exposure.poolId,
      exposureId: basis.exposure.id,
      requestedFen: checked.value.loss.lossFen,
      decision: decisionBody(decision, basis.policy, language),
      asOf: { pool: basis.head.poolId, seq: basis.head.seq },
    }),
  };
}
