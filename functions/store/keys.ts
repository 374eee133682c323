import type {
  ClaimId,
  EnterpriseTag,
  ExposureId,
  InstitutionId,
  MatchApplicationId,
} from '../../domain/identifiers/ids.ts';
import type { PolicyVersionName } from '../../domain/policies/policy-version-id.ts';
import type { PoolId } from '../../domain/pools/pool.ts';

export type Key = { readonly PK: string; readonly SK: string };

/** Wide enough for every entry that a pool will ever have, so that keys sort as numbers do. */
const SEQ_DIGITS = 12;

export function poolPartition(poolId: PoolId): string {
  return `POOL#${poolId}`;
}

export function entrySortKey(seq: number): string {
  return `ENTRY#${String(seq).padStart(SEQ_DIGITS, '0')}`;
}

export function entryKey(poolId: PoolId, seq: number): Key {
  return { PK: poolPartition(poolId), SK: entrySortKey(seq) };
}

export function claimKey(id: ClaimId): Key {
  return { PK: `CLAIM#${id}`, SK: 'CLAIM' };
}

export function matchApplicationKey(id: MatchApplicationId): Key {
  return { PK: `MATCH#${id}`, SK: 'MATCH' };
}

/** What the public is told of a claim, in an item of its own. */
export function noticeKey(id: ClaimId): Key {
  return { PK: `NOTICE#${id}`, SK: 'NOTICE' };
}

export function exposureKey(id: ExposureId): Key {
  return { PK: `EXPOSURE#${id}`, SK: 'EXPOSURE' };
}

/** The city's share promised for an enterprise out of one pool. */
export function enterpriseUsageKey(tag: EnterpriseTag, poolId: PoolId): Key {
  return { PK: `ENTERPRISE#${tag}`, SK: `USAGE#${poolId}` };
}

/** How many loans of an enterprise are on file. */
export function enterpriseLoansKey(tag: EnterpriseTag): Key {
  return { PK: `ENTERPRISE#${tag}`, SK: 'LOANS' };
}

/** The city's share promised to an institution out of one pool in one year. */
export function institutionUsageKey(id: InstitutionId, poolId: PoolId, year: number): Key {
  return { PK: `INSTITUTION#${id}`, SK: `USAGE#${poolId}#${String(year)}` };
}

export function appropriationKey(poolId: PoolId, requestKey: string): Key {
  return { PK: `APPROPRIATION#${poolId}`, SK: `REQUEST#${requestKey}` };
}

/** How a year's working days are arranged, in all the revisions that managers recorded. */
export function calendarKey(year: number): Key {
  return { PK: `CALENDAR#${String(year)}`, SK: 'YEAR' };
}

/** Where the versions of a pool's policy stand that did not come with the platform, by their first days. */
export function policyPartition(poolId: PoolId): string {
  return `POLICY#${poolId}`;
}

export function policyVersionSortKey(effectiveFrom: string): string {
  return `VERSION#${effectiveFrom}`;
}

export function policyVersionKey({ poolId, effectiveFrom }: PolicyVersionName): Key {
  return { PK: policyPartition(poolId), SK: policyVersionSortKey(effectiveFrom) };
}

/** A proposal as it was sent, whatever has taken its place since. */
export function policyProposalKey(requestKey: string): Key {
  return { PK: 'POLICY#proposals', SK: `REQUEST#${requestKey}` };
}

export function clientKey(clientId: string): Key {
  return { PK: `CLIENT#${clientId}`, SK: 'CLIENT' };
}
