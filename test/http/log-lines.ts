import { readFileSync } from 'node:fs';
import type { LocalRun } from '../../local/run.ts';

export type LogLine = Record<string, unknown> & {
  readonly requestId: string;
  readonly message: string;
  readonly operation: string | null;
};

/** All that a run has logged so far. */
export function logLines({ logPath }: Pick<LocalRun, 'logPath'>): LogLine[] {
  const text = readFileSync(logPath, 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line) as LogLine);
}
