/** What the programs of plain-text accounting make of a pack. Skipped where they are not installed; `.ci/run` installs them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestRun, type TestRun } from '../http/run.ts';
import { download, exportOf, type PackBytes } from './pack-desk.ts';
import { makeHistory } from './rich-history.ts';

const PATHS = {
  headroomFen: 'Assets:Pool:Available',
  reservedFen: 'Assets:Pool:Reserved',
  payableFen: 'Assets:Pool:Payable',
  paidFen: 'Expenses:Claimants',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'riskpool-plain-text-'));

let run: TestRun;
let whole: PackBytes;
let part: PackBytes;
let pool: Record<keyof typeof PATHS, number>;

beforeAll(async () => {
  run = await startTestRun();
  await makeHistory(run);
  const asked = { pool: 'compensation', language: 'zh' };
  whole = await download(await exportOf(run.api, 'demo-auditor', asked));
  pool = (await run.api.get('demo-auditor', '/v1/pools/compensation')).body;
  const { lastSeq } = JSON.parse(String(whole.get('manifest.json')));
  part = await download(
    await exportOf(run.api, 'demo-auditor', { ...asked, range: { firstSeq: 7, lastSeq } }),
  );
}, 60_000);

afterAll(async () => {
  await run.stop();
  rmSync(folder, { recursive: true, force: true });
});

function written(pack: PackBytes, name: string, change = (text: string) => text): string {
  const file = join(folder, name);
  writeFileSync(file, change(String(pack.get(name))));
  return file;
}

function ran(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { status, stdout, stderr };
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

function titled(program: string): string {
  return isThere(program) ? program : `${program} (skipped: it is not installed)`;
}

/** A balance moved by a fen somewhere in the middle. */
function spoiled(text: string): string {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => /^\s+Assets:Pool:Available .*\.00/.test(line));
  return lines.with(at, lines[at]?.replace('.00', '.01') ?? '').join('\n');
}

describe.skipIf(!isThere('hledger'))(titled('hledger'), () => {
  test.each(['whole', 'part'])('accepts the journal, strictly: %s', (which) => {
    const file = written(which === 'whole' ? whole : part, 'journal.hledger');
    expect(ran('hledger', ['-f', file, 'check', '--strict'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('gives the balances that the platform tells', () => {
    for (const pack of [whole, part]) {
      const file = written(pack, 'journal.hledger');
      for (const [name, path] of Object.entries(PATHS)) {
        const { stdout } = ran('hledger', ['-f', file, 'bal', '-N', '--format', '%(total)', `^${path}$`]);
        const yuan = stdout.trim() === '' || stdout.trim() === '0' ? '0' : stdout.trim().replace(/ CNY$/, '');
        expect(Math.round(Number(yuan) * 100), path).toBe(pool[name as keyof typeof PATHS]);
      }
    }
  });

  test('finds a fen that is moved', () => {
    const file = written(whole, 'journal.hledger', spoiled);
    expect(ran('hledger', ['-f', file, 'check']).status).not.toBe(0);
  });
});

describe.skipIf(!isThere('bean-check'))(titled('bean-check'), () => {
  test.each(['whole', 'part'])('accepts the journal: %s', (which) => {
    const file = written(which === 'whole' ? whole : part, 'journal.beancount');
    expect(ran('bean-check', [file])).toMatchObject({ status: 0, stderr: '' });
  });

  test('finds a fen that is moved', () => {
    const file = written(whole, 'journal.beancount', spoiled);
    expect(ran('bean-check', [file]).status).not.toBe(0);
  });
});
