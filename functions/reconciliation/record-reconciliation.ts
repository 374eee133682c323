/**
 * Record how bank and ledger stand to each other at the end of a month. Output: 201 and the reconciliation, which stands
 * beside the pool's balance from then on until another month's takes its place.
 */
import * as z from 'zod/mini';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { daysOf, type Period } from '../../domain/calendar/period.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { periodField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import { reconciliationBody } from '../http/reconciliation-body.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { readHead } from '../store/journal.ts';
import { bankRequestKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import {
  readLastReconciliations,
  reconciliationFromItem,
  reconciliationWrites,
  type RecordedReconciliation,
} from '../store/reconciliation-item.ts';
import { earlierOutcome, requestWrite } from '../store/request-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { reconcile } from './reconcile.ts';

const ROUNDS_MAX = 5;

export const reconciliationRequest = z.strictObject({ period: periodField });

export async function recordReconciliation(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields<{ period: Period }>(reconciliationRequest, request.json);
  if ('problem' in checked) return checked;
  const { period } = checked.value;
  const { store, sha256, now, pause } = platform;
  const mark = requestMark(request, sha256);
  const key = bankRequestKey(poolId, mark.key);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const standing = await readItem(store, key);
    if (standing !== null) {
      const earlier = earlierOutcome(standing, mark);
      if (earlier === 'reused') return { problem: 'idempotency.key-reused' };
      return { ...answerOf(reconciliationFromItem(earlier)), isReplay: true };
    }
    const { to } = daysOf(period);
    if (to >= shanghaiDateOf(now())) return { problem: 'close.period-not-over' };
    const [head, last] = await Promise.all([readHead(store, poolId), readLastReconciliations(store)]);
    const reconciled = await reconcile(store, head, to);
    if ('problem' in reconciled) return reconciled;
    const { statement, matching } = reconciled;
    const record: RecordedReconciliation = {
      ...{ poolId, period, seq: head.seq, hash: head.hash, statement },
      onlyInBankCount: matching.onlyInBank.length,
      onlyInLedgerCount: matching.onlyInLedger.length,
      ...{ recordedBy: request.caller.person, recordedAt: now() },
    };
    const isLast = (last[poolId]?.period ?? '') <= period;
    const outcome = await transact<'month' | 'last' | 'request'>(store, [
      ...reconciliationWrites(store, record, isLast),
      requestWrite(store, key, mark, record),
    ]);
    if (outcome.kind === 'committed') return answerOf(record);
    await pause(round);
  }
  throw new StoreFault(`the reconciliation of ${poolId} ${period} stays contended`);
}

function answerOf(record: RecordedReconciliation): Answer {
  return { status: 201, body: () => reconciliationBody(record) };
}
