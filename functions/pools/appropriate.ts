/**
 * Appropriate money to a pool. Input: an amount, a day and a document number. Output: 201 and the entry; the cap has
 * grown by it. The request's mark is written beside the entry, so the same request cannot appropriate twice; where the
 * pool cannot count so much the mark is written alone, so that the same request is refused again. For a month that is
 * closed nothing is written.
 */
import * as z from 'zod/mini';
import { assert } from '../../domain/assert.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import type { Entry, Head } from '../../domain/ledger/entry.ts';
import { periodClosed, type PeriodClosed } from '../../domain/ledger/period-close.ts';
import { posting } from '../../domain/ledger/posting.ts';
import { isPoolId, type PoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { dateField, positiveAmountField, textField } from '../http/field-schemas.ts';
import { closedProblem } from '../http/ledger-problem.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { commitOnHead } from '../store/commit-on-head.ts';
import type { Item } from '../store/dynamo.ts';
import { readEntries, readHead } from '../store/journal.ts';
import { appropriationKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import type { Write } from '../store/transact.ts';
import { entryBody } from './entry-body.ts';

export const appropriationRequest = z.strictObject({
  amountFen: positiveAmountField,
  effectiveOn: dateField,
  documentNo: textField(64),
});

type Appropriation = z.infer<typeof appropriationRequest>;

export async function appropriate(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields(appropriationRequest, request.json);
  if ('problem' in checked) return checked;
  if (checked.value.effectiveOn > shanghaiDateOf(platform.now())) {
    return { problem: 'request.invalid', errors: [{ pointer: '/effectiveOn', code: 'date.in-future' }] };
  }
  const head = await readHead(platform.store, poolId);
  const mark = requestMark(request, platform.sha256);
  const refusals: PeriodClosed[] = [];
  const outcome = await commitOnHead(platform.store, head, platform.pause, (current) => {
    const closed = periodClosed(current.closedThrough, checked.value.effectiveOn);
    if (closed !== null) {
      refusals.push(closed);
      return null;
    }
    const entry = appropriation(request, checked.value, platform, current);
    const writes = [markWrite(platform, poolId, mark, entry)];
    return { entries: entry === null ? [] : [entry], writes, answer: entry };
  });
  if (outcome.kind === 'committed') return answerEntry(outcome.answer);
  if (outcome.kind === 'busy') return { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
  const [refusal] = refusals;
  if (refusal === undefined) return replay(platform, poolId, outcome.standing.get('mark') ?? null, mark);
  // What was appropriated before the month was closed is answered as it was then.
  const earlier = await readItem(platform.store, appropriationKey(poolId, mark.key));
  return earlier === null ? closedProblem(refusal) : replay(platform, poolId, earlier, mark);
}

function appropriation(
  { caller, requestId }: Request,
  { amountFen, effectiveOn, documentNo }: Appropriation,
  { now, sha256 }: Platform,
  head: Head,
): Entry | null {
  const postings = [posting('fiscal', 'available', amountFen)];
  const draft = { kind: 'appropriate' as const, postings, actor: caller.person, requestId };
  const appended = appendEntry(head, { ...draft, effectiveOn, reference: documentNo }, now(), sha256);
  if (appended.ok) return appended.value;
  assert(appended.refusal.code === 'ledger.inflow-too-large', 'an appropriation takes from no pool account');
  return null;
}

function markWrite(
  { store }: Platform,
  poolId: PoolId,
  mark: RequestMark,
  entry: Entry | null,
): Write<'mark'> {
  return {
    name: 'mark',
    action: {
      put: {
        TableName: store.registerTable,
        Item: { ...appropriationKey(poolId, mark.key), digest: mark.digest, seq: entry?.seq ?? null },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

async function replay(
  platform: Platform,
  poolId: PoolId,
  item: Item | null,
  mark: RequestMark,
): Promise<Answer> {
  assert(item !== null, 'only an earlier appropriation stands in the way of one');
  if (item['digest'] !== mark.digest) return { problem: 'idempotency.key-reused' };
  if (item['seq'] === null) return { ...answerEntry(null), isReplay: true };
  const [entry] = await readEntries(platform.store, poolId, Number(item['seq']) - 1, 1);
  assert(entry !== undefined, 'an appropriation has its entry');
  return { ...answerEntry(entry), isReplay: true };
}

/** Null where there was no room for one. */
function answerEntry(entry: Entry | null): Answer {
  if (entry === null) return { problem: 'pool.inflow-too-large' };
  return { status: 201, body: () => entryBody(entry) };
}
