import { assert } from '../../domain/assert.ts';
import { claimAsOf } from '../../domain/claims/claim-as-of.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { Entry, Head } from '../../domain/ledger/entry.ts';
import type { Platform } from '../http/platform.ts';
import { readPeople } from '../statements/read-people.ts';
import { claimFromItem } from '../store/claim-item.ts';
import type { PackRequest } from '../store/export-item.ts';
import { readEntries } from '../store/journal.ts';
import { claimKey, reversalKey } from '../store/keys.ts';
import { readItems } from '../store/read-items.ts';
import { reversalFromItem, type Reversal } from '../store/reversal-item.ts';
import { linesOf } from './file-forms.ts';
import type { PackPage } from './pack-page.ts';

/** As many as DynamoDB tells in one answer of a megabyte, or a few more than that. */
const PAGE = 1_000;
/** The most that are read together. */
const BATCH = 100;

/** The entries that follow, with what each has to be proved by; none where the pack is at its end. */
export async function readPage(
  platform: Platform,
  asked: PackRequest,
  { seq, hash }: Pick<Head, 'seq' | 'hash'>,
  most: number,
): Promise<PackPage> {
  const { poolId, firstSeq, lastSeq } = asked;
  const limit = Math.min(PAGE, most, lastSeq - seq);
  const entries = await readEntries(platform.store, poolId, seq, limit);
  assertFollows(entries, seq, hash);
  const tellsPeople = linesOf(asked).some((lines) => lines.tellsPeople === true);
  const [claims, reversals, people] = await Promise.all([
    readClaims(platform, entries, firstSeq, lastSeq),
    readReversals(platform, entries),
    tellsPeople ? readPeople(entries, platform) : [],
  ]);
  return { entries, claims, reversals, people };
}

/** A journal with a gap is not exported, whatever a verifier would say of it later. */
function assertFollows(entries: readonly Entry[], afterSeq: number, afterHash: string): void {
  assert(entries.length > 0, `the journal goes on after entry ${String(afterSeq)}`);
  let [seq, hash] = [afterSeq, afterHash];
  for (const entry of entries) {
    assert(
      entry.seq === seq + 1 && entry.previousHash === hash,
      `entry ${String(entry.seq)} follows the one before`,
    );
    [seq, hash] = [entry.seq, entry.hash];
  }
}

/**
 * A claim stands in the pack once, where its first entry in the pack does: that can be told from the claim itself, so
 * that nothing has to be remembered of the pages before. What became of it after the pack's last entry is left out.
 */
async function readClaims(
  { store, policies }: Platform,
  entries: readonly Entry[],
  firstSeq: number,
  lastSeq: number,
): Promise<LiveClaim[]> {
  // From the first entry of a journal on, a claim first comes up with its reservation.
  const named = entries.filter(({ kind }) => firstSeq > 1 || kind === 'reserve');
  const bySeq = new Map(named.flatMap(({ seq, claimId }) => (claimId === undefined ? [] : [[seq, claimId]])));
  const ids = [...new Set(bySeq.values())];
  const claims: LiveClaim[] = [];
  for (let first = 0; first < ids.length; first += BATCH) {
    const batch = ids.slice(first, first + BATCH);
    const items = await readItems(store, batch.map(claimKey));
    const policyOf = await policies.load(items);
    items.forEach((item, index) => {
      assert(item !== null, `claim ${String(batch[index])} is on record`);
      const { claim } = claimFromItem(item, policyOf);
      assert(claim.status !== 'refused', `claim ${claim.id} was reserved`);
      const cut = cutAt(claim, lastSeq);
      if (bySeq.get(firstEntryOf(cut, firstSeq)) === claim.id) claims.push(cut);
    });
  }
  return claims;
}

/** The claim up to its last step that moved money within the pack; whatever follows is of a later pack. */
function cutAt(claim: LiveClaim, lastSeq: number): LiveClaim {
  const last = claim.steps.findLastIndex(({ entrySeq }) => entrySeq !== null && entrySeq <= lastSeq);
  return last === claim.steps.length - 1 ? claim : claimAsOf(claim, last + 1);
}

function firstEntryOf({ id, steps }: LiveClaim, firstSeq: number): number {
  const step = steps.find(({ entrySeq }) => entrySeq !== null && entrySeq >= firstSeq);
  assert(step?.entrySeq !== null && step !== undefined, `claim ${id} moved money within the pack`);
  return step.entrySeq;
}

async function readReversals({ store }: Platform, entries: readonly Entry[]): Promise<Reversal[]> {
  const keys = entries.flatMap(({ poolId, reverses }) =>
    reverses === undefined ? [] : [reversalKey(poolId, reverses)],
  );
  const reversals: Reversal[] = [];
  for (let first = 0; first < keys.length; first += BATCH) {
    for (const item of await readItems(store, keys.slice(first, first + BATCH))) {
      assert(item !== null, 'a reversal was ordered before it was executed');
      reversals.push(reversalFromItem(item));
    }
  }
  return reversals;
}
