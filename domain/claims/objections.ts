import type { LiveClaim } from './claim.ts';
import type { ObjectStep, ResolveObjectionStep } from './step.ts';

/** Somebody's objection to an approval, numbered 1, 2, 3 … within its claim. */
export type Objection = {
  readonly number: number;
  readonly raised: ObjectStep;
  readonly resolved: ResolveObjectionStep | null;
};

/** So many objections leave room among a claim's steps to resolve them all and to pay. */
export const OBJECTIONS_MAX = 10;

/** Every objection that was ever recorded on a claim, in order. */
export function objectionsOf({ steps }: Pick<LiveClaim, 'steps'>): readonly Objection[] {
  const raised = steps.filter((step) => step.action === 'object');
  const resolutions = steps.filter((step) => step.action === 'resolve-objection');
  return raised.map((step, index) => {
    const number = index + 1;
    const resolved = resolutions.find(({ objection }) => objection === number) ?? null;
    return { number, raised: step, resolved };
  });
}

/** Those to the approval that the claim now stands on; a reversal has answered those to an earlier one. */
export function currentObjectionsOf(claim: Pick<LiveClaim, 'steps'>): readonly Objection[] {
  const approvedAt = claim.steps.findLastIndex(({ action }) => action === 'approve');
  return objectionsOf(claim).filter(({ raised }) => claim.steps.indexOf(raised) > approvedAt);
}

export function openObjectionsOf(claim: Pick<LiveClaim, 'steps'>): readonly Objection[] {
  return currentObjectionsOf(claim).filter(({ resolved }) => resolved === null);
}
