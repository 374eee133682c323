import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { done, getting, posting, type Provocation, type Stage } from './stage.ts';
import { appropriation } from './transport.ts';

/** More than half of what can be counted. */
const HUGE_FEN = 5_000_000_000_000_000;

/** What finance meets. */
export const BOOK_PROVOCATIONS = {
  'statement.too-large': async (stage) => {
    await comeAndGo(stage);
    await comeAndGo(stage);
    return getting(stage, 'demo-finance', '/v1/pools/guidance/trial-balance');
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

/** Money that is there for a moment counts for the movements of the month all the same. */
async function comeAndGo(stage: Stage): Promise<void> {
  const pool = '/v1/pools/guidance';
  const body = await appropriation(stage, HUGE_FEN);
  const { seq } = (await done(posting(stage, 'demo-manager', `${pool}/appropriations`, body))).body;
  await done(posting(stage, 'demo-approver', `${pool}/reversals`, { seq, reason: '记错' }));
  await done(posting(stage, 'demo-cashier', `${pool}/reversals/execute`, { seq }));
}
