import { runExports } from '../functions/export-writer/run-exports.ts';
import { SEGMENT_ENTRIES, type PackWriter } from '../functions/export-writer/write-pack.ts';
import { logFault } from '../functions/http/request-log.ts';

/** Often enough for what is over to be taken away within the hour. */
const ROUND_MS = 3_600_000;
const RETRY_MS = 5_000;
const AT_ONCE = 2;

export type ExportLoop = { readonly wake: () => void; readonly stop: () => Promise<void> };

/** Writes exports in the background: what a start finds left over, what is asked for, and what waits for another try. */
export function exportLoop(writer: Omit<PackWriter, 'segmentEntries'>): ExportLoop {
  const runner = { ...writer, segmentEntries: SEGMENT_ENTRIES, atOnce: AT_ONCE };
  const leavingOff = new AbortController();
  let round: Promise<void> | null = null;
  let isWanted = false;
  let timer: NodeJS.Timeout | null = null;

  const goRound = async () => {
    let delayMs = ROUND_MS;
    try {
      const isAnyWaiting = await runExports({ ...runner, isAlone: true, signal: leavingOff.signal });
      if (isAnyWaiting) delayMs = RETRY_MS;
    } catch (error) {
      logFault(runner.platform.log, 'exports', 'writeExport', error);
      delayMs = RETRY_MS;
    }
    round = null;
    if (leavingOff.signal.aborted) return;
    if (isWanted) wake();
    else timer = setTimeout(wake, delayMs).unref();
  };
  const wake = () => {
    if (leavingOff.signal.aborted) return;
    isWanted = round !== null;
    if (round !== null) return;
    if (timer !== null) clearTimeout(timer);
    round = goRound();
  };
  return {
    wake,
    stop: async () => {
      leavingOff.abort();
      if (timer !== null) clearTimeout(timer);
      await round;
    },
  };
}
