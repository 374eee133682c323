/**
 * What one institution, or one enterprise, has moved in a pool: its claims with what each has of the accounts, and the
 * accounts over all of them, as books of their own. Every amount is read from the journal.
 */
import { claimBalances, movementsOfClaims } from '../../domain/books/claims-statement.ts';
import type { Span } from '../../domain/calendar/period.ts';
import { trialBalance } from '../../domain/books/trial-balance.ts';
import { canBeTold, turnoversOf } from '../../domain/books/turnovers.ts';
import { instantFromMillis, millisOf, type Instant } from '../../domain/calendar/instant.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import type { Entry, Head } from '../../domain/ledger/entry.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import type { Platform } from '../http/platform.ts';
import type { Query } from '../http/request.ts';
import { readEntriesAt } from '../store/journal.ts';
import { headRecordedBefore, readEntriesBetween } from '../store/journal-walk.ts';
import { listClaimIds, type ClaimOwner } from '../store/list-claim-ids.ts';
import { trialBalanceBody } from '../http/account-body.ts';
import { statementHead } from './pool-statement.ts';
import { readClaims } from './read-claims.ts';
import { cutAsked } from '../http/read-cut.ts';
import { STATEMENT_ENTRIES_MAX, TOO_LARGE } from '../http/read-movements.ts';
import { spanAsked } from '../http/read-span.ts';

const CLAIMS_MAX = 1_000;

/** An index of DynamoDB is seldom a second behind. What was recorded within this time is found in the journal itself. */
const INDEX_LAG_MS = 60_000;

export async function claimsStatement(
  query: Query,
  platform: Platform,
  poolId: PoolId,
  owner: ClaimOwner,
): Promise<Answer> {
  const { store, now } = platform;
  const asked = await cutAsked(store, poolId, query);
  if ('problem' in asked) return asked;
  const { cut } = asked;
  const spanned = spanAsked(query, cut, now(), 'year');
  if ('problem' in spanned) return spanned;
  const { span } = spanned;
  const claims = await claimsOf(owner, cut, platform);
  if (claims === null) return TOO_LARGE;
  const seqs = claims.flatMap(({ steps }) => steps.flatMap(({ entrySeq }) => entrySeq ?? []));
  const entries = await readEntriesAt(
    store,
    poolId,
    seqs.filter((seq) => seq <= cut.seq),
  );
  const movements = movementsOfClaims(entries, span);
  if (!canBeTold(turnoversOf(movements.entries))) return TOO_LARGE;
  const totals = trialBalance(movements);
  return {
    status: 200,
    body: (language) => ({
      ...statementHead(cut, span),
      ...owner,
      ...trialBalanceBody(totals, language),
      claims: claims.flatMap((claim) => claimRow(claim, entries, span)),
    }),
  };
}

/** Oldest first, with an entry up to the cut; null where they are too many. */
async function claimsOf(
  owner: ClaimOwner,
  cut: Head,
  platform: Platform,
): Promise<readonly LiveClaim[] | null> {
  if (cut.recordedAt === null) return [];
  const { store } = platform;
  const [listed, recent] = await Promise.all([
    listClaimIds(store, cut.poolId, owner, cut.recordedAt, CLAIMS_MAX),
    recentClaimIds(cut, platform),
  ]);
  if (listed === null || recent === null) return null;
  const claims = [...(await readClaims(platform, [...listed, ...recent])).values()]
    .filter((claim) => isOwn(claim, owner))
    .filter(({ steps }) => (steps[0].entrySeq ?? 0) <= cut.seq)
    .sort((left, right) => (left.steps[0].entrySeq ?? 0) - (right.steps[0].entrySeq ?? 0));
  return claims.length > CLAIMS_MAX ? null : claims;
}

async function recentClaimIds(cut: Head, { store, now }: Platform): Promise<readonly ClaimId[] | null> {
  const before = await headRecordedBefore(store, cut, earlierBy(now(), INDEX_LAG_MS));
  if (cut.seq - before.seq > STATEMENT_ENTRIES_MAX) return null;
  const entries = await readEntriesBetween(store, cut.poolId, before.seq, cut.seq);
  return entries.flatMap(({ claimId }) => claimId ?? []);
}

function earlierBy(at: Instant, ms: number): Instant {
  return instantFromMillis(millisOf(at) - ms);
}

function isOwn({ institutionId, creditCode }: LiveClaim, owner: ClaimOwner): boolean {
  return 'institutionId' in owner ? institutionId === owner.institutionId : creditCode === owner.creditCode;
}

/** Nothing of a claim that was sent in after the last of the days. */
function claimRow(
  { id, exposureId, institutionId, creditCode, steps }: LiveClaim,
  entries: readonly Entry[],
  span: Span,
) {
  const own = entries.filter(({ claimId }) => claimId === id);
  const submitted = own.find(({ seq }) => seq === steps[0].entrySeq);
  if (submitted === undefined || submitted.effectiveOn > span.to) return [];
  const ids = { claimId: id, exposureId, institutionId, creditCode };
  return [{ ...ids, submittedOn: submitted.effectiveOn, ...claimBalances(own, span) }];
}
