import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Log } from '../functions/http/log.ts';

export type LogFile = { readonly log: Log; readonly close: () => void };

/** Some ten thousand requests; the file before it is kept, and the one before that is gone. */
const FILE_BYTES_MAX = 10 * 1024 * 1024;

/** The log of the local run, a line of JSON each, in a file; only faults are shown to whoever started it as well. */
export function openLogFile(path: string): LogFile {
  let file: number | null = openSync(path, 'a');
  let bytes = fstatSync(file).size;
  return {
    log: (level, event, fields) => {
      // What was still under way when the run was stopped has nowhere left to be told.
      if (file === null) return;
      const head = { level: level.toUpperCase(), message: event, timestamp: new Date().toISOString() };
      const line = `${JSON.stringify({ ...head, ...fields })}\n`;
      if (bytes > FILE_BYTES_MAX) {
        closeSync(file);
        renameSync(path, `${path}.before`);
        file = openSync(path, 'a');
        bytes = 0;
      }
      bytes += writeSync(file, line);
      if (level === 'error') process.stderr.write(line);
    },
    close: () => {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}
