import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Success } from './answer.ts';

/** Where a claim that waits for its turn can be looked for, and all that can be said of it until it is decided. */
export function answerWaiting(submission: ClaimSubmission): Success {
  const { id, institution, exposureId, loss, evidence } = submission;
  return {
    status: 202,
    body: () => ({
      ...{ id, status: 'waiting', pool: CLAIMS_FROM[institution.kind], exposureId },
      ...{ institutionId: institution.id, requestedFen: loss.lossFen, loss, evidence },
    }),
    headers: { location: `/v1/claims/${id}`, 'retry-after': '1' },
  };
}
