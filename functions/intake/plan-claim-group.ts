import { assert } from '../../domain/assert.ts';
import type { SubmittedClaim } from '../../domain/claims/claim.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import type { ExposureId } from '../../domain/identifiers/ids.ts';
import { headAfter, type Head } from '../../domain/ledger/entry.ts';
import { addFen, type Fen } from '../../domain/money/fen.ts';
import type { Platform } from '../http/platform.ts';
import { nameOf } from '../store/read-items.ts';
import { TRANSACTION_ITEMS_MAX } from '../store/transact.ts';
import { capsDrawnOn } from '../store/submission-writes.ts';
import { claimBasisOn, type ClaimGround, type OwnExposure } from './claim-ground.ts';
import { planClaim, type PlannedClaim } from './plan-claim.ts';

/** Claims that are written together, and the ground as they leave it. */
export type ClaimGroup = { readonly planned: readonly PlannedClaim[]; readonly after: ClaimGround };

/** A submitted claim's own entry, its own item, and its exposure; a refused one is an item alone. */
const ITEMS_OF_SUBMITTED = 3;
const ITEMS_OF_REFUSED = 1;

/**
 * Decides claims one after another, each on the ground as the one before has left it, until no more go into one
 * transaction. What several of them draw on is written once, so the more of them there are the less each costs.
 */
export function planClaimGroup(
  submissions: readonly ClaimSubmission[],
  ground: ClaimGround,
  platform: Pick<Platform, 'now' | 'sha256'>,
  countMax: number,
): ClaimGroup {
  const after = { ...ground, exposures: new Map(ground.exposures), used: new Map(ground.used) };
  const planned: PlannedClaim[] = [];
  const caps = new Set<string>();
  let items = 0;
  for (const submission of submissions.slice(0, countMax)) {
    const basis = claimBasisOn(after, submission);
    assert(basis !== null, 'only claims on exposures of one’s own are planned');
    const one = planClaim(submission, basis, after.head, platform);
    items += one.entry === null ? ITEMS_OF_REFUSED : ITEMS_OF_SUBMITTED;
    if (one.entry !== null) for (const { key } of capsDrawnOn(one.claim)) caps.add(nameOf(key));
    if (items + caps.size > TRANSACTION_ITEMS_MAX) break;
    planned.push(one);
    if (one.entry !== null) take(after, one);
  }
  return { planned, after };
}

/** A ground that one claim after another takes from. */
type Taken = { head: Head; exposures: Map<ExposureId, OwnExposure>; used: Map<string, Fen> };

function take(from: Taken, { claim, entry }: Extract<PlannedClaim, { claim: SubmittedClaim }>): void {
  const { id, exposureId, loss, usage, decision } = claim;
  const own = from.exposures.get(exposureId);
  assert(own !== undefined, 'a claim is on an exposure that was read');
  const draws = { ...usage.draws, claimedFen: addFen(usage.draws.claimedFen, loss.lossFen), openClaimId: id };
  from.head = headAfter(entry);
  from.exposures.set(exposureId, { ...own, draws, version: own.version + 1 });
  for (const { key, seenFen } of capsDrawnOn(claim)) {
    from.used.set(nameOf(key), addFen(seenFen, decision.amountFen));
  }
}
