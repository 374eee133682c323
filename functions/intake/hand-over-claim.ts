import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Item } from '../store/dynamo.ts';
import { claimKey } from '../store/keys.ts';
import { putIfAbsent } from '../store/put-if-absent.ts';
import { readItem } from '../store/read-items.ts';
import { isWaiting, waitingToItem } from '../store/waiting-claim-item.ts';

/**
 * Puts a claim in the queue that could not be decided at once: on record first, so that it is never lost and is found by
 * whoever asks, and then in the queue. Answers what was on record already, where the same was sent at the same moment.
 */
export async function handOver(submission: ClaimSubmission, platform: Platform): Promise<Item | null> {
  const { store, pause, now } = platform;
  const waiting = { submission, receivedAt: now() };
  const standing = await putIfAbsent(store, pause, waitingToItem(waiting));
  if (standing === null) await sendToQueue(submission, platform);
  return standing;
}

/** Sent again it is worked once: whoever works it finds it decided. */
export async function sendToQueue(
  { id: claimId, institution }: ClaimSubmission,
  { queue }: Pick<Platform, 'queue'>,
): Promise<void> {
  await queue.send({ kind: 'claim', claimId, poolId: CLAIMS_FROM[institution.kind] });
}

/**
 * Looks whether a claim has been decided, ever again until then or until the time is up; null where it still waits. The longer it
 * takes the further apart the looks come, for all who wait look into the same database.
 */
export async function waitForDecision(
  { id }: ClaimSubmission,
  { store, pause }: Platform,
  untilMs: number,
): Promise<Item | null> {
  for (let looks = 1; performance.now() < untilMs; looks += 1) {
    await pause(looks);
    const item = await readItem(store, claimKey(id));
    if (item !== null && !isWaiting(item)) return item;
  }
  return null;
}
