import type { Instant } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import type { CreditCode } from '../../domain/identifiers/credit-code.ts';
import type {
  BatchId,
  BookingId,
  ClaimId,
  ClientId,
  EnterpriseTag,
  ExportId,
  ExposureId,
  InstitutionId,
  MatchApplicationId,
  PrincipalId,
} from '../../domain/identifiers/ids.ts';
import type { PolicyVersionName } from '../../domain/policies/policy-version-id.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { PoolId } from '../../domain/pools/pool.ts';

export type Key = { readonly PK: string; readonly SK: string };

/** Wide enough for every entry that a pool will ever have, so that keys sort as numbers do. */
const SEQ_DIGITS = 12;

/** The last number that a key can hold. */
export const SEQ_MAX = 999_999_999_999;

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

export function enterprisePartition(tag: EnterpriseTag): string {
  return `ENTERPRISE#${tag}`;
}

export function institutionPartition(id: InstitutionId): string {
  return `INSTITUTION#${id}`;
}

/** The city's share promised for an enterprise out of one pool. */
export function enterpriseUsageKey(tag: EnterpriseTag, poolId: PoolId): Key {
  return { PK: enterprisePartition(tag), SK: `USAGE#${poolId}` };
}

/** How many loans of an enterprise are on file. */
export function enterpriseLoansKey(tag: EnterpriseTag): Key {
  return { PK: enterprisePartition(tag), SK: 'LOANS' };
}

/** The city's share promised to an institution out of one pool in one year. */
export function institutionUsageKey(id: InstitutionId, poolId: PoolId, year: number): Key {
  return { PK: institutionPartition(id), SK: `USAGE#${poolId}#${String(year)}` };
}

/** An institution as it was registered, with its agreements. */
export function institutionKey(id: InstitutionId): Key {
  return { PK: institutionPartition(id), SK: 'INSTITUTION' };
}

/** Whose a credit code is among institutions. */
export function institutionCodeKey(code: CreditCode): Key {
  return { PK: `INSTITUTION#${code}`, SK: 'CREDIT-CODE' };
}

export function standingKey(id: InstitutionId): Key {
  return { PK: institutionPartition(id), SK: 'STANDING' };
}

/** The exposure that an institution filed under a contract number; a digest, for a number can be longer than a key. */
export function contractKey(id: InstitutionId, numberDigest: Sha256Hex): Key {
  return { PK: institutionPartition(id), SK: `CONTRACT#${numberDigest}` };
}

/** The exposures in one enterprise with the same start date and principal, of all institutions. */
export function twinsKey(tag: EnterpriseTag, startedOn: LocalDate, principalFen: Fen): Key {
  return { PK: enterprisePartition(tag), SK: `TWINS#${startedOn}#${String(principalFen)}` };
}

/** What is on file with a pool in all. */
export function poolFiledKey(poolId: PoolId): Key {
  return { PK: poolPartition(poolId), SK: 'FILED' };
}

/** What a fact of an institution or an enterprise is sorted by: when it was so, and what recorded it. */
export const FACTS = 'FACT#';

export function institutionFactKey(id: InstitutionId, at: Instant, mark: string): Key {
  return { PK: institutionPartition(id), SK: `${FACTS}${at}#${mark}` };
}

export function enterpriseFactKey(tag: EnterpriseTag, asOf: LocalDate, mark: string): Key {
  return { PK: enterprisePartition(tag), SK: `${FACTS}${asOf}#${mark}` };
}

/** What a request to register, or to change, an institution came to. */
export function institutionRequestKey(requestKey: Sha256Hex): Key {
  return { PK: `INSTITUTION#REQUEST#${requestKey}`, SK: 'REQUEST' };
}

export function enterpriseRequestKey(requestKey: Sha256Hex): Key {
  return { PK: `ENTERPRISE#REQUEST#${requestKey}`, SK: 'REQUEST' };
}

export function appropriationKey(poolId: PoolId, requestKey: string): Key {
  return { PK: `APPROPRIATION#${poolId}`, SK: `REQUEST#${requestKey}` };
}

/** A month of a pool's books, as it was proposed to be closed or is closed. */
export function periodKey(poolId: PoolId, period: Period): Key {
  return { PK: `PERIOD#${poolId}`, SK: `MONTH#${period}` };
}

export function periodRequestKey(poolId: PoolId, requestKey: string): Key {
  return { PK: `PERIOD#${poolId}`, SK: `REQUEST#${requestKey}` };
}

export function bookingKey(id: BookingId): Key {
  return { PK: `BOOKING#${id}`, SK: 'BOOKING' };
}

/** What the bank says of a pool's custody account, and what was made of it. */
function bankPartition(poolId: PoolId): string {
  return `BANK#${poolId}`;
}

export function bankAccountKey(poolId: PoolId, bank: string): Key {
  return { PK: bankPartition(poolId), SK: `ACCOUNT#${bank}` };
}

export function bankLineKey(
  poolId: PoolId,
  { bookedOn, id }: { readonly bookedOn: string; readonly id: string },
): Key {
  return { PK: bankPartition(poolId), SK: `LINE#${bookedOn}#${id}` };
}

/** What a request to do with the bank came to. */
export function bankRequestKey(poolId: PoolId, requestKey: string): Key {
  return { PK: bankPartition(poolId), SK: `REQUEST#${requestKey}` };
}

export function bankMatchKey(poolId: PoolId, id: string): Key {
  return { PK: bankPartition(poolId), SK: `MATCH#${id}` };
}

/** That a line or an entry is matched by hand; there is one for each. */
export function matchedKey(poolId: PoolId, what: string): Key {
  return { PK: bankPartition(poolId), SK: `MATCHED#${what}` };
}

/** How bank and ledger were led to each other at the end of a month. */
export function reconciliationKey(poolId: PoolId, period: Period): Key {
  return { PK: bankPartition(poolId), SK: `RECONCILED#${period}` };
}

/** The last month that was. */
export function lastReconciliationKey(poolId: PoolId): Key {
  return { PK: bankPartition(poolId), SK: 'LAST-RECONCILED' };
}

/** The one reversal that an entry can have. */
export function reversalKey(poolId: PoolId, seq: number): Key {
  return { PK: `REVERSAL#${poolId}`, SK: entrySortKey(seq) };
}

/** A request that ordered or executed one. */
export function reversalRequestKey(poolId: PoolId, requestKey: string): Key {
  return { PK: `REVERSAL#${poolId}`, SK: `REQUEST#${requestKey}` };
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

export function clientKey(id: ClientId): Key {
  return { PK: `CLIENT#${id}`, SK: 'CLIENT' };
}

export function principalKey(id: PrincipalId): Key {
  return { PK: `PRINCIPAL#${id}`, SK: 'PRINCIPAL' };
}

/** The mark of the request that registered a principal. */
export function principalRequestKey(requestKey: string): Key {
  return { PK: 'PRINCIPAL#REQUEST', SK: `REQUEST#${requestKey}` };
}

/** A batch, and beside it the results of its rows. */
export function batchPartition(id: BatchId): string {
  return `BATCH#${id}`;
}

export function batchKey(id: BatchId): Key {
  return { PK: batchPartition(id), SK: 'BATCH' };
}

export const BATCH_RESULTS = 'RESULT#';
/** A sheet has at most 1,048,576 rows. */
const ROW_DIGITS = 7;

/** The results of so many rows from this one on, by the numbers that the sheet shows. */
export function batchResultKey(id: BatchId, firstRow: number): Key {
  return { PK: batchPartition(id), SK: `${BATCH_RESULTS}${String(firstRow).padStart(ROW_DIGITS, '0')}` };
}

/** A request that brought a file. */
export function batchRequestKey(requestKey: Sha256Hex): Key {
  return { PK: `BATCH#REQUEST#${requestKey}`, SK: 'REQUEST' };
}

/** An export as it was asked for, and how far it has come. */
export function exportKey(id: ExportId): Key {
  return { PK: `EXPORT#${id}`, SK: 'EXPORT' };
}

/** What a pack was made as the first time, by the digest of what was asked for. */
export function packKey(poolId: PoolId, digest: Sha256Hex): Key {
  return { PK: `PACK#${poolId}`, SK: `PACK#${digest}` };
}

/** The first finished pack that ends with an entry; the one that follows it names it. */
export function packEndKey(poolId: PoolId, lastSeq: number): Key {
  return { PK: `PACK#${poolId}`, SK: `END#${entrySortKey(lastSeq)}` };
}
