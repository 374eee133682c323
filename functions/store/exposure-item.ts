import type { Instant } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { assert } from '../../domain/assert.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import type {
  Draws,
  ExposureTerms,
  FiledExposure,
  IneligibleExposure,
} from '../../domain/exposures/exposure.ts';
import type { LoanTrait, Tier } from '../../domain/exposures/exposure-kind.ts';
import { judgeFiling } from '../../domain/exposures/judge-filing.ts';
import type { ExposureId, InstitutionId } from '../../domain/identifiers/ids.ts';
import type { InstitutionKind } from '../../domain/institutions/institution.ts';
import { bp } from '../../domain/money/basis-points.ts';
import { ZERO_FEN, type Fen } from '../../domain/money/fen.ts';
import type { PolicyVersionId } from '../../domain/policies/policy.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item } from './dynamo.ts';
import { exposureKey } from './keys.ts';
import { listingAttributes } from './listing.ts';
import type { Policies } from './policy-book.ts';

/** What a filing was judged by, kept so that it can be judged again. */
export type FilingRecord = {
  readonly digest: Sha256Hex;
  readonly institutionKind: InstitutionKind;
  readonly earlierLoans: number;
  /** The version it was judged by; null where none was in force. */
  readonly policyVersion: PolicyVersionId | null;
};

export type StoredExposure =
  | {
      readonly exposure: FiledExposure;
      readonly record: FilingRecord;
      readonly draws: Draws;
      readonly version: number;
    }
  | { readonly exposure: IneligibleExposure; readonly record: FilingRecord };

export function exposureToItem(
  exposure: FiledExposure | IneligibleExposure,
  record: FilingRecord,
): Record<string, unknown> {
  const { refusals, ...facts } = { refusals: [], ...exposure };
  const common = { ...exposureKey(exposure.id), ...facts, ...record };
  if (exposure.status === 'ineligible') return common;
  const { creditCode } = exposure.terms.enterprise;
  return {
    ...common,
    ...listingAttributes('EXPOSURE', exposure),
    creditCode,
    claimedFen: ZERO_FEN,
    openClaimId: null,
    version: 1,
  };
}

export function exposureFromItem(item: Item, policies: Policies): StoredExposure {
  const record: FilingRecord = {
    digest: item['digest'] as Sha256Hex,
    institutionKind: item['institutionKind'] as InstitutionKind,
    earlierLoans: Number(item['earlierLoans']),
    policyVersion: item['policyVersion'] as PolicyVersionId | null,
  };
  const filing = {
    id: item['id'] as ExposureId,
    institutionId: item['institutionId'] as InstitutionId,
    terms: termsFromItem(item['terms'] as Item),
    filedBy: item['filedBy'] as string,
    filedOn: item['filedOn'] as LocalDate,
    recordedAt: item['recordedAt'] as Instant,
  };
  if (item['status'] === 'ineligible') {
    const { institutionKind: kind, earlierLoans, policyVersion } = record;
    const policy = policyVersion === null ? null : policies(policyVersion);
    const judged = judgeFiling(filing.terms, { kind, earlierLoans, policy, today: filing.filedOn });
    assert(!judged.ok, `filing ${filing.id} was refused and would not be now`);
    return { exposure: { ...filing, status: 'ineligible', refusals: judged.refusal }, record };
  }
  const exposure: FiledExposure = {
    ...filing,
    status: 'filed',
    poolId: item['poolId'] as PoolId,
    policyVersion: item['policyVersion'] as PolicyVersionId,
    tier: item['tier'] as Tier,
    traits: item['traits'] as readonly LoanTrait[],
  };
  const draws: Draws = {
    claimedFen: item['claimedFen'] as Fen,
    openClaimId: item['openClaimId'] as Draws['openClaimId'],
  };
  assert(
    draws.claimedFen <= exposure.terms.principalFen,
    `exposure ${exposure.id} is drawn beyond its principal`,
  );
  return { exposure, record, draws, version: Number(item['version']) };
}

function termsFromItem(item: Item): ExposureTerms {
  const enterprise = item['enterprise'] as Item;
  return {
    ...item,
    ...(item['annualRateBp'] === undefined ? {} : { annualRateBp: bp(Number(item['annualRateBp'])) }),
    enterprise: { ...enterprise, staff: Number(enterprise['staff']) },
  } as unknown as ExposureTerms;
}
