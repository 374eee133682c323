import type { Instant } from '../calendar/instant.ts';
import type { ExposureId } from '../identifiers/ids.ts';
import type { LiveClaim } from './claim.ts';
import type { Clearance, Twin } from './twin.ts';

export type Cleared = Clearance & { readonly actor: string; readonly at: Instant };

/** The twins that other institutions filed: one loan may be drawn on twice through them. */
export function othersTwins(
  { institutionId }: Pick<LiveClaim, 'institutionId'>,
  twins: readonly Twin[],
): readonly Twin[] {
  return twins.filter((twin) => twin.institutionId !== institutionId);
}

/** Everything that reviewers have cleared of a claim, in order. A clearance outlives a return for more papers. */
export function clearedOf({ steps }: Pick<LiveClaim, 'steps'>): readonly Cleared[] {
  return steps.flatMap((step) =>
    step.action === 'review' || step.action === 'clear'
      ? step.clearances.map((clearance) => ({ ...clearance, actor: step.actor, at: step.at }))
      : [],
  );
}

/** The twins that nobody has cleared yet. */
export function unclearedOf(
  claim: Pick<LiveClaim, 'steps'>,
  twinIds: readonly ExposureId[],
): readonly ExposureId[] {
  const cleared = new Set(clearedOf(claim).map(({ exposureId }) => exposureId));
  return twinIds.filter((exposureId) => !cleared.has(exposureId));
}
