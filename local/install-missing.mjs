// Runs before `npm start` and `npm test`, so that a fresh clone needs no other command. It is plain JavaScript without
// dependencies because it must run before there are any, and on whichever Node the host has.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** TypeScript files run as they are from this version on. */
const NODE_MAJOR_MIN = 24;

/** The packages that the lock asks for on this machine and that are not there, or are there in another version. */
export function missingPackages(lock, installed, machine) {
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => path !== '' && wanted.link !== true)
    .filter(([path, wanted]) => {
      const found = installed.packages[path];
      if (found === undefined) return isNeeded(wanted, machine);
      return found.version !== wanted.version;
    })
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
}

/**
 * An optional package that names no platform hangs on another that does, and npm alone knows whether it is wanted here;
 * so it may be absent.
 */
function isNeeded({ optional, os, cpu, libc }, machine) {
  if (optional !== true) return true;
  if (os === undefined && cpu === undefined) return false;
  return allows(os, machine.os) && allows(cpu, machine.cpu) && allows(libc, machine.libc);
}

/** As npm reads these fields: one name or several, `!name` for all but that one, nothing for any. */
function allows(field, actual) {
  const names = field === undefined ? [] : [field].flat();
  const wanted = names.filter((name) => !name.startsWith('!'));
  return !names.includes(`!${actual}`) && (wanted.length === 0 || wanted.includes(actual));
}

/** Null when TypeScript files run here; otherwise what to tell the user. */
export function nodeComplaint(nodeVersion, hasPackagedNode) {
  if (hasPackagedNode || Number.parseInt(nodeVersion, 10) >= NODE_MAJOR_MIN) return null;
  return [
    `riskpool needs Node.js ${NODE_MAJOR_MIN} or later; this is ${nodeVersion}, and none is packaged for this platform.`,
    `riskpool 需要 Node.js ${NODE_MAJOR_MIN} 或更高版本；当前为 ${nodeVersion}，本平台无随附的 Node.js。`,
    'https://nodejs.org/',
  ].join('\n');
}

function main(root) {
  const lock = readLock(join(root, 'package-lock.json'));
  if (lock === null)
    return fail('package-lock.json is missing or damaged; get it back from version control.');
  const missing = missingIn(root, lock);
  if (missing.length > 0) {
    const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
    console.log(`Installing what is missing (${missing[0]}${more}) …`);
    const code = installAll(root);
    if (code !== 0) return code;
  }
  const complaint = nodeComplaint(process.versions.node, hasPackagedNode(root));
  return complaint === null ? 0 : fail(complaint);
}

function missingIn(root, lock) {
  const installed = readLock(join(root, 'node_modules/.package-lock.json')) ?? { packages: {} };
  const found = Object.entries(installed.packages).filter(([path]) =>
    existsSync(join(root, path, 'package.json')),
  );
  return missingPackages(lock, { packages: Object.fromEntries(found) }, thisMachine());
}

/** Null when there is no such file or when it is not a lock, as after an install that was cut off. */
function readLock(path) {
  try {
    const lock = JSON.parse(readFileSync(path, 'utf8'));
    return typeof lock?.packages === 'object' && lock.packages !== null ? lock : null;
  } catch {
    return null;
  }
}

function thisMachine() {
  return { os: process.platform, cpu: process.arch, libc: libcFamily() };
}

function libcFamily() {
  if (process.platform !== 'linux') return undefined;
  process.report.excludeNetwork = true; // Without this the report looks up host names, which can take seconds.
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

/** Development tools are needed to run here too, whatever NODE_ENV or the user's npm settings leave out. */
function installAll(root) {
  const install = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ];
  const [command, ...before] = npmCommand();
  const isWindowsShim = process.platform === 'win32' && before.length === 0;
  const { error, status } = spawnSync(command, [...before, ...install], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindowsShim,
  });
  if (error !== undefined) return fail(`npm could not be started (${error.code}); install Node.js with npm.`);
  if (status === 0) return 0;
  return fail('The install failed; the lines above say why. Run it again when that is mended.', status ?? 1);
}

/**
 * The npm that runs this script, under the Node that runs that npm: the packaged Node is first on the path of a script,
 * and is deleted and put back while the install goes on.
 */
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  return npm?.endsWith('npm-cli.js') && node !== undefined ? [node, npm] : ['npm'];
}

/**
 * The packaged Node of another processor is left out, and with it npm 10 leaves out the link that both would have; so the
 * link is set here where it is missing.
 */
function hasPackagedNode(root) {
  const program = `node-${process.platform}-${process.arch}/bin/node`;
  if (!existsSync(join(root, 'node_modules', program))) return false;
  const link = join(root, 'node_modules/.bin/node');
  if (!existsSync(link)) {
    rmSync(link, { force: true });
    symlinkSync(`../${program}`, link);
  }
  return true;
}

function fail(message, code = 1) {
  console.error(message);
  return code;
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === self) {
  process.exitCode = main(join(self, '../..'));
}
