/**
 * What goes with an approval that is reversed: its notice is taken down, and the application for the province's part is
 * withdrawn before it is sent. Once the province has it, or has granted it, the approval stands: approved anew, the claim
 * would be applied for twice. What the province refused binds nobody.
 */
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { ApproveStep, Step } from '../../domain/claims/step.ts';
import { advanceApplication } from '../../domain/match-applications/advance-application.ts';
import type { MatchApplication } from '../../domain/match-applications/match-application.ts';
import type { Problem } from '../http/problem.ts';
import type { Store } from '../store/dynamo.ts';
import {
  applicationStepWrite,
  readMatchApplication,
  type StoredApplication,
} from '../store/match-application-item.ts';
import { noticeFollows } from '../store/notice-item.ts';
import type { Write } from '../store/transact.ts';

/** What is written together with the step that reverses an approval. */
export type Undoing = { readonly writes: (after: LiveClaim, reversal: Step) => Write<string>[] };

export async function undoApproval(
  store: Store,
  { matchApplicationId }: ApproveStep,
): Promise<Undoing | Problem> {
  const stored = matchApplicationId === null ? null : await readMatchApplication(store, matchApplicationId);
  if (stored !== null && isWithProvince(stored.application)) {
    const { id, status } = stored.application;
    const members = { matchApplicationId: id, applicationStatus: status };
    return { problem: 'reversal.application-sent', members };
  }
  return {
    writes: (after, reversal) => [...noticeFollows(store, after), ...withdrawal(store, stored, reversal)],
  };
}

function isWithProvince(application: MatchApplication): boolean {
  if (application.status === 'decided') return application.decision.outcome !== 'refused';
  return application.status === 'sent' || application.status === 'paid';
}

function withdrawal(store: Store, stored: StoredApplication | null, { actor, at, request }: Step) {
  if (stored === null) return [];
  const step = { action: 'withdraw', actor, at, request } as const;
  const withdrawn = advanceApplication(stored.application, step);
  return withdrawn.ok ? [applicationStepWrite(store, withdrawn.value, step, stored.version)] : [];
}
