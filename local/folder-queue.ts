import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PoolId } from '../domain/pools/pool.ts';
import { POOL_IDS } from '../domain/pools/pool.ts';
import type { Log } from '../functions/http/log.ts';
import type { WorkQueue } from '../functions/http/work-queue.ts';
import { folderFileStore } from './folder-file-store.ts';

/** As SQS delivers: the id of a delivery and what was sent. */
type Delivered = { readonly id: string; readonly body: string };
/** Works what is delivered, and answers the ids of what has to come again. */
type Work = (delivered: readonly Delivered[]) => Promise<readonly string[]>;

export type FolderQueue = WorkQueue & {
  /** Delivers, from now on, what is sent and what was left from before. */
  readonly start: (work: Work) => void;
  /** When everything that was sent is worked. */
  readonly drained: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Queued = Delivered & { received: number };
type Lane = { readonly waiting: Queued[]; work: Promise<void> | null };

/** SQS delivers no more of a FIFO queue at once. */
const DELIVERED_MAX = 10;
/** What could not be worked so often is laid aside, with a line in the log. */
const RECEIVED_MAX = 5;
const AGAIN_AFTER_MS = 1_000;

/**
 * The work queue of the local run: a file for each message, so that what was sent outlives the process, and a lane for each
 * pool, of which one delivery at a time is worked, in order.
 */
export function folderQueue(folder: string, log: Log): FolderQueue {
  const files = folderFileStore(folder);
  const lanes = new Map(POOL_IDS.map((poolId) => [poolId, leftIn(folder, poolId)]));
  let worker: Work | null = null;
  let isStopped = false;
  let serial = 0;

  const laneOf = (poolId: PoolId) => {
    const lane = lanes.get(poolId);
    if (lane === undefined) throw new Error(`${poolId} has no lane`);
    return lane;
  };

  const deliver = async (lane: Lane, work: Work) => {
    const delivered = lane.waiting.splice(0, DELIVERED_MAX);
    const again = new Set(await work(delivered));
    for (const message of delivered) message.received += 1;
    const isDead = ({ id, received }: Queued) => again.has(id) && received >= RECEIVED_MAX;
    lane.waiting.unshift(...delivered.filter((message) => again.has(message.id) && !isDead(message)));
    for (const message of delivered.filter((one) => !again.has(one.id) || isDead(one))) {
      if (isDead(message)) {
        log('error', 'queue.laid-aside', { requestId: message.id });
        await files.put(`laid-aside/${message.id}`, Buffer.from(message.body));
      }
      await rm(join(folder, message.id), { force: true });
    }
    if (again.size > 0) await wait(AGAIN_AFTER_MS);
  };

  const workLane = async (lane: Lane, work: Work) => {
    while (lane.waiting.length > 0 && !isStopped) await deliver(lane, work);
    lane.work = null;
  };

  const wake = (lane: Lane) => {
    if (worker === null || lane.waiting.length === 0) return;
    lane.work ??= workLane(lane, worker);
  };

  return {
    send: async (message) => {
      const lane = laneOf(message.poolId);
      const body = JSON.stringify(message);
      // What waits already need not wait twice; what is being worked is no longer among it.
      if (lane.waiting.some((queued) => queued.body === body)) return;
      serial += 1;
      const id = `${message.poolId}/${String(Date.now())}-${String(serial).padStart(9, '0')}`;
      await files.put(id, Buffer.from(body));
      lane.waiting.push({ id, body, received: 0 });
      wake(lane);
    },
    start: (work) => {
      worker = work;
      for (const lane of lanes.values()) wake(lane);
    },
    drained: async () => {
      for (const lane of lanes.values()) while (lane.work !== null) await lane.work;
    },
    stop: async () => {
      isStopped = true;
      for (const { work } of lanes.values()) await work;
    },
  };
}

/** What was sent and not worked when the run ended, in the order in which it was sent. */
function leftIn(folder: string, poolId: PoolId): Lane {
  mkdirSync(join(folder, poolId), { recursive: true });
  const names = readdirSync(join(folder, poolId)).filter((name) => !name.endsWith('.part'));
  const waiting = names.sort().map((name) => {
    const id = `${poolId}/${name}`;
    return { id, body: readFileSync(join(folder, id), 'utf8'), received: 0 };
  });
  return { waiting, work: null };
}
