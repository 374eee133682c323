/**
 * What goes with an approval that is reversed: its notice is taken down, and the application for the province's part is
 * withdrawn, unless it was sent already; then it is for the province to answer.
 */
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { ApproveStep, Step } from '../../domain/claims/step.ts';
import { advanceApplication } from '../../domain/match-applications/advance-application.ts';
import type { Store } from '../store/dynamo.ts';
import {
  applicationStepWrite,
  readMatchApplication,
  type StoredApplication,
} from '../store/match-application-item.ts';
import { noticeFollows } from '../store/notice-item.ts';
import type { Write } from '../store/transact.ts';

/** What is written together with the step that reverses this approval. */
export async function undoApproval(
  store: Store,
  { matchApplicationId }: ApproveStep,
): Promise<(after: LiveClaim, reversal: Step) => Write<string>[]> {
  const stored = matchApplicationId === null ? null : await readMatchApplication(store, matchApplicationId);
  return (after, reversal) => [...noticeFollows(store, after), ...withdrawal(store, stored, reversal)];
}

function withdrawal(store: Store, stored: StoredApplication | null, { actor, at, request }: Step) {
  if (stored === null) return [];
  const step = { action: 'withdraw', actor, at, request } as const;
  const withdrawn = advanceApplication(stored.application, step);
  return withdrawn.ok ? [applicationStepWrite(store, withdrawn.value, step, stored.version)] : [];
}
