import type { Instant } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import type { WaitingClaim } from '../../domain/claims/waiting-claim.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { ClaimId, ExposureId } from '../../domain/identifiers/ids.ts';
import { evidenceFromItem, lossFromItem } from './claim-item.ts';
import type { Item } from './dynamo.ts';
import { claimKey, type Key } from './keys.ts';

const WAITING = 'waiting';

export function isWaiting(item: Item): boolean {
  return item['status'] === WAITING;
}

/**
 * Takes the place that the claim will have, so that whoever sends it again, or sends another under the same key, finds it.
 * It is in no list and under no cap until it is decided, and is then written over.
 */
export function waitingToItem({ submission, receivedAt }: WaitingClaim): Key & Record<string, unknown> {
  const { mark, ...asked } = submission;
  return { ...claimKey(submission.id), status: WAITING, ...asked, request: mark, receivedAt };
}

/** What a claim’s own write asks for: that nothing stands in its place yet, or only itself, waiting. */
export function claimPlace(isFromQueue: boolean) {
  if (!isFromQueue) return { ConditionExpression: 'attribute_not_exists(PK)' };
  return {
    ConditionExpression: '#status = :waiting',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':waiting': WAITING },
  };
}

export function waitingFromItem(item: Item): WaitingClaim {
  const submission: ClaimSubmission = {
    id: item['id'] as ClaimId,
    institution: institutionFromItem(item['institution'] as Item),
    exposureId: item['exposureId'] as ExposureId,
    loss: lossFromItem(item['loss'] as Item),
    evidence: (item['evidence'] as Item[]).map(evidenceFromItem),
    actor: item['actor'] as string,
    mark: item['request'] as RequestMark,
    requestId: item['requestId'] as string,
    receivedOn: item['receivedOn'] as LocalDate,
  };
  return { submission, receivedAt: item['receivedAt'] as Instant };
}

function institutionFromItem(item: Item): ClaimSubmission['institution'] {
  const { id, kind } = item as ClaimSubmission['institution'];
  return { id, kind };
}
