/**
 * Prints what the platform does on this machine. Figures of the same run compare with each other and with nothing
 * else; bare transactions of the same items are the yardstick.
 */
import { cpus } from 'node:os';
import { bundledBytes } from '../infra/bundle.ts';
import { startTestRun } from '../http/run.ts';
import { benchBatches } from './batches.ts';
import { benchContention } from './contention.ts';
import { benchLatency } from './latency.ts';
import { benchPacks } from './packs.ts';
import { benchPolicies } from './policies.ts';
import { benchStartUp } from './start-up.ts';
import { benchStatements } from './statements.ts';
import { benchThroughput } from './throughput.ts';

console.log(`Node ${process.version}, ${String(cpus().length)} cores, embedded engine on disk\n`);
console.log(`the claim function’s bundle:   ${(bundledBytes('intake') / 1_024).toFixed(0)} KB`);
await benchStartUp();
benchPolicies();
const run = await startTestRun();
await benchThroughput(run);
await run.stop();
await benchLatency();
await benchBatches();
await benchContention();
await benchStatements();
await benchPacks();
