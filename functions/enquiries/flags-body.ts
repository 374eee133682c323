import type { Claim } from '../../domain/claims/claim.ts';
import { clearedOf, othersTwins } from '../../domain/claims/double-draw.ts';
import type { Twin } from '../../domain/claims/twin.ts';

/**
 * What a claim is flagged for, with what reviewers have cleared. It is told to the offices alone: it would tell one bank
 * of another's business.
 */
export function flagsBody(claim: Claim, twins: readonly Twin[]) {
  const others = othersTwins(claim, twins);
  if (others.length === 0) return [];
  return [
    {
      code: 'possible-double-draw',
      exposureIds: others.map(({ exposureId }) => exposureId),
      institutionIds: [...new Set(others.map(({ institutionId }) => institutionId))],
      cleared: claim.status === 'refused' ? [] : clearedOf(claim).map(({ flag, ...cleared }) => cleared),
    },
  ];
}
