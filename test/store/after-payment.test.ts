import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { NO_EFFECTS, type StepEffects } from '../../domain/claims/step-rule.ts';
import type { ClawBackStep, OrderClawbackStep, ReverseStep, Step } from '../../domain/claims/step.ts';
import { enterpriseTagIn, isClaimId, isExposureId } from '../../domain/identifiers/ids.ts';
import { fen } from '../../domain/money/fen.ts';
import { claimFromItem } from '../../functions/store/claim-item.ts';
import { claimKey, enterpriseUsageKey } from '../../functions/store/keys.ts';
import { readItem } from '../../functions/store/read-items.ts';
import { executionWrite, orderWrite, type Reversal } from '../../functions/store/reversal-item.ts';
import { stepWrites } from '../../functions/store/step-writes.ts';
import { transact } from '../../functions/store/transact.ts';
import { usedFenOf } from '../../functions/store/usage.ts';
import { digestOf } from '../builders/digest.ts';
import { approve, paidLoan, pay, submittedInvestment, submittedLoan } from '../http/paid-claim.ts';
import { startTestRun, type TestRun } from '../http/run.ts';

/** What the database holds on its own: every write here comes from a handler that forgot to ask the domain. */
let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

const request = { key: digestOf('key'), digest: digestOf('digest') };
const basis = { at: instant('2026-11-24T00:00:00Z'), request, reason: 'r', entrySeq: null };

const clawback = (actor: string): ClawBackStep => ({
  ...{ ...basis, action: 'claw-back', actor, reference: 'B', receivedOn: localDate('2026-11-24') },
});
const clawbackOrder = (actor: string): OrderClawbackStep => ({
  ...{ ...basis, action: 'order-clawback', actor, amountFen: fen(1n) },
});
const reversal = (actor: string, orderedBy: string): ReverseStep => ({
  ...{ ...basis, action: 'reverse', actor, orderedBy, reversedSeq: 1 },
});

async function stored(id: string): Promise<{ claim: LiveClaim; version: number }> {
  if (!isClaimId(id)) throw new Error(id);
  const item = await readItem(run.platform.store, claimKey(id));
  const { claim, version } = claimFromItem(item ?? {}, await run.platform.policies.load([item]));
  if (claim.status === 'refused') throw new Error('a live claim');
  return { claim, version };
}

async function writeUnasked(id: string, step: Step, effects: StepEffects = NO_EFFECTS): Promise<string> {
  const { claim, version } = await stored(id);
  const { store } = run.platform;
  return (await transact(store, stepWrites(store, claim, step, effects, version))).kind;
}

describe('after payment the database’s own condition', () => {
  test('refuses a clawback collected by whoever ordered, approved, reviewed or submitted', async () => {
    const id = await paidLoan(run);
    expect(await writeUnasked(id, clawbackOrder('demo-bank'))).toBe('condition-failed');
    expect(await writeUnasked(id, clawbackOrder('demo-reviewer'))).toBe('condition-failed');
    expect(await writeUnasked(id, clawbackOrder('another-approver'))).toBe('committed');
    for (const person of ['another-approver', 'demo-approver', 'demo-reviewer', 'demo-bank']) {
      expect(await writeUnasked(id, clawback(person)), person).toBe('condition-failed');
    }
    expect(await writeUnasked(id, clawback('demo-cashier'))).toBe('committed');
  });

  test('refuses what does not lead on from where the claim stands', async () => {
    const { id } = await submittedLoan(run);
    await approve(run, id);
    expect(await writeUnasked(id, clawbackOrder('demo-approver'))).toBe('condition-failed');
    expect(await writeUnasked(id, clawback('demo-cashier'))).toBe('condition-failed');
    const recovery = { ...basis, action: 'recover', actor: 'demo-bank', reference: 'R' } as const;
    const amounts = { receivedFen: fen(1n), costsFen: fen(0n), provinceFen: fen(0n) };
    const step: Step = { ...recovery, ...amounts, receivedOn: localDate('2026-11-24') };
    expect(await writeUnasked(id, step)).toBe('condition-failed');
  });

  test('refuses a reversal with anybody in it who had another part in the claim', async () => {
    const id = await paidLoan(run);
    for (const executor of ['demo-approver', 'demo-reviewer', 'demo-bank']) {
      expect(await writeUnasked(id, reversal(executor, 'another-approver')), executor).toBe(
        'condition-failed',
      );
    }
    for (const orderer of ['demo-cashier', 'demo-reviewer', 'demo-bank']) {
      expect(await writeUnasked(id, reversal('another-cashier', orderer)), orderer).toBe('condition-failed');
    }
    expect(await writeUnasked(id, reversal('another-cashier', 'another-approver'))).toBe('committed');
  });

  test('gives an exposure back to a claim only where no other is open and the principal holds', async () => {
    const retaken: StepEffects = { ...NO_EFFECTS, draws: 'retaken' };
    const { id, body } = await submittedLoan(run);
    await run.api.post('demo-bank', `/v1/claims/${id}/withdraw`);
    const other = await run.api.post('demo-bank', '/v1/claims', body);
    const step = reversal('demo-cashier', 'demo-approver');
    expect(await writeUnasked(id, step, { ...retaken, draws: 'reopened' })).toBe('condition-failed');
    await approve(run, other.body.id);
    await pay(run, other.body.id);
    expect(await writeUnasked(id, step, retaken)).toBe('condition-failed');
    expect(await writeUnasked(id, step, { ...retaken, draws: 'reopened' })).toBe('committed');
  });

  test('gives no exposure back to a claim that was given up, once it is settled', async () => {
    const { id, exposureId } = await submittedLoan(run);
    await run.api.post('demo-bank', `/v1/claims/${id}/withdraw`);
    const path = `/v1/exposures/${exposureId}/settle`;
    const settled = await run.api.post('demo-bank', path, { settledOn: await run.api.day() });
    expect(settled.status, JSON.stringify(settled.body)).toBe(200);
    const step = reversal('demo-cashier', 'demo-approver');
    expect(await writeUnasked(id, step, { ...NO_EFFECTS, draws: 'retaken' })).toBe('condition-failed');
    expect(await writeUnasked(id, step, { ...NO_EFFECTS, draws: 'reopened' })).toBe('committed');
  });

  test('takes of a nested cap what is left of it, and not one fen more', async () => {
    const { id, exposureId } = await submittedInvestment(run, 8_001);
    await approve(run, id, { amountFen: 150_000_000, reason: '部分' });
    const step = reversal('demo-cashier', 'demo-approver');
    const taking = (amount: bigint) => ({ ...NO_EFFECTS, usageChangeFen: amount });
    expect(await writeUnasked(id, step, taking(50_000_001n))).toBe('condition-failed');
    expect(await writeUnasked(id, step, taking(50_000_000n))).toBe('committed');
    expect(await usedOf(exposureId)).toBe(200_000_000n);
  });

  async function usedOf(exposureId: string): Promise<bigint> {
    if (!isExposureId(exposureId)) throw new Error(exposureId);
    const key = enterpriseUsageKey(enterpriseTagIn(exposureId), 'guidance');
    return usedFenOf(await readItem(run.platform.store, key));
  }
});

describe('an order to reverse', () => {
  const order: Reversal = {
    ...{ poolId: 'compensation', seq: 1, claimId: null, reason: 'r', orderedBy: 'zhang' },
    ...{ orderedAt: basis.at, execution: null },
  };
  const execution = (executedBy: string) => ({ executedBy, executedAt: basis.at, entrySeq: 3 });

  test('stands once, and is executed once, by somebody else', async () => {
    const { store } = run.platform;
    const kindOf = async (write: ReturnType<typeof orderWrite>) => (await transact(store, [write])).kind;
    expect(await kindOf(executionWrite(store, order, execution('li')))).toBe('condition-failed');
    expect(await kindOf(orderWrite(store, order))).toBe('committed');
    expect(await kindOf(orderWrite(store, { ...order, orderedBy: 'wang' }))).toBe('condition-failed');
    expect(await kindOf(executionWrite(store, order, execution('zhang')))).toBe('condition-failed');
    expect(await kindOf(executionWrite(store, order, execution('li')))).toBe('committed');
    expect(await kindOf(executionWrite(store, order, execution('wang')))).toBe('condition-failed');
  });
});
