import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { appendEntry } from '../../../domain/ledger/append-entry.ts';
import { fen } from '../../../domain/money/fen.ts';
import { posting as movement } from '../../../domain/ledger/posting.ts';
import { entryWrites, readHead } from '../../../functions/store/journal.ts';
import { transact } from '../../../functions/store/transact.ts';
import { submittedLoan } from '../../http/paid-claim.ts';
import { approved, paying, sending } from './payments.ts';
import { done, getting, posting, ZHANG, type Ask, type Provocation, type Stage } from './stage.ts';
import { appropriation } from './transport.ts';

const CITY_FEN = 4_000;

/** What comes after a payment, and what is turned round. */
export const AFTER_PAYMENT_PROVOCATIONS = {
  'claim.costs-above-received': (stage) => recovering(stage, { receivedFen: 1, costsFen: 2 }),
  'claim.recovery-above-outstanding': (stage) => recovering(stage, { receivedFen: 10_001 }),
  'claim.received-on-out-of-range': async (stage) =>
    recovering(stage, { receivedOn: await stage.run.api.day(1) }),
  'claim.clawback-out-of-range': async (stage) => clawingBack(stage, (await paid(stage)).id, CITY_FEN + 1),
  'claim.clawback-already-ordered': async (stage) => {
    const order = clawingBack(stage, (await paid(stage)).id);
    await done(order);
    return order;
  },
  'claim.no-clawback-ordered': async (stage) => {
    const body = { receivedOn: await stage.run.api.day(), reference: 'BACK-1' };
    return posting(stage, 'demo-cashier', `/v1/claims/${(await paid(stage)).id}/clawbacks/collect`, body);
  },
  'claim.entry-built-upon': async (stage) => {
    const { id, seq } = await paid(stage);
    await done(clawingBack(stage, id));
    return ordering(stage, seq);
  },
  'entry.not-found': (stage) => ordering(stage, 1_000_000),
  'reversal.of-reservation': async (stage) => {
    const { id } = await submittedLoan(stage.run, { lossFen: 10_000 });
    return ordering(stage, await entrySeqOf(stage, id));
  },
  'reversal.of-such-entry': async (stage) => {
    const seq = await misplaced(stage);
    await done(ordering(stage, seq));
    const { body } = await done(executing(stage, seq));
    return ordering(stage, body.execution.entry.seq);
  },
  'reversal.already-ordered': async (stage) => {
    const order = ordering(stage, await misplaced(stage));
    await done(order);
    return order;
  },
  'reversal.not-ordered': async (stage) => executing(stage, await misplaced(stage)),
  'reversal.already-executed': async (stage) => {
    const seq = await misplaced(stage);
    await done(ordering(stage, seq));
    await done(executing(stage, seq));
    return executing(stage, seq);
  },
  'reversal.same-person': async (stage) => {
    const seq = await misplaced(stage);
    await done(ordering(stage, seq, ZHANG.approver));
    return executing(stage, seq, ZHANG.cashier);
  },
  'reversal.application-sent': async (stage) => {
    const claim = await approved(stage);
    await done(await sending(stage, claim));
    await done(ordering(stage, claim.seq));
    return executing(stage, claim.seq);
  },
  'reversal.no-longer-possible': async (stage) => {
    const { id, exposureId } = await submittedLoan(stage.run, { lossFen: 10_000 });
    await done(posting(stage, 'demo-bank', `/v1/claims/${id}/withdraw`));
    const seq = await entrySeqOf(stage, id);
    await done(ordering(stage, seq));
    const settledOn = await stage.run.api.day();
    await done(posting(stage, 'demo-bank', `/v1/exposures/${exposureId}/settle`, { settledOn }));
    return executing(stage, seq);
  },
  'ledger.overdrawn': async (stage) => {
    const seq = await misplaced(stage, 'guidance');
    await done(ordering(stage, seq, 'demo-approver', 'guidance'));
    await emptyPool(stage);
    return executing(stage, seq, 'demo-cashier', 'guidance');
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

async function paid(stage: Stage) {
  const { id } = await approved(stage);
  await done(await paying(stage, id));
  return { id, seq: await entrySeqOf(stage, id) };
}

async function entrySeqOf(stage: Stage, id: string): Promise<number> {
  return (await done(getting(stage, 'demo-approver', `/v1/claims/${id}`))).body.entry.seq;
}

async function recovering(stage: Stage, overrides: Record<string, unknown>): Promise<Ask> {
  const { id } = await paid(stage);
  const receivedOn = await stage.run.api.day();
  const body = { receivedFen: 100, costsFen: 0, receivedOn, reference: '法院执行款', ...overrides };
  return posting(stage, 'demo-bank', `/v1/claims/${id}/recoveries`, body);
}

function clawingBack(stage: Stage, id: string, amountFen = CITY_FEN): Ask {
  const body = { amountFen, reason: '材料不实' };
  return posting(stage, 'demo-approver', `/v1/claims/${id}/clawbacks`, body);
}

/** An appropriation that belonged elsewhere. */
async function misplaced(stage: Stage, pool = 'compensation'): Promise<number> {
  const path = `/v1/pools/${pool}/appropriations`;
  return (await done(posting(stage, 'demo-manager', path, await appropriation(stage, 100)))).body.seq;
}

function ordering(stage: Stage, seq: number, client = 'demo-approver', pool = 'compensation'): Ask {
  return posting(stage, client, `/v1/pools/${pool}/reversals`, { seq, reason: '记错账户' });
}

function executing(stage: Stage, seq: number, client = 'demo-cashier', pool = 'compensation'): Ask {
  return posting(stage, client, `/v1/pools/${pool}/reversals/execute`, { seq });
}

/** All that the guidance pool has goes back, for which there is no operation yet. */
async function emptyPool({ run }: Stage): Promise<void> {
  const { store, now, sha256 } = run.platform;
  const head = await readHead(store, 'guidance');
  const { available } = head.balances;
  const draft = {
    ...{ kind: 'return' as const, postings: [movement('available', 'treasury', fen(available))] },
    ...{ actor: 'manager', requestId: 'r', effectiveOn: localDate('2026-01-01') },
  };
  const appended = appendEntry(head, draft, now(), sha256);
  if (!appended.ok) throw new Error(appended.refusal.code);
  await transact(store, entryWrites(store, [appended.value]));
}
