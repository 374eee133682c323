import { instantFromMillis, millisOf, shanghaiDateOf, type Instant } from '../../domain/calendar/instant.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { stepEffects } from '../../domain/claims/step-rules.ts';
import type { Step } from '../../domain/claims/step.ts';
import { advanceClaim } from '../../domain/claims/transitions.ts';
import { emptyHead, headAfter, type Entry, type EntryDraft, type Head } from '../../domain/ledger/entry.ts';
import { posting } from '../../domain/ledger/posting.ts';
import { fen } from '../../domain/money/fen.ts';
import { claimToItem } from '../../functions/store/claim-item.ts';
import { entryToItem } from '../../functions/store/entry-item.ts';
import { JOURNAL_TABLE, REGISTER_TABLE } from '../../local/create-tables.ts';
import { appended, entryDraft, NOW } from '../builders/journal.ts';
import { benchClaim } from './bench-claim.ts';
import { benchStep, wayOf, type WayAction } from './bench-steps.ts';
import type { TableItem } from './import-items.ts';

/** So many come in before a claim takes its next step, which is when that many others are under way with it. */
const BETWEEN_STEPS = 200;
const MINUTES_BETWEEN = 4;
/** ¥1,000,000,000: enough for millions of claims of ¥100. */
const APPROPRIATED = fen(100_000_000_000n);

type Running = { claim: LiveClaim; readonly index: number; readonly way: WayAction[] };

/**
 * A pool's journal of so many claims, many under way at once: each is submitted, reviewed, approved and paid, and some are
 * returned, cut, rejected, withdrawn or recovered. Decided, booked and stored by the platform's own rules.
 */
export class ClaimJournal {
  entries = 0;
  private head: Head = emptyHead('compensation');
  private readonly length: number;

  constructor(length: number) {
    this.length = length;
  }

  /** Every entry when it is booked, and every claim when it is at its end. */
  *items(): Iterable<TableItem> {
    yield this.book(appropriation(this.timeOf(0)), this.timeOf(0));
    const due = new Map<number, Running[]>();
    for (let turn = 0; turn < this.length || due.size > 0; turn += 1) {
      const at = this.timeOf(turn);
      const running = due.get(turn) ?? [];
      due.delete(turn);
      for (const one of running) yield* this.advance(one, at);
      if (turn < this.length) running.push(yield* this.submit(turn, at));
      const unfinished = running.filter(({ way }) => way.length > 0);
      if (unfinished.length > 0) due.set(turn + BETWEEN_STEPS, unfinished);
    }
  }

  private *submit(index: number, at: Instant): Generator<TableItem, Running> {
    const headroomFen = fen(this.head.balances.available);
    const claim = benchClaim({ index, at, headroomFen, entrySeq: this.head.seq + 1 });
    yield this.bookFor(claim, claim.steps[0], at, {
      kind: 'reserve',
      postings: [posting('available', 'reserved', claim.decision.amountFen)],
    });
    return { claim, index, way: [...wayOf(index)] };
  }

  private *advance(one: Running, at: Instant): Iterable<TableItem> {
    const action = one.way.shift();
    if (action === undefined) throw new Error('a claim at its end takes no step');
    const step = benchStep(action, one.claim, one.index, at);
    const { movement } = stepEffects(one.claim, step);
    const entrySeq = movement === null ? null : this.head.seq + 1;
    if (movement !== null) yield this.bookFor(one.claim, step, at, movement);
    const next = advanceClaim(one.claim, { ...step, entrySeq });
    if (!next.ok) throw new Error(next.refusal.code);
    one.claim = next.value;
    if (one.way.length === 0) yield { table: REGISTER_TABLE, item: claimToItem(one.claim) };
  }

  private bookFor(
    { id, policy }: LiveClaim,
    step: Step,
    at: Instant,
    moved: Pick<EntryDraft, 'kind' | 'postings'>,
  ): TableItem {
    const { actor, request } = step;
    const reference = 'paymentRef' in step ? step.paymentRef : 'reference' in step ? step.reference : null;
    const draft = {
      ...{ ...moved, actor, requestId: request.key.slice(0, REQUEST_ID_LENGTH) },
      ...{ effectiveOn: shanghaiDateOf(at), claimId: id, policyVersion: policy.id },
      ...(reference === null ? {} : { reference }),
    };
    return this.book(draft, at);
  }

  private book(draft: EntryDraft, at: Instant): TableItem {
    const entry: Entry = appended(this.head, draft, at);
    this.head = headAfter(entry);
    this.entries += 1;
    return { table: JOURNAL_TABLE, item: entryToItem(entry) };
  }

  /** Regular, and the last claim's last step is past before the run that reads it begins. */
  private timeOf(turn: number): Instant {
    const turns = this.length + STEPS_MOST * BETWEEN_STEPS;
    return instantFromMillis(millisOf(NOW) - (turns - turn) * MINUTES_BETWEEN * 60_000);
  }
}

const STEPS_MOST = 8;
const REQUEST_ID_LENGTH = 32;

function appropriation(at: Instant): EntryDraft {
  const postings = [posting('fiscal', 'available', APPROPRIATED)];
  const said = { preparedBy: 'manager-2', reference: '财建〔2026〕1 号', effectiveOn: shanghaiDateOf(at) };
  return entryDraft({ kind: 'appropriate', postings, ...said });
}
