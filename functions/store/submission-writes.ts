import { assert } from '../../domain/assert.ts';
import { yearOf } from '../../domain/calendar/local-date.ts';
import type { Claim, SubmittedClaim } from '../../domain/claims/claim.ts';
import { enterpriseTagIn, type ClaimId, type ExposureId } from '../../domain/identifiers/ids.ts';
import { addFen, ZERO_FEN, type Fen } from '../../domain/money/fen.ts';
import { claimToItem } from './claim-item.ts';
import type { Store } from './dynamo.ts';
import { enterpriseUsageKey, exposureKey, institutionUsageKey, type Key } from './keys.ts';
import { nameOf } from './read-items.ts';
import type { Write } from './transact.ts';
import { takeUsage } from './usage.ts';
import { claimPlace } from './waiting-claim-item.ts';

export type SubmissionWrite = `claim ${ClaimId}` | `exposure ${ExposureId}` | `usage ${string}`;

/** A claim that was decided: a submitted one draws on its exposure, which was at this version. */
type Decided = { readonly claim: Claim; readonly exposureVersion?: number };

/** A nested cap that a claim draws on, and what it saw taken up of it. */
type DrawnCap = { readonly key: Key; readonly seenFen: Fen };

/** The claim's id comes from its idempotency key, so whoever sends it again loses here and finds what is stored. */
function claimWrite(store: Store, claim: Claim, areFromQueue: boolean): Write<SubmissionWrite> {
  return {
    name: `claim ${claim.id}`,
    action: {
      put: { TableName: store.registerTable, Item: claimToItem(claim), ...claimPlace(areFromQueue) },
    },
  };
}

/**
 * Everything but the entries that claims change which are decided one after another and written together. A nested cap
 * that several of them draw on is moved once, from what the first of them saw to what the last one leaves.
 */
export function submissionWrites(
  store: Store,
  decided: readonly Decided[],
  areFromQueue: boolean,
): Write<SubmissionWrite>[] {
  const writes: Write<SubmissionWrite>[] = [];
  const caps = new Map<string, DrawnCap & { readonly takenFen: Fen }>();
  for (const { claim, exposureVersion } of decided) {
    writes.push(claimWrite(store, claim, areFromQueue));
    if (claim.status !== 'submitted') continue;
    assert(exposureVersion !== undefined, 'a submitted claim draws on an exposure');
    writes.push(exposureWrite(store, claim, exposureVersion));
    for (const cap of capsDrawnOn(claim)) {
      const { seenFen, takenFen } = caps.get(nameOf(cap.key)) ?? { ...cap, takenFen: ZERO_FEN };
      assert(cap.seenFen === seenFen + takenFen, 'each claim sees what the ones before it have taken');
      caps.set(nameOf(cap.key), {
        key: cap.key,
        seenFen,
        takenFen: addFen(takenFen, claim.decision.amountFen),
      });
    }
  }
  for (const [name, { key, seenFen, takenFen }] of caps) {
    writes.push(takeUsage(store, `usage ${name}`, key, seenFen, takenFen));
  }
  return writes;
}

/** The nested caps of a claim's policy; most have none. */
export function capsDrawnOn({
  poolId,
  institutionId,
  exposureId,
  usage,
  policy,
  decidedOn,
}: SubmittedClaim): DrawnCap[] {
  const { cityCapPerEnterpriseFen, cityCapPerInstitutionYearFen } = policy.parameters;
  const caps: DrawnCap[] = [];
  if (cityCapPerEnterpriseFen.value !== null) {
    const key = enterpriseUsageKey(enterpriseTagIn(exposureId), poolId);
    caps.push({ key, seenFen: usage.enterpriseFen });
  }
  if (cityCapPerInstitutionYearFen.value !== null) {
    const key = institutionUsageKey(institutionId, poolId, yearOf(decidedOn));
    caps.push({ key, seenFen: usage.institutionYearFen });
  }
  return caps;
}

function exposureWrite(store: Store, claim: SubmittedClaim, version: number): Write<SubmissionWrite> {
  const claimedFen = claim.usage.draws.claimedFen + claim.loss.lossFen;
  return {
    name: `exposure ${claim.exposureId}`,
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
