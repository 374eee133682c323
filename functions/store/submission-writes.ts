import { yearOf } from '../../domain/calendar/local-date.ts';
import type { Claim, SubmittedClaim } from '../../domain/claims/claim.ts';
import { enterpriseTagIn } from '../../domain/identifiers/ids.ts';
import { claimToItem } from './claim-item.ts';
import type { Store } from './dynamo.ts';
import { enterpriseUsageKey, exposureKey, institutionUsageKey } from './keys.ts';
import type { Write } from './transact.ts';
import { takeUsage } from './usage.ts';

export type SubmissionWrite = 'claim' | 'exposure' | 'enterprise-usage' | 'institution-usage';

/** The claim's id comes from its idempotency key, so whoever sends it again loses here and finds what is stored. */
export function claimWrite(store: Store, claim: Claim): Write<'claim'> {
  return {
    name: 'claim',
    action: {
      put: {
        TableName: store.registerTable,
        Item: claimToItem(claim),
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/** Everything but the entry that a submitted claim changes; the nested caps only where the policy has them. */
export function submissionWrites(
  store: Store,
  claim: SubmittedClaim,
  exposureVersion: number,
): Write<SubmissionWrite>[] {
  const { poolId, institutionId, exposureId, usage, policy, decision, decidedOn } = claim;
  const writes: Write<SubmissionWrite>[] = [
    claimWrite(store, claim),
    exposureWrite(store, claim, exposureVersion),
  ];
  if (policy.parameters.cityCapPerEnterpriseFen.value !== null) {
    const key = enterpriseUsageKey(enterpriseTagIn(exposureId), poolId);
    writes.push(takeUsage(store, 'enterprise-usage', key, usage.enterpriseFen, decision.amountFen));
  }
  if (policy.parameters.cityCapPerInstitutionYearFen.value !== null) {
    const key = institutionUsageKey(institutionId, poolId, yearOf(decidedOn));
    writes.push(takeUsage(store, 'institution-usage', key, usage.institutionYearFen, decision.amountFen));
  }
  return writes;
}

function exposureWrite(store: Store, claim: SubmittedClaim, version: number): Write<'exposure'> {
  const claimedFen = claim.usage.draws.claimedFen + claim.loss.lossFen;
  return {
    name: 'exposure',
    action: {
      update: {
        TableName: store.registerTable,
        Key: exposureKey(claim.exposureId),
        UpdateExpression: 'SET claimedFen = :claimed, openClaimId = :claim, version = :next',
        ConditionExpression: 'version = :seen AND openClaimId = :none',
        ExpressionAttributeValues: {
          ':claimed': claimedFen,
          ':claim': claim.id,
          ':seen': version,
          ':next': version + 1,
          ':none': null,
        },
      },
    },
  };
}
