import { parentPort, Worker, workerData } from 'node:worker_threads';
import { checkFile } from './check-files.ts';
import { PackFault, type Fault } from './fault.ts';
import type { Anchor } from './journal.ts';
import type { Manifest } from './manifest.ts';
import { packInFolder } from './node-pack.ts';
import { NODE_TOOLS } from './node-tools.ts';
import { verify, type Verdict } from './verify.ts';

/** What one thread does: it follows the entries, or digests the files meanwhile. */
type Job =
  | {
      readonly does: 'verify';
      readonly folder: string;
      readonly previous: string | null;
      readonly keysText: string;
      readonly anchors: readonly Anchor[];
    }
  | { readonly does: 'check-files'; readonly folder: string; readonly files: Manifest['files'] };

/** What a line leaves behind is of no use after it: with little room for it, it goes at once and costs less to clear away. */
const ROOM = { maxYoungGenerationSizeMb: 24 };

export function verifyInThreads(asked: Omit<Extract<Job, { does: 'verify' }>, 'does'>): Promise<Verdict> {
  return inThread<Verdict>({ does: 'verify', ...asked });
}

function inThread<Result>(job: Job): Promise<Result> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: job, resourceLimits: ROOM });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/** In a thread that was started so: does its job, and hands over what came of it. */
export async function workAsThread(): Promise<void> {
  const job = workerData as Job;
  const result = job.does === 'verify' ? await verifyHere(job) : await checkHere(job);
  parentPort?.postMessage(result);
}

function verifyHere({
  folder,
  previous,
  keysText,
  anchors,
}: Extract<Job, { does: 'verify' }>): Promise<Verdict> {
  return verify(packInFolder(folder), NODE_TOOLS, {
    ...{ keysText, anchors, previous: previous === null ? null : packInFolder(previous) },
    checkFiles: async (_pack, { files }) => {
      const fault = await inThread<Fault | null>({ does: 'check-files', folder, files });
      if (fault !== null) throw new PackFault(fault.code, fault.at, fault.detail);
    },
  });
}

async function checkHere({ folder, files }: Extract<Job, { does: 'check-files' }>): Promise<Fault | null> {
  try {
    for (const file of files) await checkFile(packInFolder(folder), file, NODE_TOOLS);
    return null;
  } catch (error) {
    if (error instanceof PackFault) return error.fault;
    throw error;
  }
}
