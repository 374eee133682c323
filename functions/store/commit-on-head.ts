import { assert } from '../../domain/assert.ts';
import { headAfter, type Entry, type Head } from '../../domain/ledger/entry.ts';
import type { Item, Store } from './dynamo.ts';
import { entryFromItem } from './entry-item.ts';
import { entryWrites, readHead, type EntryWrite } from './journal.ts';
import { transact, type Write } from './transact.ts';

/** What is to be written on a given head: entries that follow it, or none, and everything that changes together with them. */
export type Plan<Name extends string, Answer> = {
  readonly entries: readonly Entry[];
  readonly writes: readonly Write<Name>[];
  readonly answer: Answer;
};

export type CommitOutcome<Name extends string, Answer> =
  | { readonly kind: 'committed'; readonly answer: Answer }
  /** Something other than the head, which stands here where it is known, was not as it had been read; nothing was written. */
  | { readonly kind: 'stale'; readonly standing: ReadonlyMap<Name | EntryWrite, Item | null> }
  /** Others were faster, time after time; nothing was written. */
  | { readonly kind: 'busy' };

/** Waits a while before the next try; handed in, so that tests need not wait. */
export type Pause = (attempt: number) => Promise<void>;

/** So many lost races in a row, with pauses between them, are a pool too busy for one more caller. */
const RACES_MAX = 10;

/**
 * Writes on the pool's head, and where the race for it is lost takes the entry that won as the new head and plans
 * again, all of it: an old decision is never applied to a new balance. The second and later losses wait and read the head
 * anew, for by then it has moved further than one entry. A plan of null is one that a head no longer allows, because what
 * it was made from has changed.
 */
export async function commitOnHead<Name extends string, Answer>(
  store: Store,
  firstHead: Head,
  pause: Pause,
  plan: (head: Head) => Plan<Name, Answer> | null,
  racesMax = RACES_MAX,
): Promise<CommitOutcome<Name, Answer>> {
  let head = firstHead;
  for (let attempt = 1; attempt <= racesMax; attempt += 1) {
    const planned = plan(head);
    if (planned === null) return { kind: 'stale', standing: new Map() };
    const { entries, writes, answer } = planned;
    const outcome = await transact<Name | EntryWrite>(store, [...entryWrites(store, entries), ...writes]);
    if (outcome.kind === 'committed') return { kind: 'committed', answer };
    if (outcome.kind === 'condition-failed' && !lostOnlyTheHead(outcome.standing)) {
      return { kind: 'stale', standing: outcome.standing };
    }
    if (attempt === racesMax) break;
    const winner = outcome.kind === 'condition-failed' ? lastWinner(outcome.standing) : null;
    if (attempt === 1 && winner !== null) {
      head = headAfter(winner);
    } else {
      await pause(attempt);
      head = await readHead(store, firstHead.poolId);
    }
    assert(head.seq >= firstHead.seq, 'a journal never grows shorter');
  }
  return { kind: 'busy' };
}

function lostOnlyTheHead(standing: ReadonlyMap<string, Item | null>): boolean {
  return [...standing.keys()].every((name) => name.startsWith('entry'));
}

/** The newest of the entries that stand where ours were to be. */
function lastWinner(standing: ReadonlyMap<string, Item | null>): Entry | null {
  const item = [...standing.values()].at(-1) ?? null;
  return item === null ? null : entryFromItem(item);
}
