import { CHANGES_MAX, type AccessChange } from '../../domain/access/access-change.ts';
import { laterOf } from '../../domain/calendar/instant.ts';
import type { Answer } from '../http/answer.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import { realNow } from '../http/real-now.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact, type Write } from '../store/transact.ts';
import { holdAdministrator } from './write-as-administrator.ts';

/** A client or a principal: what they may do follows from their changes, the first of which registered them. */
type Access<Change> = { readonly changes: readonly Change[] };

/** How one kind of access is read, changed, written and told. */
export type ChangePlan<Change, Kept extends Access<Change>> = {
  readonly read: () => Promise<Kept | null>;
  readonly missing: Problem;
  /** The change that is asked for, or why it cannot be made to the access as it now is. */
  readonly decide: (kept: Kept, by: AccessChange) => Change | Problem;
  /** What takes access away is always possible; what gives some is bounded. */
  readonly takesAway: (kept: Kept, change: Change) => boolean;
  readonly write: (kept: Kept, change: Change) => Write<string>;
  readonly body: (kept: Kept) => unknown;
};

const ROUNDS_MAX = 5;

/**
 * Makes one change to an access, on condition that there was no other meanwhile, nor one to the caller’s own; what
 * changed is read and decided again. The same request sent again is answered as it was then, and nobody changes their own access.
 */
export async function recordChange<Change extends AccessChange, Kept extends Access<Change>>(
  request: Request,
  platform: Platform,
  plan: ChangePlan<Change, Kept>,
): Promise<Answer> {
  const { caller, id } = request;
  const mark = requestMark(request, platform.sha256);
  const answer = (kept: Kept) => ({ status: 200, body: () => plan.body(kept) }) as const;
  if (id === caller.clientId || id === caller.person) return { problem: 'access.own' };
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const [kept, held] = await Promise.all([plan.read(), holdAdministrator(caller, platform.store)]);
    if ('problem' in held) return held;
    if (kept === null) return plan.missing;
    const { changes } = kept;
    const earlier = changes.findIndex((change) => change.request.key === mark.key);
    if (earlier >= 0) {
      if (changes[earlier]?.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
      return { ...answer({ ...kept, changes: changes.slice(0, earlier + 1) }), isReplay: true };
    }
    const at = laterOf(changes.at(-1)?.at ?? realNow(platform), realNow(platform));
    const change = plan.decide(kept, { actor: caller.person, at, request: mark });
    if ('problem' in change) return change;
    if (changes.length >= CHANGES_MAX && !plan.takesAway(kept, change))
      return { problem: 'access.too-many-changes' };
    const outcome = await transact(platform.store, [plan.write(kept, change), held.check]);
    if (outcome.kind === 'committed') return answer({ ...kept, changes: [...changes, change] });
    await platform.pause(round);
  }
  throw new StoreFault(`the access ${id} stays contended`);
}
