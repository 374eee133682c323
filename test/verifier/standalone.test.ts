import { execFile, execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_TOOLS, packOfFiles } from '../../verifier/browser-tools.ts';
import { verify } from '../../verifier/verify.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { submittedLoan } from '../http/paid-claim.ts';
import type { PackBytes } from '../exports/pack-desk.ts';
import { PAGE_PATH, SCRIPT_PATH, verifierPage, verifierScript } from './bundle.ts';
import { publishedKeys, readDraft, sealed } from './draft.ts';

const KEY = generateKeyPairSync('ed25519');
const UNHEARD = () => Promise.resolve();
const folder = mkdtempSync(join(tmpdir(), 'riskpool-verify-'));
const keysFile = join(folder, 'keys.json');
const packFolder = join(folder, 'pack');

let run: TestRun;
let pack: PackBytes;

beforeAll(async () => {
  run = await startTestRun();
  await submittedLoan(run);
  const asked = { poolId: 'compensation', firstSeq: 1, lastSeq: 3, period: null } as const;
  pack = sealed(
    await readDraft(run.platform, { ...asked, formats: ['csv', 'hledger'], language: 'en' }),
    KEY,
  );
  execFileSync('mkdir', [packFolder]);
  for (const [name, bytes] of pack) writeFileSync(join(packFolder, name), bytes);
  writeFileSync(keysFile, publishedKeys(KEY));
});

afterAll(async () => {
  await run.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs what stands in `docs/`, with this Node or another one. */
async function runScript(args: readonly string[], node = process.execPath) {
  const ran = promisify(execFile)(node, [SCRIPT_PATH, ...args]);
  const { stdout, stderr } = await ran.catch((error: unknown) => error as { stdout: string; stderr: string });
  return { code: ran.child.exitCode, stdout, stderr };
}

test('the files in docs/verifier are made from verifier/', () => {
  expect(readFileSync(SCRIPT_PATH, 'utf8') === verifierScript(), 'run `npm run verifier`').toBe(true);
  expect(readFileSync(PAGE_PATH, 'utf8') === verifierPage(), 'run `npm run verifier`').toBe(true);
});

test('the script needs nothing but what Node has', () => {
  const imported = [...readFileSync(SCRIPT_PATH, 'utf8').matchAll(/\bfrom "([^"]+)"|\bimport\("?([^")]+)/g)];
  expect(imported.length).toBeGreaterThan(0);
  for (const [, from = ''] of imported) expect(from).toMatch(/^node:(crypto|fs|path|util|worker_threads)$/);
});

test('the page loads nothing, runs its own script alone, and can reach nobody', () => {
  const page = readFileSync(PAGE_PATH, 'utf8');
  expect(page).toMatch(/content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'"/);
  expect(page).not.toMatch(/\b(?:src|href)=|https?:\/\/|\bfetch\(|XMLHttpRequest|WebSocket/);
});

describe('the script', () => {
  test('passes a pack, says so in both languages, and ends with 0', async () => {
    const { code, stdout } = await runScript([packFolder, '--keys', keysFile]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^通过：.*\n[^]*^PASS: compensation, entries 1–3/m);
  });

  test('names the first fault in both languages, and ends with 1', async () => {
    const file = join(packFolder, 'entries.csv');
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes, Buffer.from('\n')]));
    const { code, stdout } = await runScript([packFolder, '--keys', keysFile]);
    writeFileSync(file, bytes);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^不通过：文件长度与清单不符。位置：entries.csv/);
    expect(stdout).toMatch(/^FAIL: a file is of another length/m);
  });

  test('finds a history that was rewritten since an entry was noted', async () => {
    const { code } = await runScript([packFolder, '--keys', keysFile, '--entry', `2:${'ab'.repeat(32)}`]);
    expect(code).toBe(1);
  });

  test('finds a pack that does not go on where the one before it ended', async () => {
    const { code, stdout } = await runScript([packFolder, '--keys', keysFile, '--previous', packFolder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\[previous\.differs\]$/m);
  });

  test('says of a folder that it cannot read nothing but that, and ends with 2', async () => {
    const { code, stdout, stderr } = await runScript([join(folder, 'none'), '--keys', keysFile]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/核验未能完成 .*ENOENT/);
  });

  test.each([
    ['nothing', []],
    ['no keys', [packFolder]],
    ['keys that are not there', [packFolder, '--keys', join(folder, 'none')]],
    ['a noted entry that is none', [packFolder, '--keys', keysFile, '--entry', 'x']],
  ])('asked with %s says how to ask, and ends with 2', async (_what, args) => {
    const { code, stderr } = await runScript(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/用法 \/ usage/);
  });
});

test('digests without any help as others do, however the bytes come in', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), (pieces) => {
      for (const [algorithm, own] of [
        ['sha256', BROWSER_TOOLS.sha256()],
        ['sm3', BROWSER_TOOLS.sm3()],
      ] as const) {
        for (const piece of pieces) own.update(piece);
        expect(own.hex()).toBe(createHash(algorithm).update(Buffer.concat(pieces)).digest('hex'));
      }
    }),
  );
  const large = randomBytes(1_000_003);
  const own = BROWSER_TOOLS.sm3();
  own.update(large);
  expect(own.hex()).toBe(createHash('sm3').update(large).digest('hex'));
});

test('with what a browser has, a pack passes, and a bit that is flipped is found', async () => {
  const files = [...pack].map(([name, bytes]) => new File([Uint8Array.from(bytes)], name));
  const options = { keysText: publishedKeys(KEY), anchors: [], previous: null };
  expect(await verify(packOfFiles(files, UNHEARD), BROWSER_TOOLS, options)).toMatchObject({ passed: true });
  const entries = Uint8Array.from(pack.get('entries.jsonl') ?? []);
  entries[100] = (entries[100] ?? 0) ^ 1;
  const spoiled = files.map((file) =>
    file.name === 'entries.jsonl' ? new File([entries], file.name) : file,
  );
  const verdict = await verify(packOfFiles(spoiled, UNHEARD), BROWSER_TOOLS, options);
  expect(verdict).toMatchObject({ passed: false, fault: { code: 'file.sha256' } });
});
