/**
 * Quote a claim. Input: a claim as it would be sent. Output: 200 and the decision it would get now, writing nothing.
 */
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { claimRuleRefusals, decisionBody } from '../http/decision-body.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { claimRequest } from './claim-request.ts';
import { claimBasisOn, decideOn, readClaimGround } from './claim-ground.ts';

export async function quoteClaim(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(claimRequest, request.json);
  if ('problem' in checked) return checked;
  const { exposureId, loss } = checked.value;
  const institution = ownInstitution(request.caller);
  const asked = { institution, exposureId, loss, receivedOn: shanghaiDateOf(platform.now()) };
  const ground = await readClaimGround(CLAIMS_FROM[institution.kind], [asked], platform);
  const basis = claimBasisOn(ground, asked);
  if (basis === null) return { problem: 'exposure.not-found' };
  const decision = decideOn(basis, asked);
  if (decision.outcome === 'refused') {
    return { problem: 'claim.refused', refusals: claimRuleRefusals(decision.refusals) };
  }
  return {
    status: 200,
    body: (language) => ({
      pool: basis.exposure.poolId,
      exposureId: basis.exposure.id,
      requestedFen: loss.lossFen,
      decision: decisionBody(decision, basis.policy, language),
      asOf: { pool: ground.head.poolId, seq: ground.head.seq },
    }),
  };
}
