import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** What a module that was bundled from an older kind asks for. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

type Message =
  | { readonly kind: 'question'; readonly id: number; readonly body: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly body: unknown };

/** Asks the process at the other end, and answers what it asks. */
export type Talk = { readonly ask: (body: unknown) => Promise<unknown> };
type Answering = (body: unknown) => Promise<unknown>;

/** Whatever goes wrong ends the process that it goes wrong in: a bench that hides it measures something else. */
function talkOver(end: NodeJS.Process | ChildProcess, answering: Answering): Talk {
  const waiting = new Map<number, (body: unknown) => void>();
  let asked = 0;
  const send = (message: Message) => {
    end.send?.(message);
  };
  end.on('message', (message: Message) => {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.body);
      waiting.delete(message.id);
    } else {
      void answering(message.body).then((body) => {
        send({ kind: 'answer', id: message.id, body });
      });
    }
  });
  return {
    ask: (body) =>
      new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        send({ kind: 'question', id: asked, body });
      }),
  };
}

export function talkWithParent(answering: Answering): Talk {
  process.on('disconnect', () => process.exit());
  return talkOver(process, answering);
}

export type Child = Talk & { readonly stop: () => void };

/** A process of its own, bundled as a Lambda is, with a memory and a connection of its own. */
export function startChild(
  name: string,
  folder: string,
  args: readonly string[],
  answering: Answering,
  nodeOptions: readonly string[] = [],
): Child {
  const file = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile: file,
    ...{ bundle: true, minify: true, platform: 'node', format: 'esm', target: 'node24' },
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
  });
  const child = fork(file, args, { execArgv: [...nodeOptions] });
  child.on('exit', (code) => {
    if (code !== null && code !== 0) throw new Error(`${name} ended with ${String(code)}`);
  });
  return {
    ...talkOver(child, answering),
    stop: () => {
      child.disconnect();
    },
  };
}
