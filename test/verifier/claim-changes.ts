import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { Step } from '../../domain/claims/step.ts';
import type { PayableDecision } from '../../domain/decisions/decision.ts';
import type { History } from '../exports/rich-history.ts';
import type { Draft } from './draft.ts';

/** What whoever holds the key may do to claims, decisions, policies and orders before the pack is written and signed. */
export type ClaimTampering = {
  readonly tamper: (draft: Draft, history: History) => Draft;
  readonly codes: readonly string[];
  readonly pool?: 'guidance';
};

export type Which = (history: History) => string;

export function onClaim(which: Which, change: (claim: LiveClaim) => LiveClaim): ClaimTampering['tamper'] {
  return (draft, history) => ({
    ...draft,
    claims: draft.claims.map((claim) => (claim.id === which(history) ? change(claim) : claim)),
  });
}

export function onDecision(which: Which, change: (decision: PayableDecision) => Partial<PayableDecision>) {
  return onClaim(which, (claim) => ({
    ...claim,
    decision: { ...claim.decision, ...change(claim.decision) },
  }));
}

export function onSteps(which: Which, change: (steps: readonly Step[]) => readonly Step[]) {
  return onClaim(which, (claim) => ({ ...claim, steps: change(claim.steps) }) as unknown as LiveClaim);
}

export function onStep(which: Which, action: Step['action'], change: Partial<Record<string, unknown>>) {
  return onSteps(which, (steps) =>
    steps.map((step) => (step.action === action ? { ...step, ...change } : step)),
  );
}

export const partly: Which = (history) => history.partly;
export const undone: Which = (history) => history.undone;
export const recovering: Which = (history) => history.recovering;
export const clawed: Which = (history) => history.clawed;
export const second: Which = (history) => history.capped[1] ?? '';
