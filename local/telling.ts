import { join } from 'node:path';
import type { Platform } from '../functions/http/platform.ts';
import type { Store } from '../functions/store/dynamo.ts';
import { REAL_OUTSIDE, type Outside } from '../functions/webhook-sending/post-safely.ts';
import type { WebhookSecrets } from '../functions/webhooks/webhook-secret.ts';
import { startDeliveryTimer } from './delivery-timer.ts';
import { keyFileSecrets } from './key-file-secrets.ts';
import type { SandboxClock } from './sandbox-clock.ts';
import { startStreamPump } from './stream-pump.ts';
import { wakeOnWrite } from './wake-on-write.ts';

export type Telling = {
  readonly secrets: WebhookSecrets;
  /** How webhooks leave. */
  readonly outside: Outside;
  /** Something was written, which may be to be told. */
  readonly wake: () => void;
  /** Waits until all that happened before is told. */
  readonly told: () => Promise<void>;
  /** Waits until it was sent, too, to whoever is to have it by now. */
  readonly sent: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly platform: Platform;
  /** A connection of its own: what it writes wakes nobody, and what is done to the platform's requests is not done to its. */
  readonly store: Store;
  readonly engineEndpoint: string;
  readonly folder: string;
  readonly clock: SandboxClock;
  readonly webhooksToLoopback: boolean;
};

/** Tells what happens in the run, and sends it. */
export function startTelling(options: Options): Telling {
  const { platform, store, engineEndpoint, folder, clock, webhooksToLoopback } = options;
  const outside = { ...REAL_OUTSIDE, allowsLoopback: webhooksToLoopback };
  const secrets = keyFileSecrets(join(folder, 'webhook-key'));
  const sender = { ...platform, store, secrets, outside, chance: Math.random, realNow: () => new Date() };
  const timer = startDeliveryTimer(sender);
  const pump = startStreamPump({ ...platform, store }, engineEndpoint, timer.wake);
  const wake = () => {
    pump.wake();
    timer.wake();
  };
  wakeOnWrite(platform.store, wake);
  clock.onMove(timer.wake);
  return {
    secrets,
    outside,
    wake,
    told: pump.drained,
    sent: async () => {
      await pump.drained();
      await timer.settled();
    },
    stop: async () => {
      await Promise.all([pump.stop(), timer.stop()]);
      store.client.destroy();
    },
  };
}
