import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { yearOf, type LocalDate } from '../../domain/calendar/local-date.ts';
import { decide } from '../../domain/decisions/decide.ts';
import { basisOf, type Decision, type Usage } from '../../domain/decisions/decision.ts';
import type { FiledExposure, SettledExposure } from '../../domain/exposures/exposure.ts';
import { enterpriseTagIn } from '../../domain/identifiers/ids.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import { fen } from '../../domain/money/fen.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Caller } from '../http/caller.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import { exposureFromItem } from '../store/exposure-item.ts';
import { readHead } from '../store/journal.ts';
import { enterpriseUsageKey, exposureKey, institutionUsageKey } from '../store/keys.ts';
import { readItems } from '../store/read-items.ts';
import { usedFenOf } from '../store/usage.ts';
import type { ClaimRequest } from './claim-request.ts';

/** All that a claim is decided on, as it was read. */
export type ClaimBasis = {
  readonly exposure: FiledExposure | SettledExposure;
  readonly exposureVersion: number;
  readonly policy: Policy;
  readonly head: Head;
  readonly today: LocalDate;
  /** Without the headroom, which is the head's. */
  readonly usage: Omit<Usage, 'headroomFen'>;
};

/**
 * Reads what a claim is decided on, in one round trip: the pool's head, and beside it the exposure with both nested
 * caps. Null where the caller has no such exposure.
 */
export async function readClaimBasis(
  { exposureId }: ClaimRequest,
  caller: Caller,
  platform: Platform,
): Promise<ClaimBasis | null> {
  const { store, policies } = platform;
  const institution = ownInstitution(caller);
  const poolId = CLAIMS_FROM[institution.kind];
  const today = shanghaiDateOf(platform.now());
  const [items, head] = await Promise.all([
    readItems(store, [
      exposureKey(exposureId),
      enterpriseUsageKey(enterpriseTagIn(exposureId), poolId),
      institutionUsageKey(institution.id, poolId, yearOf(today)),
    ]),
    readHead(store, poolId),
  ]);
  const [exposureItem, enterpriseItem, institutionItem] = items;
  if (exposureItem === null || exposureItem === undefined) return null;
  const policyOf = await policies.load([exposureItem]);
  const stored = exposureFromItem(exposureItem, policyOf);
  if (!('draws' in stored) || stored.exposure.institutionId !== institution.id) return null;
  return {
    exposure: stored.exposure,
    exposureVersion: stored.version,
    policy: policyOf(stored.exposure.policyVersion),
    head,
    today,
    usage: {
      draws: stored.draws,
      enterpriseFen: usedFenOf(enterpriseItem ?? null),
      institutionYearFen: usedFenOf(institutionItem ?? null),
    },
  };
}

export function usageOn(basis: ClaimBasis, head: Head): Usage {
  return { ...basis.usage, headroomFen: fen(head.balances.available) };
}

/** The quote and the submission decide here, and so alike. */
export function decideOn(basis: ClaimBasis, head: Head, { loss }: ClaimRequest): Decision {
  const { exposure, policy, today } = basis;
  return decide({ loss, exposure: basisOf(exposure), policy, usage: usageOn(basis, head), today });
}
