import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { financeCalls } from '../../http/finance-calls.ts';
import { done, getting, posting, type Ask, type Provocation, type Stage } from './stage.ts';
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
  'period.closed': async (stage) => {
    const { closed, month } = financeCalls(() => stage.run.api);
    const period = await month(1);
    await closed(period, 'guidance');
    const body = { ...(await appropriation(stage, 1)), effectiveOn: `${period}-28` };
    return posting(stage, 'demo-manager', '/v1/pools/guidance/appropriations', body);
  },
  'close.period-not-over': async (stage) => proposing(stage, 0),
  'close.already-closed': async (stage) => proposing(stage, 1),
  'close.not-proposed': async (stage) => confirming(stage, 12, 'ab'.repeat(32)),
  'close.same-person': async (stage) => {
    const { digest } = (await done(await proposing(stage, 2, 'compensation'))).body as { digest: string };
    return confirming(stage, 2, digest, 'demo-finance');
  },
  'close.figures-changed': async (stage) => {
    await done(await proposing(stage, 2, 'compensation'));
    return confirming(stage, 2, 'ab'.repeat(32));
  },
  'booking.not-found': (stage) => booking(stage, `bkg_${'0'.repeat(26)}`),
  'booking.already-booked': async (stage) => {
    const id = await proposedInterest(stage);
    await done(booking(stage, id));
    return booking(stage, id);
  },
  'booking.same-person': async (stage) => booking(stage, await proposedInterest(stage), 'demo-finance'),
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

async function proposing(stage: Stage, monthsBack: number, pool = 'guidance'): Promise<Ask> {
  const period = await financeCalls(() => stage.run.api).month(monthsBack);
  return posting(stage, 'demo-finance', `/v1/pools/${pool}/closes`, { period });
}

async function confirming(stage: Stage, monthsBack: number, digest: string, client = 'demo-finance-2') {
  const period = await financeCalls(() => stage.run.api).month(monthsBack);
  return posting(stage, client, '/v1/pools/compensation/closes/confirm', { period, digest });
}

async function proposedInterest(stage: Stage): Promise<string> {
  const body = { ...(await appropriation(stage, 100)), kind: 'earn-interest' };
  return (await done(posting(stage, 'demo-finance', '/v1/pools/guidance/bookings', body))).body.id;
}

function booking(stage: Stage, bookingId: string, client = 'demo-finance-2'): Ask {
  return posting(stage, client, '/v1/pools/guidance/bookings/confirm', { bookingId });
}

/** Money that is there for a moment counts for the movements of the month all the same. */
async function comeAndGo(stage: Stage): Promise<void> {
  const pool = '/v1/pools/guidance';
  const body = await appropriation(stage, HUGE_FEN);
  const { seq } = (await done(posting(stage, 'demo-manager', `${pool}/appropriations`, body))).body;
  await done(posting(stage, 'demo-approver', `${pool}/reversals`, { seq, reason: '记错' }));
  await done(posting(stage, 'demo-cashier', `${pool}/reversals/execute`, { seq }));
}
