import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packKeyFile } from '../../local/pack-key-file.ts';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { SCRIPT_PATH } from '../verifier/bundle.ts';
import { ClaimJournal } from './claim-journal.ts';
import { importItems } from './import-items.ts';
import { importJournal, longJournal } from './long-journal.ts';

/** `BENCH_ENTRIES=50000 npm run bench` for a quicker look. */
const ENTRIES = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000);
/** A claim has three entries: of claims, the journal is about a seventh as long. */
const CLAIMS = Math.ceil(ENTRIES / 20);
/** What is not in use is given back only when it has to be: with this little, it has to. */
const HEAP = ['--max-old-space-size=128', '--max-semi-space-size=4'];
/** Tells what a process used when it ends, the verifier too. */
const TELL_USAGE = join(import.meta.dirname, 'tell-usage.ts');

type Usage = { readonly seconds: number; readonly cpuSeconds: number; readonly peakMb: number };

/** Puts a journal into a data folder, and answers of how many entries. */
type Putting = (dataDir: string) => number;

/** Packs of long journals beside a bare read of them, and how fast they are verified. */
export async function benchPacks(): Promise<void> {
  await benchJournal('interest alone', putInterest, [
    ...['read', 'csv', 'xlsx', 'csv+xlsx', 'csv+xlsx+beancount+hledger'],
  ]);
  await benchJournal(`${String(CLAIMS)} claims`, putClaims, ['read', 'csv', 'xlsx', 'csv+xlsx']);
}

const putInterest: Putting = (dataDir) => {
  importJournal(dataDir, longJournal(ENTRIES, 20_000));
  return ENTRIES;
};

const putClaims: Putting = (dataDir) => {
  const journal = new ClaimJournal(CLAIMS);
  importItems(dataDir, journal.items());
  return journal.entries;
};

async function benchJournal(what: string, put: Putting, jobs: readonly string[]): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-bench-'));
  const entries = put(dataDir);
  console.log(`\npacks of ${String(entries)} entries, ${what}:`);
  // A run that finds a journal tells all of it first, which would go on beside whatever is measured.
  runJob('tell', dataDir, entries);
  for (const job of jobs) {
    tell(job === 'read' ? 'a bare paged read' : job, entries, runJob(job, dataDir, entries));
    if (job.startsWith('csv')) await verifyPack(join(dataDir, job), dataDir, entries);
  }
  rmSync(dataDir, { recursive: true, force: true });
}

function runJob(job: string, dataDir: string, entries: number): Usage {
  const args = [...HEAP, 'test/bench/pack-job.ts', job, dataDir, String(entries)];
  return JSON.parse(execFileSync(process.execPath, args).toString()) as Usage;
}

async function verifyPack(folder: string, dataDir: string, entries: number): Promise<void> {
  const [pack = ''] = readdirSync(join(folder, 'packs'));
  const keys = join(dataDir, 'keys.json');
  const signer = packKeyFile(join(dataDir, 'pack-keys.json'), instantFromMillis(Date.now()));
  writeFileSync(keys, JSON.stringify({ keys: await signer.history() }));
  const started = performance.now();
  const args = ['--import', TELL_USAGE, SCRIPT_PATH, join(folder, 'packs', pack), '--keys', keys];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  const seconds = (performance.now() - started) / 1_000;
  const usages = stderr.trim().split('\n');
  const used = usages.map((line) => JSON.parse(line) as Usage);
  const largest = (name: 'cpuSeconds' | 'peakMb') => Math.max(...used.map((usage) => usage[name]));
  tell('  verified', entries, { seconds, cpuSeconds: largest('cpuSeconds'), peakMb: largest('peakMb') });
}

function tell(what: string, entries: number, { seconds, cpuSeconds, peakMb }: Usage): void {
  const perSecond = Math.round(entries / seconds);
  const perCpuSecond = Math.round(entries / cpuSeconds);
  console.log(
    `${what.padEnd(28)} ${String(perSecond).padStart(8)} a second, ${String(perCpuSecond).padStart(8)} a CPU second, at most ${peakMb.toFixed(0)} MB`,
  );
}
