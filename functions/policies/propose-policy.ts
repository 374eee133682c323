/**
 * Propose a version of a pool's policy. Input: its first day, the version that it is based on, and what it changes.
 * Output: 201 and the proposal, with the digest by which a second manager confirms it.
 * 1. The same request sent again is answered as it was then, whatever has taken its place since.
 * 2. Make the whole policy of what was sent, and name everything in it that does not fit together.
 * 3. Record it, unless the day has a confirmed version.
 */
import * as z from 'zod/mini';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { policyDigest, policyText } from '../../domain/policies/policy-digest.ts';
import { effectiveFromFaults, policyFaults } from '../../domain/policies/policy-faults.ts';
import { policyVersionId } from '../../domain/policies/policy-version-id.ts';
import type { ProposedPolicy } from '../../domain/policies/policy-version.ts';
import { POOL_IDS } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { draftPolicy, incoherent, type DraftedPolicy } from '../http/draft-policy.ts';
import { dateField, textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import { changedParameters } from '../http/policy-fields.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import type { Item } from '../store/dynamo.ts';
import { policyProposalKey } from '../store/keys.ts';
import { policyFromItem, policyFromText } from '../store/policy-item.ts';
import { POLICY_VERSIONS_MAX, readPolicyVersions } from '../store/policy-versions.ts';
import { proposalWrites } from '../store/policy-writes.ts';
import { readItem } from '../store/read-items.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { policyBody } from './policy-body.ts';

const ROUNDS_MAX = 5;
const ID_LENGTH_MAX = 40;

export const proposalRequest = z.strictObject({
  pool: z.enum(POOL_IDS),
  effectiveFrom: dateField,
  basedOn: z.optional(textField(ID_LENGTH_MAX)),
  parameters: changedParameters,
});

type ProposalRequest = z.infer<typeof proposalRequest>;

export async function proposePolicy(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields<ProposalRequest>(proposalRequest, request.json);
  if ('problem' in checked) return checked;
  const mark = requestMark(request, platform.sha256);
  const earlier = await readItem(platform.store, policyProposalKey(mark.key));
  if (earlier !== null) return replay(earlier, mark);
  const drafted = await judgeProposal(checked.value, platform);
  if ('problem' in drafted) return drafted;
  return recordProposal(request, platform, drafted, mark);
}

async function judgeProposal(asked: ProposalRequest, platform: Platform): Promise<DraftedPolicy | Problem> {
  const { pool: poolId, effectiveFrom, basedOn, parameters } = asked;
  const id = policyVersionId({ poolId, effectiveFrom });
  const drafted = await draftPolicy({ id, poolId, effectiveFrom, basedOn, parameters }, '', platform);
  if ('problem' in drafted) return drafted;
  const { policy } = drafted;
  const today = shanghaiDateOf(platform.now());
  const faults = [...effectiveFromFaults(policy, today), ...policyFaults(policy)];
  if (faults.length > 0) return incoherent(faults);
  const versions = await readPolicyVersions(platform.store, poolId, platform.sha256);
  const standing = versions.find((version) => version.policy.id === id);
  if (standing !== undefined && standing.status !== 'proposed') return { problem: 'policy.day-taken' };
  return standing === undefined && versions.length >= POLICY_VERSIONS_MAX
    ? { problem: 'policy.too-many-versions' }
    : drafted;
}

async function recordProposal(
  request: Request,
  { store, now, sha256, pause }: Platform,
  { policy, basedOn }: DraftedPolicy,
  mark: RequestMark,
): Promise<Answer> {
  const proposal = { actor: request.caller.person, at: now(), request: mark };
  const digest = policyDigest(policy, sha256);
  // As it is read later, so that the request sent again is answered to the byte.
  const kept = policyFromText(policyText(policy));
  const proposed: ProposedPolicy = { status: 'proposed', policy: kept, digest, basedOn, proposal };
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const outcome = await transact(store, proposalWrites(store, proposed));
    if (outcome.kind === 'committed') return answerProposal(proposed);
    if (outcome.kind === 'condition-failed') {
      const earlier = outcome.standing.get('proposal');
      return earlier === undefined || earlier === null
        ? { problem: 'policy.day-taken' }
        : replay(earlier, mark);
    }
    await pause(round);
  }
  throw new StoreFault(`the place of ${policy.id} stays contended`);
}

function replay(item: Item, mark: RequestMark): Answer {
  const earlier = policyFromItem(item);
  if (earlier.proposal.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerProposal({ ...earlier, status: 'proposed' }), isReplay: true };
}

function answerProposal(proposed: ProposedPolicy): Answer {
  return {
    status: 201,
    body: (language) => policyBody(proposed, language),
    headers: { location: `/v1/policies/${proposed.policy.id}` },
  };
}
