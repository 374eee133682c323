/**
 * Turn an entry round that is the pool's own and no claim's. Nothing is built upon one but the headroom: where that is
 * used already, the pool refuses and says how much is short.
 */
import { assert } from '../../domain/assert.ts';
import { shanghaiDateOf, type Instant } from '../../domain/calendar/instant.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { appendEntry, recordingTime } from '../../domain/ledger/append-entry.ts';
import type { LedgerRefusal } from '../../domain/ledger/balances.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { turnedRound } from '../../domain/ledger/posting.ts';
import type { Answer } from '../http/answer.ts';
import { ledgerProblem } from '../http/ledger-problem.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { commitOnHead } from '../store/commit-on-head.ts';
import { readEntry, readHead } from '../store/journal.ts';
import { executionWrite, reversalRequestWrite, type Reversal } from '../store/reversal-item.ts';

export async function reverseOwnEntry(
  request: Request,
  platform: Platform,
  order: Reversal,
  mark: RequestMark,
): Promise<Answer> {
  const { store, pause, sha256, now } = platform;
  const { poolId, seq } = order;
  const [reversed, head] = await Promise.all([readEntry(store, poolId, seq), readHead(store, poolId)]);
  assert(reversed !== null, 'only an entry that there is was ordered to be reversed');
  const refusals: LedgerRefusal[] = [];
  const outcome = await commitOnHead<'reversal' | 'request', Answer>(store, head, pause, (current) => {
    const at = now();
    const draft = reversalDraft(request, reversed, recordingTime(current, at));
    const appended = appendEntry(current, draft, at, sha256);
    if (!appended.ok) {
      refusals.push(appended.refusal);
      return null;
    }
    const { actor: executedBy, recordedAt: executedAt, seq: entrySeq } = appended.value;
    const execution = { executedBy, executedAt, entrySeq };
    return {
      entries: [appended.value],
      writes: [executionWrite(store, order, execution), reversalRequestWrite(store, order, mark)],
      answer: { status: 200, body: () => null },
    };
  });
  const [refusal] = refusals;
  if (refusal !== undefined) return ledgerProblem(refusal);
  if (outcome.kind === 'committed') return outcome.answer;
  if (outcome.kind === 'busy') return { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
  return { problem: 'reversal.already-executed' };
}

function reversalDraft({ caller, requestId }: Request, { postings, seq }: Entry, at: Instant) {
  return {
    kind: 'reverse' as const,
    postings: turnedRound(postings),
    reverses: seq,
    actor: caller.person,
    requestId,
    effectiveOn: shanghaiDateOf(at),
  };
}
