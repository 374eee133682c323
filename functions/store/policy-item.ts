import type { Sha256Hex } from '../../domain/digest.ts';
import type { ParameterName, Policy, PolicyVersionId } from '../../domain/policies/policy.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { KIND_OF_POOL } from '../../domain/exposures/exposure-kind.ts';
import { policyText } from '../../domain/policies/policy-digest.ts';
import { policyVersionId } from '../../domain/policies/policy-version-id.ts';
import type { ConfirmedPolicy, PolicyAct, ProposedPolicy } from '../../domain/policies/policy-version.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { policyParameters } from '../http/policy-fields.ts';
import type { Item } from './dynamo.ts';

/** The versions that stand in the register; those that came with the platform do not. */
export type RecordedPolicy = ProposedPolicy | ConfirmedPolicy;

/** A version as an item, but for its key. What it says is kept as the very text that its digest is of. */
export function policyToItem(version: RecordedPolicy): Record<string, unknown> {
  const { status, policy, digest, basedOn, proposal } = version;
  return {
    ...{ status, digest, basedOn, proposal, says: policyText(policy) },
    ...(status === 'confirmed' ? { confirmation: version.confirmation } : {}),
  };
}

export function policyFromItem(item: Item): RecordedPolicy {
  const common = {
    policy: policyFromText(item['says'] as string),
    digest: item['digest'] as Sha256Hex,
    basedOn: item['basedOn'] as PolicyVersionId | null,
    proposal: item['proposal'] as PolicyAct,
  };
  const confirmation = item['confirmation'] as PolicyAct | undefined;
  if (confirmation === undefined) return { ...common, status: 'proposed' };
  return { ...common, status: 'confirmed', confirmation };
}

type Said = {
  readonly pool: PoolId;
  readonly effectiveFrom: LocalDate;
  readonly parameters: Record<ParameterName, unknown>;
};

/** What was written by `policyText` is read as what comes over the API is. */
export function policyFromText(text: string): Policy {
  const { pool: poolId, effectiveFrom, parameters } = JSON.parse(text) as Said;
  return {
    id: policyVersionId({ poolId, effectiveFrom }),
    poolId,
    exposureKind: KIND_OF_POOL[poolId],
    effectiveFrom,
    parameters: policyParameters.parse(parameters),
  };
}
