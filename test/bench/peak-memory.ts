import { readFileSync } from 'node:fs';

/**
 * The most memory that this process has had, in MB. Of what `getrusage` tells on Linux the peak of whoever started the
 * process is a part, so that a small one seems as large as the one that measures it.
 */
export function peakMemoryMb(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1_024;
  const [, kb] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kb) / 1_024;
}
