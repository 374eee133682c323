import type { Instant } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { assert } from '../../domain/assert.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type {
  Draws,
  EnterpriseFacts,
  ExposureTerms,
  FiledExposure,
  IneligibleExposure,
  InvestmentTerms,
  LoanTerms,
  SettledExposure,
} from '../../domain/exposures/exposure.ts';
import type { LoanTrait, Tier } from '../../domain/exposures/exposure-kind.ts';
import type { FilingBasis } from '../../domain/exposures/filing-context.ts';
import { judgeFiling } from '../../domain/exposures/judge-filing.ts';
import type { CreditCode } from '../../domain/identifiers/credit-code.ts';
import type { ExposureId, InstitutionId } from '../../domain/identifiers/ids.ts';
import { bp } from '../../domain/money/basis-points.ts';
import { ZERO_FEN, type Fen } from '../../domain/money/fen.ts';
import type { PolicyVersionId } from '../../domain/policies/policy.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item } from './dynamo.ts';
import { exposureKey } from './keys.ts';
import { listingAttributes } from './listing.ts';
import type { Policies } from './policy-book.ts';
import { linePassedFromItem } from './standing-item.ts';

/** What a filing was judged by, kept of a refused one so that it can be judged again. */
export type FilingRecord = {
  readonly basis: FilingBasis;
  /** The version it was judged by; null where none was in force. */
  readonly policyVersion: PolicyVersionId | null;
};

/** The request that filed an exposure: the digest of what it asked, and the batch and row that it was, if it was one. */
type FiledBy = { readonly digest: Sha256Hex; readonly batchRow: string | null };

export type StoredExposure = FiledBy &
  (
    | {
        readonly exposure: FiledExposure | SettledExposure;
        readonly draws: Draws;
        readonly version: number;
      }
    | { readonly exposure: IneligibleExposure; readonly record: FilingRecord }
  );

export function filedToItem(exposure: FiledExposure, filedBy: FiledBy): Record<string, unknown> {
  return {
    ...exposureKey(exposure.id),
    ...exposure,
    ...listingAttributes('EXPOSURE', exposure),
    ...filedByToItem(filedBy),
    creditCode: exposure.terms.enterprise.creditCode,
    claimedFen: ZERO_FEN,
    openClaimId: null,
    settledOn: null,
    version: 1,
  };
}

export function ineligibleToItem(
  { refusals, ...facts }: IneligibleExposure,
  filedBy: FiledBy,
  record: FilingRecord,
): Record<string, unknown> {
  return { ...exposureKey(facts.id), ...facts, ...filedByToItem(filedBy), ...record };
}

/** Most come alone, and an item has no bytes to spare. */
function filedByToItem({ digest, batchRow }: FiledBy) {
  return { digest, ...(batchRow === null ? {} : { batchRow }) };
}

export function exposureFromItem(item: Item, policies: Policies): StoredExposure {
  const filedBy: FiledBy = {
    digest: item['digest'] as Sha256Hex,
    batchRow: (item['batchRow'] ?? null) as string | null,
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
    const basis = basisFromItem(item['basis'] as Item);
    const policyVersion = item['policyVersion'] as PolicyVersionId | null;
    const policy = policyVersion === null ? null : policies(policyVersion);
    const judged = judgeFiling(filing.terms, { ...basis, policy, today: filing.filedOn });
    assert(!judged.ok, `filing ${filing.id} was refused and would not be now`);
    const exposure: IneligibleExposure = { ...filing, status: 'ineligible', refusals: judged.refusal };
    return { ...filedBy, exposure, record: { basis, policyVersion } };
  }
  const onFile = {
    ...filing,
    poolId: item['poolId'] as PoolId,
    policyVersion: item['policyVersion'] as PolicyVersionId,
    tier: item['tier'] as Tier,
    traits: item['traits'] as readonly LoanTrait[],
  };
  const draws: Draws = {
    claimedFen: item['claimedFen'] as Fen,
    openClaimId: item['openClaimId'] as Draws['openClaimId'],
    settledOn: item['settledOn'] as Draws['settledOn'],
  };
  const { principalFen } = filing.terms;
  assert(draws.claimedFen <= principalFen, `exposure ${filing.id} is drawn beyond its principal`);
  const { settledOn } = draws;
  const exposure: FiledExposure | SettledExposure =
    settledOn === null
      ? { ...onFile, status: 'filed' }
      : { ...onFile, status: 'settled', settledOn, ...settlementFromItem(item) };
  return { ...filedBy, exposure, draws, version: Number(item['version']) };
}

function settlementFromItem(item: Item) {
  return {
    settledBy: item['settledBy'] as string,
    settlementRequest: item['settlementRequest'] as RequestMark,
  };
}

function basisFromItem(item: Item): FilingBasis {
  const standing = item['standing'] as Item;
  return {
    ...(item as FilingBasis),
    standing: {
      filedFen: standing['filedFen'] as Fen,
      outstandingFen: standing['outstandingFen'] as Fen,
      suspension: linePassedFromItem(standing['suspension'] as Item | null),
    },
    earlierLoans: Number(item['earlierLoans']),
    alike: Number(item['alike']),
  };
}

/** Member by member: a database tells them in any order, and a filing sent again is answered to the byte. */
function termsFromItem(item: Item): ExposureTerms {
  const common = {
    contractNo: item['contractNo'] as string,
    enterprise: enterpriseFromItem(item['enterprise'] as Item),
    principalFen: item['principalFen'] as Fen,
    startedOn: item['startedOn'] as LocalDate,
  };
  if (item['kind'] === 'investment') {
    return { kind: 'investment', ...common, round: item['round'] as InvestmentTerms['round'] };
  }
  return {
    kind: 'loan',
    ...common,
    maturesOn: item['maturesOn'] as LocalDate,
    annualRateBp: bp(Number(item['annualRateBp'])),
    purpose: item['purpose'] as string,
    security: item['security'] as LoanTerms['security'],
  };
}

function enterpriseFromItem(item: Item): EnterpriseFacts {
  return {
    creditCode: item['creditCode'] as CreditCode,
    name: item['name'] as string,
    county: item['county'] as string,
    foundedOn: item['foundedOn'] as LocalDate,
    staff: Number(item['staff']),
    revenueFen: item['revenueFen'] as Fen,
    assetsFen: item['assetsFen'] as Fen,
  };
}
