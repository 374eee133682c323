import { yearOf } from '../../domain/calendar/local-date.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { decide } from '../../domain/decisions/decide.ts';
import { basisOf, type Decision, type Usage } from '../../domain/decisions/decision.ts';
import type { Draws, FiledExposure, SettledExposure } from '../../domain/exposures/exposure.ts';
import { enterpriseTagIn, type ExposureId } from '../../domain/identifiers/ids.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import { fen, type Fen } from '../../domain/money/fen.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Platform } from '../http/platform.ts';
import { exposureFromItem } from '../store/exposure-item.ts';
import { readHead } from '../store/journal.ts';
import { claimKey, enterpriseUsageKey, exposureKey, institutionUsageKey, type Key } from '../store/keys.ts';
import { nameOf, readStanding, type Standing } from '../store/read-items.ts';
import { usedFenOf } from '../store/usage.ts';

/** What a decision on a claim asks for; a quote, which is never stored, has no id. */
export type AskedClaim = Pick<ClaimSubmission, 'institution' | 'exposureId' | 'loss' | 'receivedOn'>;

/** What claims on one pool are decided on: as it was read, and as it is left by those that were decided since. */
export type ClaimGround = {
  readonly head: Head;
  readonly standing: Standing;
  readonly exposures: ReadonlyMap<ExposureId, OwnExposure>;
  /** What is taken up of the nested caps, by the names of their keys. */
  readonly used: ReadonlyMap<string, Fen>;
};

export type OwnExposure = {
  readonly exposure: FiledExposure | SettledExposure;
  readonly version: number;
  readonly policy: Policy;
  readonly draws: Draws;
};

/** All that one claim is decided on. */
export type ClaimBasis = Omit<OwnExposure, 'draws'> & { readonly usage: Usage };

/** Reads what claims on a pool are decided on, in one round trip: its head, and beside it exposures, claims and caps. */
export async function readClaimGround(
  poolId: PoolId,
  asked: readonly (AskedClaim & Partial<Pick<ClaimSubmission, 'id'>>)[],
  { store, policies }: Pick<Platform, 'store' | 'policies'>,
): Promise<ClaimGround> {
  const keys = asked.flatMap((claim) => [
    exposureKey(claim.exposureId),
    ...(claim.id === undefined ? [] : [claimKey(claim.id)]),
    ...Object.values(usageKeysOf(claim)),
  ]);
  const [standing, head] = await Promise.all([readStanding(store, keys), readHead(store, poolId)]);
  const items = asked.map(({ exposureId }) => standing(exposureKey(exposureId)));
  const policyOf = await policies.load(items);
  const exposures = new Map<ExposureId, OwnExposure>();
  for (const item of items) {
    const stored = item === null ? null : exposureFromItem(item, policyOf);
    if (stored === null || !('draws' in stored)) continue;
    const { exposure, version, draws } = stored;
    exposures.set(exposure.id, { exposure, version, draws, policy: policyOf(exposure.policyVersion) });
  }
  const used = asked.flatMap((claim) =>
    Object.values(usageKeysOf(claim)).map((key) => [nameOf(key), usedFenOf(standing(key))] as const),
  );
  return { head, standing, exposures, used: new Map(used) };
}

/** What is counted against the nested caps when a claim is decided. */
export function usageKeysOf({ institution, exposureId, receivedOn }: Omit<AskedClaim, 'loss'>): {
  readonly enterprise: Key;
  readonly institutionYear: Key;
} {
  const poolId = CLAIMS_FROM[institution.kind];
  return {
    enterprise: enterpriseUsageKey(enterpriseTagIn(exposureId), poolId),
    institutionYear: institutionUsageKey(institution.id, poolId, yearOf(receivedOn)),
  };
}

/** Null where the institution has no such exposure. */
export function claimBasisOn(ground: ClaimGround, asked: AskedClaim): ClaimBasis | null {
  const { head, exposures, used } = ground;
  const own = exposures.get(asked.exposureId);
  if (own?.exposure.institutionId !== asked.institution.id) return null;
  const { draws, ...basis } = own;
  const { enterprise, institutionYear } = usageKeysOf(asked);
  const usage = {
    draws,
    enterpriseFen: used.get(nameOf(enterprise)) ?? fen(0n),
    institutionYearFen: used.get(nameOf(institutionYear)) ?? fen(0n),
    headroomFen: fen(head.balances.available),
  };
  return { ...basis, usage };
}

/** The quote and the submission, alone or among others, decide here, and so alike. */
export function decideOn(
  { exposure, policy, usage }: ClaimBasis,
  { loss, receivedOn }: AskedClaim,
): Decision {
  return decide({ loss, exposure: basisOf(exposure), policy, usage, today: receivedOn });
}
