import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packKeyFile } from '../../local/pack-key-file.ts';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { SCRIPT_PATH } from '../verifier/bundle.ts';
import { importJournal, longJournal } from './long-journal.ts';

/** `BENCH_ENTRIES=50000 npm run bench` for a quicker look. */
const ENTRIES = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000);
/** What is not in use is given back only when it has to be: with this little, it has to. */
const HEAP = ['--max-old-space-size=128', '--max-semi-space-size=4'];
const JOBS = ['read', 'csv', 'xlsx', 'csv+xlsx', 'csv+xlsx+beancount+hledger'];
/** Tells what a process used when it ends, the verifier too. */
const TELL_USAGE =
  'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify({cpuSeconds:(process.cpuUsage().user+process.cpuUsage().system)/1e6,peakMb:process.resourceUsage().maxRSS/1024})))';

type Usage = { readonly seconds: number; readonly cpuSeconds: number; readonly peakMb: number };

/** Packs of a long journal beside a bare read of it, and how fast they are verified. */
export async function benchPacks(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-bench-'));
  importJournal(dataDir, longJournal(ENTRIES, 20_000));
  console.log(`\npacks of ${String(ENTRIES)} entries:`);
  for (const job of JOBS) {
    const output = execFileSync(process.execPath, [
      ...HEAP,
      'test/bench/pack-job.ts',
      job,
      dataDir,
      String(ENTRIES),
    ]);
    tell(job === 'read' ? 'a bare paged read' : job, JSON.parse(output.toString()) as Usage);
    if (job.startsWith('csv')) await verifyPack(join(dataDir, job), dataDir);
  }
  rmSync(dataDir, { recursive: true, force: true });
}

async function verifyPack(folder: string, dataDir: string): Promise<void> {
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
  tell('  verified', { seconds, cpuSeconds: largest('cpuSeconds'), peakMb: largest('peakMb') });
}

function tell(what: string, { seconds, cpuSeconds, peakMb }: Usage): void {
  const perSecond = Math.round(ENTRIES / seconds);
  const perCpuSecond = Math.round(ENTRIES / cpuSeconds);
  console.log(
    `${what.padEnd(28)} ${String(perSecond).padStart(8)} a second, ${String(perCpuSecond).padStart(8)} a CPU second, at most ${peakMb.toFixed(0)} MB`,
  );
}
