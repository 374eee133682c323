/**
 * Write the exports that wait to be written, and take away what is kept of those that are over. Whoever takes one has it
 * for a while and renews that with each segment; where nothing renews it, another goes on from the last one.
 */
import { instantFromMillis, millisOf } from '../../domain/calendar/instant.ts';
import { statusAt } from '../exports/export-body.ts';
import { packFolder, workFolder } from '../exports/pack-storage.ts';
import { realNow } from '../http/real-now.ts';
import { logFault } from '../http/request-log.ts';
import { exportFromItem, exportWrite, OPEN_EXPORTS, readExport, type Export } from '../store/export-item.ts';
import { listItems } from '../store/list-items.ts';
import type { Key } from '../store/keys.ts';
import { transactPatiently } from '../store/transact-patiently.ts';
import { writePack, type PackWriter } from './write-pack.ts';

export type ExportRunner = PackWriter & {
  /** Whether nobody else writes here, so that what is marked as being written is only left over from before. */
  readonly isAlone: boolean;
  /** How many are written at once. */
  readonly atOnce: number;
  /** Leaves off after the segment at hand; whoever comes next goes on from there. */
  readonly signal?: AbortSignal;
};

/** Longer than a segment takes, and short enough to wait for. */
const LEASE_MS = 60_000;
/** What fails so often fails for a reason that one more try does not take away. */
const ATTEMPTS_MAX = 5;
const PAGE = 100;
const PAGES_MAX = 20;

/** Somebody has cancelled it, or goes on with it in our place. */
class NoLongerOurs extends Error {
  override readonly name = 'NoLongerOurs';
}

/** Whether some of them wait for another try. */
export async function runExports(runner: ExportRunner): Promise<boolean> {
  const open = await listOpen(runner);
  const queue = open.sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
  let isAnyWaiting = false;
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (runner.signal?.aborted === true) return;
      if ((await attend(runner, next)) === 'waits') isAnyWaiting = true;
    }
  };
  await Promise.all(Array.from({ length: runner.atOnce }, work));
  return isAnyWaiting;
}

async function listOpen({ platform }: ExportRunner): Promise<Export[]> {
  const open: Export[] = [];
  let after: Key | null = null;
  for (let pages = 0; pages === 0 || (after !== null && pages < PAGES_MAX); pages += 1) {
    const asked = { index: 'byKind', partition: OPEN_EXPORTS, from: null, to: null, oneOf: {} } as const;
    const page: Awaited<ReturnType<typeof listItems>> = await listItems(platform.store, {
      ...asked,
      ...{ limit: PAGE, after },
    });
    open.push(...page.items.map(exportFromItem));
    after = page.next;
  }
  return open;
}

type Attended = 'attended' | 'waits';

async function attend(runner: ExportRunner, one: Export): Promise<Attended> {
  const { platform } = runner;
  const isFree = one.leaseUntil === null || runner.isAlone || one.leaseUntil <= realNow(platform);
  if (!isFree) return 'waits';
  const status = statusAt(one, platform.now());
  if (status === 'queued' || status === 'running') return write(runner, one);
  if (status !== 'done') await clear(runner, one, status);
  return 'attended';
}

async function write(runner: ExportRunner, seen: Export): Promise<Attended> {
  const { platform } = runner;
  const attempts = seen.attempts + 1;
  if (attempts > ATTEMPTS_MAX) {
    await change(runner, seen, { status: 'failed', leaseUntil: null });
    return 'attended';
  }
  const taken = await change(runner, seen, { ...leased(runner), status: 'running', attempts, isKept: true });
  if (taken === null) return 'waits';
  let ours = taken;
  try {
    const result = await writePack(runner, taken, async (checkpoint) => {
      const kept = await change(runner, ours, { ...leased(runner), checkpoint, attempts: 1 });
      if (kept === null || runner.signal?.aborted === true) throw new NoLongerOurs();
      ours = kept;
    });
    await change(runner, ours, { status: 'done', result, leaseUntil: null, checkpoint: null });
    return 'attended';
  } catch (error) {
    if (error instanceof NoLongerOurs) return 'attended';
    logFault(platform.log, seen.id, 'writeExport', error);
    // It waits for its next attempt; nobody else has it meanwhile.
    const last = await readExport(platform.store, seen.id);
    if (last?.status === 'running') await change(runner, last, { status: 'queued', leaseUntil: null });
    return 'waits';
  }
}

function leased({ platform }: ExportRunner): Pick<Export, 'leaseUntil'> {
  return { leaseUntil: instantFromMillis(millisOf(realNow(platform)) + LEASE_MS) };
}

/** Takes away all that is kept of an export that is over. */
async function clear(runner: ExportRunner, one: Export, status: Export['status']): Promise<void> {
  await runner.storage.remove(workFolder(one.id));
  await runner.storage.remove(packFolder(one.id));
  await change(runner, one, { status, isKept: false, checkpoint: null, leaseUntil: null });
}

/** The export as it then is; null where somebody else has changed it since it was read. */
async function change(
  { platform }: ExportRunner,
  seen: Export,
  changed: Partial<Export>,
): Promise<Export | null> {
  const after = { ...seen, ...changed, version: seen.version + 1 };
  const outcome = await transactPatiently(platform.store, platform.pause, [
    exportWrite(platform.store, after),
  ]);
  return outcome.kind === 'committed' ? after : null;
}
