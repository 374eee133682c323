import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import type { Anchor } from './journal.ts';
import { verifyInThreads, workAsThread } from './node-threads.ts';
import { failedText, passedText } from './verdict-text.ts';

const USAGE = `用法 / usage: node riskpool-verify.mjs <pack folder> --keys riskpool-signing-keys.json [--previous <pack folder>] [--entry <number>:<hash>]...

  --keys      平台公布的签名公钥（/.well-known/riskpool-signing-keys.json），须另行取得
              the keys that the platform publishes, had from elsewhere than the pack
  --previous  前一包的文件夹，用于核对本包的期初余额
              the pack that ends where this one begins, to hold its opening balances against
  --entry     另行保存的分录序号和哈希，用于发现历史被改写
              an entry that you noted before, to find a history that was rewritten

退出码 / exit code: 0 通过 passed · 1 不通过 failed · 2 未能核验 not verified`;

async function main(): Promise<number> {
  const asked = readArguments();
  if (asked === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const verdict = await verifyInThreads(asked);
  const told = verdict.passed ? passedText(verdict.manifest, verdict.keyId) : failedText(verdict.fault);
  process.stdout.write(`${[told.zh, told.en, ...told.facts].join('\n')}\n`);
  return verdict.passed ? 0 : 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        keys: { type: 'string' },
        previous: { type: 'string' },
        entry: { type: 'string', multiple: true },
      },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0 || values.keys === undefined) return null;
    const anchors = (values.entry ?? []).map(anchorOf);
    return {
      folder,
      previous: values.previous ?? null,
      keysText: readFileSync(values.keys, 'utf8'),
      anchors,
    };
  } catch {
    return null;
  }
}

function anchorOf(text: string): Anchor {
  const [, seq = '', hash = ''] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (hash === '') throw new Error('no anchor');
  return { seq: Number(seq), hash };
}

/** What cannot be read says nothing of the pack, neither that it passes nor that it fails. */
function tellUnfinished(error: unknown): number {
  process.stderr.write(`核验未能完成 / the verification could not be completed: ${String(error)}\n`);
  return 2;
}

if (isMainThread) process.exitCode = await main().catch(tellUnfinished);
else await workAsThread();
