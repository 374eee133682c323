import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetfulProxy, type ForgetfulProxy } from './forgetful-proxy.ts';
import { startTestRun, type TestRun } from './run.ts';

const exec = promisify(execFile);

const GUIDE = 'docs/integrators.md';
const CHINESE_GUIDE = 'docs/integrators.zh-CN.md';
const SHARE_FEN = 112_000_000;
const JAVA_MIN = 17;
/** A compiler and a program of another language take their time on a busy machine. */
const PATIENT = { timeout: 120_000 };

function blocksOf(guide: string, language: string): string[] {
  const text = readFileSync(guide, 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, block = '']) => block,
  );
}

function isMissing(command: string): boolean {
  return spawnSync(command, ['-version']).error !== undefined;
}

function javaVersion(): number {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}

test('the Chinese guide has the same blocks of code, so what runs in one runs in the other', () => {
  for (const language of ['sh', 'ts', 'java', 'json']) {
    expect(blocksOf(GUIDE, language).length).toBeGreaterThan(0);
    expect(blocksOf(CHINESE_GUIDE, language)).toEqual(blocksOf(GUIDE, language));
  }
});

const missing = ['curl', 'openssl'].filter(isMissing);
const hasNoKey = [missing.length > 0, `${missing.join(' and ')} not found on this machine`] as const;

describe('the guide', () => {
  let run: TestRun;
  let proxy: ForgetfulProxy;
  let folder: string;

  beforeAll(async () => {
    run = await startTestRun({ webhooksToLoopback: true });
    proxy = await forgetfulProxy(run.url);
    folder = mkdtempSync(join(tmpdir(), 'riskpool-guide-'));
  });

  afterAll(async () => {
    await proxy.stop();
    await run.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function execute(url: string, command: string, parameters: readonly string[]): Promise<string> {
    const { stdout } = await exec(command, parameters, { cwd: folder, env: { ...process.env, URL: url } });
    return stdout;
  }

  /** What a program of the guide prints, where the first answer to each of its filings and claims is lost. */
  async function expectOneClaim(stdout: string, contractNo: string) {
    const claimId = /clm_\w+/.exec(stdout)?.[0] ?? '';
    expect(stdout).toBe(`quoted ${String(SHARE_FEN)}\n${claimId} submitted ${String(SHARE_FEN)}\n`);
    expect(proxy.takeForgotten()).toEqual(['/v1/exposures', '/v1/claims/quote', '/v1/claims']);
    const { body } = await run.api.get('demo-bank', '/v1/exposures');
    const filed = body.data.filter((exposure: { contractNo: string }) => exposure.contractNo === contractNo);
    expect(filed).toHaveLength(1);
    const claims = await run.api.get('demo-bank', '/v1/claims');
    const onIt = claims.body.data.filter(
      ({ exposureId }: { exposureId: string }) => exposureId === filed[0].id,
    );
    expect(onIt).toMatchObject([{ id: claimId, reservedFen: SHARE_FEN }]);
  }

  // These run in order: the programs come in by the key that the shell has made.

  test('the shell goes from a key pair to a paid claim', PATIENT, async ({ skip }) => {
    skip(...hasNoKey);
    const script = ['set -eu', ...blocksOf(GUIDE, 'sh')].join('\n');
    const lines = (await execute(run.url, '/bin/sh', ['-c', script])).trim().split('\n');
    const [clientId, exposureId, quotedFen, claimId] = lines;
    expect(clientId).toMatch(/^cli_/);
    expect(exposureId).toMatch(/^exp_/);
    expect(quotedFen).toBe(String(SHARE_FEN));
    expect(claimId).toMatch(/^clm_/);
    expect(lines.slice(4)).toEqual([
      ...['paid', String(SHARE_FEN), 'submit review approve pay'],
      'exposure.filed claim.submitted claim.reviewed claim.approved claim.paid',
      ...['webhook.test', '2 claim.paid', '1 webhook.test', 'disabled'],
      ...[claimId, expect.stringMatching(/^idempotency-replayed: true/i)],
      ...['/contractNo', 'filing.too-late filing.contract-already-filed'],
      ...[`${String(claimId)} paid`, '1 in the file', 'first second', 'paid'],
      ...['1', 'Started on: date.malformed', 'repeated,accepted', '8000000'],
    ]);
  });

  test(
    'the program in TypeScript compiles, and claims once what it has to send twice',
    PATIENT,
    async ({ skip }) => {
      skip(...hasNoKey);
      writeFileSync(join(folder, 'claim-a-loss.ts'), blocksOf(GUIDE, 'ts').join('\n'));
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      writeFileSync(join(folder, 'tsconfig.json'), '{ "extends": "./strict.json", "include": ["*.ts"] }');
      copyFileSync('tsconfig.json', join(folder, 'strict.json'));
      copyFileSync('docs/client/riskpool.d.ts', join(folder, 'riskpool.d.ts'));
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      const compiler = resolve('node_modules/typescript/bin/tsc');
      const compiled = spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: folder, encoding: 'utf8' });
      expect(compiled.stdout).toBe('');
      await expectOneClaim(await execute(proxy.url, process.execPath, ['claim-a-loss.ts']), 'JK-2026-2001');
    },
  );

  test('the program in Java claims once what it has to send twice', PATIENT, async ({ skip }) => {
    skip(...hasNoKey);
    skip(isMissing('java'), 'java not found on this machine');
    skip(javaVersion() < JAVA_MIN, `java is older than ${String(JAVA_MIN)} on this machine`);
    writeFileSync(join(folder, 'ClaimALoss.java'), blocksOf(GUIDE, 'java').join('\n'));
    const parameters = ['-Dfile.encoding=UTF-8', 'ClaimALoss.java'];
    await expectOneClaim(await execute(proxy.url, 'java', parameters), 'JK-2026-3001');
  });
});
