import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { checkFile } from './check-files.ts';
import { PackFault, type Fault } from './fault.ts';
import type { Anchor } from './journal.ts';
import type { Manifest } from './manifest.ts';
import { packInFolder } from './node-pack.ts';
import { NODE_TOOLS } from './node-tools.ts';
import { failedText, passedText } from './verdict-text.ts';
import { verify } from './verify.ts';

const USAGE = `用法 / usage: node riskpool-verify.mjs <pack folder> --keys riskpool-signing-keys.json [--entry <number>:<hash>]...

  --keys   平台公布的签名公钥（/.well-known/riskpool-signing-keys.json），须另行取得
           the keys that the platform publishes, had from elsewhere than the pack
  --entry  另行保存的分录序号和哈希，用于发现历史被改写
           an entry that you noted before, to find a history that was rewritten

退出码 / exit code: 0 通过 passed · 1 不通过 failed · 2 用法不符 not asked as it should be`;

type Job = { readonly folder: string; readonly files: Manifest['files'] };

async function main(): Promise<number> {
  const asked = readArguments();
  if (asked === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { folder, keysText, anchors } = asked;
  const verdict = await verify(packInFolder(folder), NODE_TOOLS, {
    ...{ keysText, anchors, tell: () => undefined },
    checkFiles: (_pack, { files }) => checkBeside({ folder, files }),
  });
  const text = verdict.passed ? passedText(verdict.manifest, verdict.keyId) : failedText(verdict.fault);
  process.stdout.write(`${text}\n`);
  return verdict.passed ? 0 : 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { keys: { type: 'string' }, entry: { type: 'string', multiple: true } },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0 || values.keys === undefined) return null;
    const anchors = (values.entry ?? []).map(anchorOf);
    return { folder, keysText: readFileSync(values.keys, 'utf8'), anchors };
  } catch {
    return null;
  }
}

function anchorOf(text: string): Anchor {
  const [, seq = '', hash = ''] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (hash === '') throw new Error('no anchor');
  return { seq: Number(seq), hash };
}

/** Digests the files in a thread of its own, while the entries are followed in this one. */
function checkBeside(job: Job): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    worker.once('message', (fault: Fault | null) => {
      if (fault === null) resolve();
      else reject(new PackFault(fault.code, fault.at, fault.detail));
    });
    worker.once('error', reject);
  });
}

async function checkHere({ folder, files }: Job): Promise<Fault | null> {
  try {
    for (const file of files) await checkFile(packInFolder(folder), file, NODE_TOOLS);
    return null;
  } catch (error) {
    if (error instanceof PackFault) return error.fault;
    throw error;
  }
}

if (isMainThread) process.exitCode = await main();
else parentPort?.postMessage(await checkHere(workerData as Job));
