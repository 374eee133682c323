import { setTimeout as wait } from 'node:timers/promises';
import { instant, millisOf } from '../domain/calendar/instant.ts';
import { logFault } from '../functions/http/request-log.ts';
import { readDue } from '../functions/store/due-items.ts';
import { sendDue } from '../functions/webhook-sending/send-due.ts';
import type { Sender } from '../functions/webhook-sending/sender.ts';

/** What is written in one go is looked at in one go. */
const GATHERING_MS = 250;

/** Nothing wakes the timer when the machine’s own clock is set. */
const SLEEP_MS_MAX = 60_000;

/** Between two rounds where the first found something due that it could not deal with. */
const SLEEP_MS_MIN = 100;

export type DeliveryTimer = {
  /** Says that something may have become due: it was written, or the clock was moved. */
  readonly wake: () => void;
  /** Waits until all that is due now was tried. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Sends what is due when it is due, by the business time of the run, as a schedule does in the cloud. */
export function startDeliveryTimer(sender: Sender): DeliveryTimer {
  const ending = new AbortController();
  let woken = Promise.withResolvers<unknown>();
  let waiting: (() => void)[] = [];

  const rest = (ms: number) => wait(ms, undefined, { signal: ending.signal }).catch(() => undefined);

  const run = async () => {
    while (!ending.signal.aborted) {
      const asked = waiting;
      waiting = [];
      woken = Promise.withResolvers();
      const sleepMs = await sendOnce(sender);
      for (const done of asked) done();
      await Promise.race([woken.promise, rest(sleepMs)]);
      if (waiting.length === 0) await rest(GATHERING_MS);
    }
    for (const done of waiting) done();
  };

  const running = run();
  const wake = () => {
    woken.resolve(null);
  };
  return {
    wake,
    settled: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wake();
      }),
    stop: async () => {
      ending.abort();
      wake();
      await running;
    },
  };
}

/** How long there is nothing to do after it. */
async function sendOnce(sender: Sender): Promise<number> {
  try {
    await sendDue(sender, 'delivery-timer');
    const [next] = await readDue(sender.store, 'DELIVERY', undefined, 1);
    if (next === undefined) return SLEEP_MS_MAX;
    const aheadMs = millisOf(instant(next.dueAt)) - millisOf(sender.now());
    return Math.max(SLEEP_MS_MIN, Math.min(SLEEP_MS_MAX, aheadMs));
  } catch (error) {
    logFault(sender.log, 'delivery-timer', 'send due', error);
    return SLEEP_MS_MAX;
  }
}
