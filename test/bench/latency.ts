import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHead } from '../../functions/store/journal.ts';
import { startLocalRun } from '../../local/run.ts';
import { apiOf } from '../http/api.ts';
import { spread } from './figures.ts';
import { claimOn, fileLoans } from './filed-claims.ts';
import { importJournal, longJournal } from './long-journal.ts';

const JOURNAL_LENGTHS = [100, 10_000, 100_000];
const CLAIMS = 100;
/** The first claims of a run are slow whatever the journal holds, for nothing is compiled or cached yet. */
const CLAIMS_BEFORE = 50;

/** The time of one claim after another on journals of very different lengths, which it must not depend on. */
export async function benchLatency(): Promise<void> {
  for (const length of JOURNAL_LENGTHS) {
    const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-bench-'));
    importJournal(dataDir, longJournal(length, length));
    const local = await startLocalRun({ port: 0, dataDir, endpoint: null });
    const run = { ...local, api: apiOf(local.url) };
    const ids = await fileLoans(run, CLAIMS_BEFORE + CLAIMS);
    const today = await run.api.day();
    const timesMs: number[] = [];
    for (const id of ids) timesMs.push((await claimOn(run, id, today)).ms);
    const { seq } = await readHead(run.platform.store, 'compensation');
    console.log(`a claim at ${String(seq).padStart(7)} entries:  ${spread(timesMs.slice(CLAIMS_BEFORE))}`);
    await run.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
