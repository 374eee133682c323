import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import type { Item } from '../store/dynamo.ts';
import { endpointRequestKey } from '../store/event-keys.ts';
import { readItems } from '../store/read-items.ts';
import { earlierOutcome, requestWrite } from '../store/request-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact, type Write } from '../store/transact.ts';

const ROUNDS_MAX = 5;

/** What a request is to write, and what it takes to answer it, now and when it is sent again. */
export type Planned = {
  readonly writes: readonly Write<string>[];
  readonly outcome: Readonly<Record<string, unknown>>;
  /** The write whose condition stands for a rule, with the problem that it is to break it. */
  readonly rule?: { readonly write: string; readonly problem: Problem };
};

export type Recorded = { readonly outcome: Item; readonly isReplay: boolean };

/** Has a request about an institution’s endpoints take effect once. What changed meanwhile is planned for anew. */
export async function recordOnce(
  request: Request,
  { store, sha256, pause }: Platform,
  plan: (institutionId: InstitutionId) => Promise<Planned | Problem>,
): Promise<Recorded | Problem> {
  const { id: institutionId } = ownInstitution(request.caller);
  const mark = requestMark(request, sha256);
  const key = endpointRequestKey(institutionId, mark.key);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const [earlier = null] = await readItems(store, [key], store.eventsTable);
    if (earlier !== null) {
      const outcome = earlierOutcome(earlier, mark);
      return outcome === 'reused' ? { problem: 'idempotency.key-reused' } : { outcome, isReplay: true };
    }
    const planned = await plan(institutionId);
    if ('problem' in planned) return planned;
    const { writes, outcome, rule } = planned;
    const done = await transact<string>(store, [
      requestWrite(store, key, mark, outcome, store.eventsTable),
      ...writes,
    ]);
    if (done.kind === 'committed') return { outcome, isReplay: false };
    const isRule = done.kind === 'condition-failed' && done.standing.size === 1;
    if (isRule && rule !== undefined && done.standing.has(rule.write)) return rule.problem;
    await pause(round);
  }
  throw new StoreFault('the endpoints of an institution stay contended');
}
