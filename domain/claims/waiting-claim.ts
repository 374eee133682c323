import type { Instant } from '../calendar/instant.ts';
import type { ClaimSubmission } from './claim-submission.ts';

/** A claim that was taken in and waits for its turn: nothing is decided of it, and nothing reserved. */
export type WaitingClaim = { readonly submission: ClaimSubmission; readonly receivedAt: Instant };
