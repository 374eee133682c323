import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

type Package = { readonly version: string } & Readonly<Record<string, unknown>>;
type Packages = Readonly<Record<string, Package>>;

const HERE = { os: [process.platform], cpu: [process.arch] };
const ELSEWHERE = { os: ['plan9'], cpu: [process.arch] };

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-missing-'));
  cpSync('local/install-missing.mjs', join(root, 'local/install-missing.mjs'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('it installs nothing and says nothing', () => {
  test('when every package is there in the version of the lock', () => {
    lock({ zod: { version: '4.0.0' } });
    install({ zod: { version: '4.0.0' } });
    expect(run()).toEqual({ code: 0, output: '', npmRan: null });
  });

  test('when what is not there is for another platform', () => {
    lock({ 'node-other': { version: '1.0.0', optional: true, ...ELSEWHERE } });
    install({});
    expect(run()).toEqual({ code: 0, output: '', npmRan: null });
  });

  test('when what is not there is an optional package that hangs on one for another platform', () => {
    lock({ wasm: { version: '1.0.0', optional: true } });
    install({});
    expect(run().npmRan).toBeNull();
  });

  test('when what is not there excludes this platform by name', () => {
    lock({ other: { version: '1.0.0', optional: true, os: [`!${process.platform}`] } });
    install({});
    expect(run().npmRan).toBeNull();
  });

  test('when what is not there is a link within the repository', () => {
    lock({ part: { version: '1.0.0', link: true } });
    install({});
    expect(run().npmRan).toBeNull();
  });
});

describe('it says so and installs', () => {
  test('when nothing was installed yet', () => {
    lock({ zod: { version: '4.0.0' }, jose: { version: '6.0.0' } });
    const { code, output, npmRan } = run();
    expect(code).toBe(0);
    expect(output).toBe('Installing what is missing (zod@4.0.0 and 1 more) …\n');
    expect(npmRan).toMatch(/^ci --no-audit --no-fund --loglevel=error /);
  });

  test('when a package is there in another version', () => {
    lock({ zod: { version: '4.0.1' } });
    install({ zod: { version: '4.0.0' } });
    expect(run().output).toBe('Installing what is missing (zod@4.0.1) …\n');
  });

  test('when a package was deleted by hand', () => {
    lock({ zod: { version: '4.0.0' } });
    install({ zod: { version: '4.0.0' } });
    rmSync(join(root, 'node_modules/zod'), { recursive: true });
    expect(run().npmRan).not.toBeNull();
  });

  test('when an optional package for this very platform is not there', () => {
    lock({ 'node-here': { version: '1.0.0', optional: true, ...HERE } });
    install({});
    expect(run().npmRan).not.toBeNull();
  });

  test('when an earlier install was cut off and left half a record', () => {
    lock({ zod: { version: '4.0.0' } });
    put('node_modules/.package-lock.json', '{"packages": {');
    expect(run().npmRan).not.toBeNull();
  });
});

test('it sets the link to the packaged Node that npm 10 leaves out', () => {
  const program = `node-${process.platform}-${process.arch}/bin/node`;
  lock({});
  install({});
  put(`node_modules/${program}`, 'the packaged Node');
  put('node_modules/.bin/vitest', '');
  expect(run()).toEqual({ code: 0, output: '', npmRan: null });
  expect(readFileSync(join(root, 'node_modules/.bin/node'), 'utf8')).toBe('the packaged Node');
});

describe('it stops with a plain message and no stack trace', () => {
  test('when the install fails, with the code of npm', () => {
    lock({ zod: { version: '4.0.0' } });
    const { code, output } = run({ npmCode: 7 });
    expect(code).toBe(7);
    expect(output).toContain('The install failed');
    expect(output).not.toContain('    at ');
  });

  test('when the lock is damaged', () => {
    put('package-lock.json', 'half of it');
    const { code, output } = run();
    expect(code).toBe(1);
    expect(output).toBe('package-lock.json is missing or damaged; get it back from version control.\n');
  });
});

describe('the check of the Node version', () => {
  type Complaint = (nodeVersion: string, hasPackagedNode: boolean) => string | null;

  test.each([
    { version: '24.0.0', packaged: false, complains: false },
    { version: '26.1.0', packaged: false, complains: false },
    { version: '20.20.2', packaged: true, complains: false },
    { version: '22.23.3', packaged: false, complains: true },
  ])('of $version, packaged Node there: $packaged, complains: $complains', async (row) => {
    const path = '../../local/install-missing.mjs';
    const { nodeComplaint } = (await import(path)) as { readonly nodeComplaint: Complaint };
    const complaint = nodeComplaint(row.version, row.packaged);
    if (row.complains) expect(complaint).toMatch(/needs Node\.js 24[\s\S]*需要 Node\.js 24/);
    else expect(complaint).toBeNull();
  });
});

function lock(packages: Packages): void {
  put('package-lock.json', JSON.stringify({ packages: { '': {}, ...inNodeModules(packages) } }));
}

function install(packages: Packages): void {
  for (const name of Object.keys(packages)) put(`node_modules/${name}/package.json`, '{}');
  put('node_modules/.package-lock.json', JSON.stringify({ packages: inNodeModules(packages) }));
}

function inNodeModules(packages: Packages): Packages {
  return Object.fromEntries(Object.entries(packages).map(([name, held]) => [`node_modules/${name}`, held]));
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Runs the script with an npm of ours first on the path, which notes its arguments and ends with the given code. */
function run({ npmCode = 0 } = {}) {
  put('bin/npm', `#!/bin/sh\necho "$@" > "${root}/npm-ran"\nexit ${String(npmCode)}\n`);
  chmodSync(join(root, 'bin/npm'), 0o755);
  const { PATH = '', ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'local/install-missing.mjs')], {
    encoding: 'utf8',
    env: { ...environment, PATH: join(root, 'bin') + delimiter + PATH, npm_execpath: undefined },
  });
  return { code: status, output: stdout + stderr, npmRan: noteOrNull() };
}

function noteOrNull(): string | null {
  try {
    return readFileSync(join(root, 'npm-ran'), 'utf8');
  } catch {
    return null;
  }
}
