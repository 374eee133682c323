import { localDate } from '../../domain/calendar/local-date.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import type { Loss } from '../../domain/claims/loss.ts';
import type { ExposureTerms } from '../../domain/exposures/exposure.ts';
import type { FilingSubmission } from '../../domain/exposures/filing-submission.ts';
import { claimIdOf, exposureIdOf, type ExposureId } from '../../domain/identifiers/ids.ts';
import { fen } from '../../domain/money/fen.ts';
import { digestOf, sha256 } from './digest.ts';

type Sender = ClaimSubmission['institution'];

/** The day on which whatever is sent comes in. */
export const RECEIVED_ON = localDate('2026-11-24');

/** A filing under a key of its own. */
export function filingSubmission(sender: Sender, key: string, terms: ExposureTerms): FilingSubmission {
  return {
    id: exposureIdOf(terms.enterprise.creditCode, sender.id, key, sha256),
    ...{ institution: sender, terms, actor: 'a clerk', batchRow: null },
    digest: digestOf(key),
    receivedOn: RECEIVED_ON,
  };
}

/** A claim on an exposure under a key of its own; its loss came today. */
export function claimSubmission(
  sender: Sender,
  key: string,
  exposureId: ExposureId,
  loss: Partial<Loss> = {},
): ClaimSubmission {
  return {
    id: claimIdOf(sender.id, key, sha256),
    ...{ institution: sender, exposureId, evidence: [], actor: 'a clerk', requestId: key },
    mark: { key: digestOf(`key of ${key}`), digest: digestOf(key) },
    receivedOn: RECEIVED_ON,
    loss: {
      event: 'bankruptcy',
      occurredOn: RECEIVED_ON,
      overdueDays: null,
      lossFen: fen(100_000n),
      receivedFen: fen(0n),
      otherCompensationFen: fen(0n),
      ...loss,
    },
  };
}
