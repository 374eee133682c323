import { assert } from '../../domain/assert.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { claimFromItem } from '../store/claim-item.ts';
import { readEntries } from '../store/journal.ts';
import { claimKey, poolPartition } from '../store/keys.ts';
import { readItems } from '../store/read-items.ts';
import { readTold, type Telling } from '../store/tell.ts';
import { stepTellings } from './claim-tellings.ts';
import { entryEvents } from './entry-events.ts';
import { tellAll } from './tell-all.ts';
import { tellExposures } from './tell-exposure.ts';
import { tellable } from './tellable.ts';
import type { Teller } from './teller.ts';

/** About as many as fit into one transaction, each with the claim that it belongs to. */
const ENTRIES_MAX = 20;

/**
 * Tells the entries of a pool that are not told yet, in their order: whatever record of whichever of them came first, the
 * journal says what comes before it. Each is told with the step of the claim that it belongs to, and that after the
 * steps before it and the exposure that is claimed on.
 */
export function tellPool(teller: Teller, poolId: PoolId): Promise<void> {
  const { store } = teller;
  const subject = poolPartition(poolId);
  return tellAll(teller, async () => {
    const [told = 0] = await readTold(store, [subject]);
    const entries = await readEntries(store, poolId, told, ENTRIES_MAX);
    const claims = await readClaims(teller, entries);
    return entries.flatMap((entry) => entryTellings(teller, subject, entry, claims));
  });
}

type ToldClaim = { readonly claim: LiveClaim; told: number };

async function readClaims(
  teller: Teller,
  entries: readonly Entry[],
): Promise<ReadonlyMap<ClaimId, ToldClaim>> {
  const { store, policies } = teller;
  const ids = [...new Set(entries.flatMap(({ claimId }) => claimId ?? []))];
  if (ids.length === 0) return new Map();
  const [items, told] = await Promise.all([readItems(store, ids.map(claimKey)), readTold(store, ids)]);
  const policyOf = await policies.load(items);
  const claims = ids.map((id, index): [ClaimId, ToldClaim] => {
    const item = items[index];
    assert(item !== null && item !== undefined, `claim ${id} has entries and is there`);
    const { claim } = claimFromItem(item, policyOf);
    assert(claim.status !== 'refused', `claim ${id} has entries and was taken in`);
    return [id, { claim, told: told[index] ?? 0 }];
  });
  const unknown = claims.filter(([, one]) => one.told === 0).map(([, { claim }]) => claim.exposureId);
  await tellExposures(teller, unknown);
  return new Map(claims);
}

/** What is told of an entry, after the steps of its claim that moved no money and come before it. */
function entryTellings(
  teller: Teller,
  subject: string,
  entry: Entry,
  claims: ReadonlyMap<ClaimId, ToldClaim>,
): Telling[] {
  const { seq: number, claimId, recordedAt } = entry;
  const mark = { subject, from: number - 1, to: number };
  const occasion = { subject, number, recordedAt, institutionId: null };
  const ofPool = entryEvents(entry).map((saying) => tellable(teller, occasion, saying));
  if (claimId === undefined) return [{ marks: [mark], events: ofPool }];
  const known = claims.get(claimId);
  const place = known?.claim.steps.findIndex(({ entrySeq }) => entrySeq === number) ?? -1;
  assert(known !== undefined && place >= 0, `entry ${String(number)} of claim ${claimId} belongs to a step`);
  // Somebody else has told it since the mark was read, and the mark will say so.
  if (place < known.told) return [{ marks: [mark], events: [] }];
  const steps = stepTellings(teller, known.claim, known.told, place + 1);
  known.told = place + 1;
  const last = steps.at(-1);
  assert(last !== undefined, 'the step of an entry is told with it');
  return [...steps.slice(0, -1), { marks: [mark, ...last.marks], events: [...last.events, ...ofPool] }];
}
