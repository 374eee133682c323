import { logFault } from '../http/request-log.ts';
import { readDue } from '../store/due-items.ts';
import type { Key } from '../store/keys.ts';
import { attemptDelivery } from './attempt-delivery.ts';
import { planDeliveries } from './plan-deliveries.ts';
import type { Sender } from './sender.ts';

/** At once, so that all of them are over before the function’s time is, and no one receiver takes all the places. */
const TOGETHER_MAX = 25;
const TOGETHER_OF_ONE_MAX = 5;
const DUE_READ_MAX = 200;

/** As long as rounds are begun; the last then takes as long as its slowest receiver. */
const ROUNDS_MS_MAX = 10_000;
const ROUNDS_MAX = 200;

/** Plans what was told since the last time, and tries all that is due. What is left over is due the next time. */
export async function sendDue(sender: Sender, requestId: string): Promise<void> {
  await planDeliveries(sender);
  const startedMs = performance.now();
  const tried = new Set<string>();
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const due = await readDue(sender.store, 'DELIVERY', sender.now(), DUE_READ_MAX);
    // The index may be a moment behind, and show what was just tried.
    const together = picked(due.filter(({ key, dueAt }) => !tried.has(nameOf(key, dueAt))));
    if (together.length === 0) return;
    for (const { key, dueAt } of together) tried.add(nameOf(key, dueAt));
    await Promise.all(together.map(({ key }) => attempted(sender, key, requestId)));
    if (performance.now() - startedMs > ROUNDS_MS_MAX) return;
  }
}

type Due = { readonly key: Key; readonly dueAt: string };

function picked(due: readonly Due[]): Due[] {
  const ofOne = new Map<string, number>();
  const chosen = due.filter(({ key }) => {
    const count = (ofOne.get(key.PK) ?? 0) + 1;
    ofOne.set(key.PK, count);
    return count <= TOGETHER_OF_ONE_MAX;
  });
  return chosen.slice(0, TOGETHER_MAX);
}

/** A fault with one delivery keeps no other from being tried; it stays due itself. */
async function attempted(sender: Sender, key: Key, requestId: string): Promise<void> {
  try {
    await attemptDelivery(sender, key);
  } catch (error) {
    logFault(sender.log, requestId, 'attempt delivery', error);
  }
}

function nameOf({ PK, SK }: Key, dueAt: string): string {
  return `${PK}\n${SK}\n${dueAt}`;
}
