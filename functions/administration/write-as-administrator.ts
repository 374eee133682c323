import { revocationOf } from '../../domain/access/client.ts';
import { rolesOf } from '../../domain/access/principal.ts';
import { isClientId, isPrincipalId } from '../../domain/identifiers/ids.ts';
import type { Caller } from '../http/caller.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { unchangedCheck } from '../store/access-writes.ts';
import { readClient } from '../store/client-item.ts';
import type { Store } from '../store/dynamo.ts';
import { clientKey, principalKey } from '../store/keys.ts';
import { readPrincipal } from '../store/principal-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transactPatiently } from '../store/transact-patiently.ts';
import type { Write } from '../store/transact.ts';

const NO_LONGER: Problem = { problem: 'auth.role-forbidden' };

const ROUNDS_MAX = 5;

/**
 * Writes on condition that the caller is an administrator still, or tells that they are not: a token lives on for minutes
 * after its holder was revoked or given other roles, and what an administrator makes would outlive it.
 */
export async function writeAsAdministrator<Name extends string>(
  { caller }: Request,
  { store, pause }: Platform,
  writes: readonly Write<Name>[],
) {
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const held = await holdAdministrator(caller, store);
    if ('problem' in held) return held;
    const outcome = await transactPatiently<Name | 'caller'>(store, pause, [...writes, held.check]);
    if (outcome.kind === 'committed' || !outcome.standing.has('caller')) return outcome;
  }
  throw new StoreFault('the caller’s own access keeps changing');
}

/** What holds in a transaction that the caller is an administrator, as their access stands now. */
export async function holdAdministrator(
  { clientId }: Caller,
  store: Store,
): Promise<{ readonly check: Write<'caller'> } | Problem> {
  if (isPrincipalId(clientId)) {
    const principal = await readPrincipal(store, clientId);
    // Only the first administrator has a token without being registered, and has it until they are.
    if (principal !== null && !rolesOf(principal).includes('administrator')) return NO_LONGER;
    return { check: unchangedCheck(store, principalKey(clientId), principal?.changes ?? null) };
  }
  // The local run's own administrator is a client, whose role never changes.
  const client = isClientId(clientId) ? ((await readClient(store, clientId))?.client ?? null) : null;
  if (client === null || revocationOf(client) !== null) return NO_LONGER;
  return { check: unchangedCheck(store, clientKey(client.id), client.changes) };
}
