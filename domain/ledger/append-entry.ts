import { assert } from '../assert.ts';
import { laterOf, shanghaiDateOf, type Instant } from '../calendar/instant.ts';
import { daysOf } from '../calendar/period.ts';
import type { Sha256 } from '../digest.ts';
import { accept, reject, type Result } from '../result.ts';
import { applyPostings, assertSound, type LedgerRefusal } from './balances.ts';
import { entryHash } from './entry-hash.ts';
import { mayMove } from './entry-kinds.ts';
import type { Entry, EntryDraft, Head } from './entry.ts';
import { periodClosed } from './period-close.ts';

/** An entry holds few movements; the longest kind, a reversal of an approval, holds two. */
const POSTINGS_MAX = 4;

/**
 * When the entry after this head is recorded. `now` is the server's clock; where that runs behind the journal's last
 * entry, the journal's own time stands still rather than run backwards. What is dated by it is in an open month.
 */
export function recordingTime(head: Head, now: Instant): Instant {
  return head.recordedAt === null ? now : laterOf(head.recordedAt, now);
}

/**
 * Builds the entry that follows the head, or refuses it because it counts for a month that is closed, a pool account
 * would go below zero, or more would have come in than can be counted.
 */
export function appendEntry(
  head: Head,
  draft: EntryDraft,
  now: Instant,
  sha256: Sha256,
): Result<Entry, LedgerRefusal> {
  assertSound(head.balances);
  const recordedAt = recordingTime(head, now);
  assertWellFormed(draft, head, recordedAt);
  const closed = periodClosed(head.closedThrough, draft.effectiveOn);
  if (closed !== null) return reject(closed);
  const applied = applyPostings(head.balances, draft.postings);
  if (!applied.ok) return applied;
  const decided = {
    ...draft,
    poolId: head.poolId,
    seq: head.seq + 1,
    recordedAt,
    previousHash: head.hash,
  };
  return accept({
    ...decided,
    hash: entryHash(decided, sha256),
    balances: applied.value,
    closedThrough: draft.close?.period ?? head.closedThrough,
  });
}

function assertWellFormed(draft: EntryDraft, head: Head, recordedAt: Instant): void {
  const { kind, postings, reverses, effectiveOn } = draft;
  assert(
    (kind === 'reverse') === (reverses !== undefined),
    'a reversal, and it alone, names what it reverses',
  );
  assert(
    reverses === undefined || (reverses >= 1 && reverses <= head.seq),
    'a reversal names an earlier entry',
  );
  assert(
    effectiveOn <= shanghaiDateOf(recordedAt),
    'an entry counts for the day of its recording at the latest',
  );
  assertClose(draft, head, recordedAt);
  assert((kind === 'close') === (postings.length === 0), 'an entry moves money, and a close alone does not');
  assert(postings.length <= POSTINGS_MAX, `an entry holds at most ${String(POSTINGS_MAX)} postings`);
  for (const { from, to, amountFen } of postings) {
    assert(amountFen > 0n, 'a posting moves a positive amount');
    assert(mayMove(kind, from, to), `an entry of kind ${kind} may not move ${from} → ${to}`);
  }
}

function assertClose({ kind, close }: EntryDraft, { closedThrough }: Head, recordedAt: Instant): void {
  assert((kind === 'close') === (close !== undefined), 'a close, and it alone, says what it closes');
  if (close === undefined) return;
  assert(
    closedThrough === null || close.period > closedThrough,
    'a month is closed once, after those before it',
  );
  assert(daysOf(close.period).to < shanghaiDateOf(recordedAt), 'a month is closed when it is over');
}
