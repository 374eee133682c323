import { assert } from '../assert.ts';
import { laterOf, shanghaiDateOf, type Instant } from '../calendar/instant.ts';
import type { Sha256 } from '../digest.ts';
import { accept, type Result } from '../result.ts';
import { applyPostings, assertSound, type LedgerRefusal } from './balances.ts';
import { entryHash } from './entry-hash.ts';
import { mayMove } from './entry-kinds.ts';
import type { Entry, EntryDraft, Head } from './entry.ts';

/** An entry holds few movements; the longest kind, a reversal of an approval, holds two. */
const POSTINGS_MAX = 4;

/**
 * Builds the entry that follows the head, or refuses it because a pool account would go below zero or more
 * would have come in than can be counted.
 *
 * `now` is the server's clock; where that runs behind the journal's last entry, the journal's own time stands still
 * rather than run backwards.
 */
export function appendEntry(
  head: Head,
  draft: EntryDraft,
  now: Instant,
  sha256: Sha256,
): Result<Entry, LedgerRefusal> {
  assertSound(head.balances);
  assertWellFormed(draft, head);
  const applied = applyPostings(head.balances, draft.postings);
  if (!applied.ok) return applied;
  const recordedAt = head.recordedAt === null ? now : laterOf(head.recordedAt, now);
  assert(
    draft.effectiveOn <= shanghaiDateOf(recordedAt),
    'an entry counts for the day of its recording at the latest',
  );
  const decided = {
    ...draft,
    poolId: head.poolId,
    seq: head.seq + 1,
    recordedAt,
    previousHash: head.hash,
  };
  return accept({ ...decided, hash: entryHash(decided, sha256), balances: applied.value });
}

function assertWellFormed({ kind, postings, reverses }: EntryDraft, { seq }: Head): void {
  assert(
    (kind === 'reverse') === (reverses !== undefined),
    'a reversal, and it alone, names what it reverses',
  );
  assert(reverses === undefined || (reverses >= 1 && reverses <= seq), 'a reversal names an earlier entry');
  assert(postings.length > 0, 'an entry moves money');
  assert(postings.length <= POSTINGS_MAX, `an entry holds at most ${String(POSTINGS_MAX)} postings`);
  for (const { from, to, amountFen } of postings) {
    assert(amountFen > 0n, 'a posting moves a positive amount');
    assert(mayMove(kind, from, to), `an entry of kind ${kind} may not move ${from} → ${to}`);
  }
}
