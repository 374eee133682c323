import type { Instant } from '../../domain/calendar/instant.ts';
import type { Sha256 } from '../../domain/digest.ts';
import type { Pause } from '../store/commit-on-head.ts';
import type { Store } from '../store/dynamo.ts';
import type { PolicyBook } from '../store/policy-book.ts';
import type { TokenCheck } from './caller.ts';
import type { ClientQuota } from './client-quota.ts';
import type { FileStore } from './file-store.ts';
import type { Log } from './log.ts';
import type { WorkQueue } from './work-queue.ts';

/** What a function needs from the world; handed in, so that the same code runs in the cloud, locally and under test. */
export type Platform = {
  readonly store: Store;
  readonly policies: PolicyBook;
  /** Business time: what policies, windows and entries go by. */
  readonly now: () => Instant;
  readonly sha256: Sha256;
  readonly pause: Pause;
  readonly tokens: TokenCheck;
  /** How much each client may ask. */
  readonly quota: ClientQuota;
  readonly log: Log;
  readonly files: FileStore;
  /** Work for later. */
  readonly queue: WorkQueue;
};
