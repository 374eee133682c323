/** Imported by another program, tells what that used when it ends. */
import { peakMemoryMb } from './peak-memory.ts';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { cpuSeconds: (user + system) / 1e6, peakMb: peakMemoryMb() };
  process.stderr.write(`${JSON.stringify(usage)}\n`);
});
