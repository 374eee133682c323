/** One job on a data folder in a process of its own, so that its memory is its own: `pack-job.ts <job> <folder> <entries>`. */
import { join } from 'node:path';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { sha256Hex, utf8 } from '../../domain/digest.ts';
import { exportIdOf } from '../../domain/identifiers/ids.ts';
import { SEGMENT_ENTRIES, writePack } from '../../functions/export-writer/write-pack.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import type { Export, PackFormat } from '../../functions/store/export-item.ts';
import { diskStorage } from '../../local/disk-storage.ts';
import { packKeyFile } from '../../local/pack-key-file.ts';
import { startLocalRun } from '../../local/run.ts';
import { readBare } from './bare-read.ts';
import { peakMemoryMb } from './peak-memory.ts';

const [job = '', folder = '', length = '0'] = process.argv.slice(2);
const entries = Number(length);
const now = () => instantFromMillis(Date.now());
const run = await startLocalRun({ port: 0, dataDir: folder, endpoint: null });
const { platform } = run;

const started = performance.now();
if (job === 'tell') await run.telling.told();
else if (job === 'read') await readBare(platform.store, entries);
else await write(job.split('+') as PackFormat[]);
const seconds = (performance.now() - started) / 1_000;
const { user, system } = process.cpuUsage();
const peakMb = peakMemoryMb();
console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakMb }));
await run.stop();

async function write(formats: readonly PackFormat[]): Promise<void> {
  const asked = { poolId: 'compensation', firstSeq: 1, lastSeq: entries, period: null } as const;
  const request = { key: sha256Hex(utf8(job), sha256), digest: sha256Hex(utf8(job), sha256) };
  const one: Export = {
    ...{ id: exportIdOf('bench', 'pack', sha256), person: 'bench', recordedAt: now(), request },
    asked: { ...asked, formats, language: 'zh' },
    packDigest: sha256Hex(utf8(`${job} ${length}`), sha256),
    ...{ status: 'running', changes: [], attempts: 1, leaseUntil: null, checkpoint: null, result: null },
    ...{ isKept: true, version: 1 },
  };
  const storage = diskStorage(join(folder, job), '', Date.now);
  const signer = packKeyFile(join(folder, 'pack-keys.json'), now());
  await writePack({ platform, storage, signer, segmentEntries: SEGMENT_ENTRIES }, one, () =>
    Promise.resolve(),
  );
}
