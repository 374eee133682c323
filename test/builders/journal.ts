import { instant, type Instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import { emptyHead, headAfter, type Entry, type EntryDraft, type Head } from '../../domain/ledger/entry.ts';
import { posting } from '../../domain/ledger/posting.ts';
import { fen } from '../../domain/money/fen.ts';
import { sha256 } from './digest.ts';

export const NOW = instant('2026-11-24T01:00:00Z');

/** An appropriation of ¥10, if nothing else is said. */
export function entryDraft(overrides: Partial<EntryDraft> = {}): EntryDraft {
  return {
    kind: 'appropriate',
    postings: [posting('fiscal', 'available', fen(1_000n))],
    actor: 'manager',
    requestId: 'request-1',
    effectiveOn: localDate('2026-11-24'),
    ...overrides,
  };
}

export function appended(head: Head, draft: EntryDraft, now: Instant = NOW): Entry {
  const result = appendEntry(head, draft, now, sha256);
  if (!result.ok) throw new Error(`${draft.kind} is refused: ${result.refusal.code}`);
  return result.value;
}

/** The entries of a pool that was empty before. */
export function journalOf(drafts: readonly EntryDraft[]): readonly Entry[] {
  let head = emptyHead('guidance');
  return drafts.map((draft) => {
    const entry = appended(head, draft);
    head = headAfter(entry);
    return entry;
  });
}

/** A pool with just this much to promise. */
export function fundedHead(cap: bigint): Head {
  const postings = [posting('fiscal', 'available', fen(cap))];
  return headAfter(appended(emptyHead('guidance'), entryDraft({ postings })));
}
