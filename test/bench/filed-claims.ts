import { setTimeout as wait } from 'node:timers/promises';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import type { TestRun } from '../http/run.ts';
import { inParallel } from './figures.ts';

const FILING_CLIENTS = 16;
/** Small enough that no pool runs out, of headroom or of leverage. */
export const LOSS_FEN = 1_000;

let firms = 0;

/** Files loans of firms of their own, to be claimed on; their ids. */
export async function fileLoans(run: Pick<TestRun, 'api'>, count: number): Promise<string[]> {
  const today = await run.api.day();
  const numbers = Array.from({ length: count }, () => (firms += 1));
  return inParallel(numbers, FILING_CLIENTS, async (number) => {
    const firm = enterprise({ creditCode: creditCode(number) });
    const terms = loan(today, { enterprise: firm, principalFen: LOSS_FEN });
    const reply = await run.api.post('demo-bank', '/v1/exposures', terms);
    return reply.body.id as string;
  });
}

export type Accepted = { readonly ms: number; readonly toldToRetry: number };

/** Claims on a loan, again after as long as it is told to wait while the pool is busy; how long it took to be accepted. */
export async function claimOn(
  run: Pick<TestRun, 'api'>,
  exposureId: string,
  today: string,
): Promise<Accepted> {
  const started = performance.now();
  for (let toldToRetry = 0; ; toldToRetry += 1) {
    const body = claim(exposureId, today, { lossFen: LOSS_FEN });
    const { status, headers } = await run.api.post('demo-bank', '/v1/claims', body, { key: exposureId });
    if (status === 201) return { ms: performance.now() - started, toldToRetry };
    if (status !== 503 && status !== 202) throw new Error(`a claim was answered ${String(status)}`);
    await wait(Number(headers.get('retry-after')) * 1_000);
  }
}
