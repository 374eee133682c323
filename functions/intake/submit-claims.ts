import type { Claim } from '../../domain/claims/claim.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { assert } from '../../domain/assert.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Platform } from '../http/platform.ts';
import { commitOnHead } from '../store/commit-on-head.ts';
import type { Item } from '../store/dynamo.ts';
import { claimKey } from '../store/keys.ts';
import { submissionWrites } from '../store/submission-writes.ts';
import { TRANSACTION_ITEMS_MAX } from '../store/transact.ts';
import { isWaiting } from '../store/waiting-claim-item.ts';
import { claimBasisOn, readClaimGround, type ClaimGround } from './claim-ground.ts';
import { planClaimGroup } from './plan-claim-group.ts';

/** What became of a claim that was sent. */
export type SubmissionOutcome =
  | { readonly kind: 'decided'; readonly claim: Claim }
  /** The same request was decided before; this is what is on record of it. */
  | { readonly kind: 'on-record'; readonly item: Item }
  /** The same request was sent before, and waits for its turn in the queue. */
  | { readonly kind: 'waiting'; readonly item: Item }
  /** The institution has no such exposure. */
  | { readonly kind: 'no-exposure' };

/** A claim without an outcome lost its races time after time, and nothing was written of it. */
export type SubmissionOutcomes = ReadonlyMap<ClaimId, SubmissionOutcome>;

/** What claims were decided on seldom changes under them, and hardly ever time and again without any being decided. */
const ROUNDS_MAX = 5;

/** How claims come, and how long they are tried: those from the queue wait on record already. */
export type Submitting = { readonly racesMax: number; readonly areFromQueue: boolean };

type Means = Pick<Platform, 'store' | 'policies' | 'now' | 'sha256' | 'pause'>;

/**
 * Decides claims on one pool, as if each were sent after the one before it had been answered, and writes as many together as
 * one transaction holds, each with an entry of its own.
 * 1. Read the head of the pool, the claims, their exposures and the nested caps, together.
 * 2. Decide one after another, each on the head as the one before leaves it. 3. Write them with all that they change.
 * 4. A lost race is decided again on the new head, all of it; anything else that changed is read again first.
 */
export async function submitClaims(
  poolId: PoolId,
  submissions: readonly ClaimSubmission[],
  platform: Means,
  submitting: Submitting,
): Promise<SubmissionOutcomes> {
  const outcomes = new Map<ClaimId, SubmissionOutcome>();
  let rest = submissions;
  assert(new Set(rest.map(({ id }) => id)).size === rest.length, 'a claim is submitted once in a group');
  for (let inVain = 0; rest.length > 0 && inVain < ROUNDS_MAX;) {
    const ground = await readClaimGround(poolId, rest, platform);
    const left = rest.filter((submission) => !isSettled(submission, ground, submitting, outcomes));
    const { undecided, isBusy } = await commitInGroups(left, ground, platform, submitting, outcomes);
    if (isBusy) break;
    inVain = undecided.length < rest.length ? 0 : inVain + 1;
    rest = undecided;
  }
  return outcomes;
}

/** What needs no decision: a claim that is on record, or one on an exposure that is not there. */
function isSettled(
  submission: ClaimSubmission,
  ground: ClaimGround,
  { areFromQueue }: Submitting,
  outcomes: Map<ClaimId, SubmissionOutcome>,
): boolean {
  const { id } = submission;
  const item = ground.standing(claimKey(id));
  if (item !== null && !isWaiting(item)) outcomes.set(id, { kind: 'on-record', item });
  else if (item !== null && !areFromQueue) outcomes.set(id, { kind: 'waiting', item });
  else if (claimBasisOn(ground, submission) === null) outcomes.set(id, { kind: 'no-exposure' });
  return outcomes.has(id);
}

/** Group after group, each on the ground that the one before leaves, until one finds that it is no longer so. */
async function commitInGroups(
  submissions: readonly ClaimSubmission[],
  firstGround: ClaimGround,
  platform: Means,
  { racesMax, areFromQueue }: Submitting,
  outcomes: Map<ClaimId, SubmissionOutcome>,
): Promise<{ readonly undecided: readonly ClaimSubmission[]; readonly isBusy: boolean }> {
  let ground = firstGround;
  let rest = submissions;
  while (rest.length > 0) {
    let countMax = TRANSACTION_ITEMS_MAX;
    const outcome = await commitOnHead(
      platform.store,
      ground.head,
      platform.pause,
      (head) => {
        const group = planClaimGroup(rest, { ...ground, head }, platform, countMax);
        countMax = smallerAfterLoss(group.planned.length);
        const entries = group.planned.flatMap(({ entry }) => entry ?? []);
        return {
          entries,
          writes: submissionWrites(platform.store, group.planned, areFromQueue),
          answer: group,
        };
      },
      racesMax,
    );
    if (outcome.kind !== 'committed') return { undecided: rest, isBusy: outcome.kind === 'busy' };
    const { planned, after } = outcome.answer;
    for (const { claim } of planned) outcomes.set(claim.id, { kind: 'decided', claim });
    rest = rest.slice(planned.length);
    ground = after;
  }
  return { undecided: [], isBusy: false };
}

/** A large group is longer under way than a single claim, and would lose to a stream of these for ever. */
function smallerAfterLoss(count: number): number {
  return Math.max(1, Math.floor(count / 2));
}
