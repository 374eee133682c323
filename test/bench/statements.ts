import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { periodOf } from '../../domain/calendar/period.ts';
import { startLocalRun } from '../../local/run.ts';
import { apiOf, type Api } from '../http/api.ts';
import { spread } from './figures.ts';
import { dayOf, importJournal, longJournal } from './long-journal.ts';

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
/** A pool of a city has fewer. */
const PER_MONTH = 1_000;
const LOOKS = 60;

type PathOf = (seq: number, day: LocalDate) => string;

const STATEMENTS: readonly (readonly [name: string, path: PathOf])[] = [
  ['balances as of an entry', (seq) => `balances?seq=${String(seq)}`],
  ['balances as of a day', (_seq, day) => `balances?on=${day}`],
  ['trial balance of a month', (_seq, day) => `trial-balance?period=${periodOf(day)}`],
  ['an account as of an entry', (seq) => `account-detail?seq=${String(seq)}&account=interest`],
  ['an account of a month', (_seq, day) => `account-detail?period=${periodOf(day)}&account=interest`],
];

/** How long statements take at points all along journals of different lengths. */
export async function benchStatements(): Promise<void> {
  console.log(`\nstatements at ${String(LOOKS)} points of a journal, ${String(PER_MONTH)} entries a month:`);
  for (const length of LENGTHS) {
    const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-bench-'));
    importJournal(dataDir, longJournal(length, PER_MONTH));
    const run = await startLocalRun({ port: 0, dataDir, endpoint: null });
    const api = apiOf(run.url);
    await api.get('demo-finance', '/v1/pools/compensation');
    for (const [name, path] of STATEMENTS) {
      const times = await lookAlong(api, length, path);
      console.log(`  ${String(length).padStart(9)} entries, ${name.padEnd(26)} ${spread(times)}`);
    }
    await run.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function lookAlong(api: Api, length: number, path: PathOf): Promise<number[]> {
  const times: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    const seq = 1 + Math.floor(((look + 0.5) / LOOKS) * (length - 1));
    const started = performance.now();
    const reply = await api.get(
      'demo-finance',
      `/v1/pools/compensation/${path(seq, dayOf(seq - 1, length, PER_MONTH))}`,
    );
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
    times.push(performance.now() - started);
  }
  return times;
}
