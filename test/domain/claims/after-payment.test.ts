import { describe, expect, test } from 'vitest';
import { outstandingFen } from '../../../domain/claims/bearing.ts';
import { isCompensated, type Claim, type CompensatedClaim } from '../../../domain/claims/claim.ts';
import { stepEffects } from '../../../domain/claims/step-rules.ts';
import type { Step } from '../../../domain/claims/step.ts';
import { advanceClaim } from '../../../domain/claims/transitions.ts';
import { foldSteps } from '../../../domain/claims/claim-as-of.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { fen, type Fen } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { claimAfter, liveClaimIn, takenInFacts } from '../../builders/claim.ts';
import { loanInput, policyWith } from '../../builders/decision-input.ts';
import { stepOf } from '../../builders/step.ts';

/** ¥2,800,000 lost: province and city bear ¥1,120,000 each, the bank ¥560,000. */
const LOSS = 280_000_000n;
const CITY = 112_000_000n;
const PAID = [stepOf('review'), stepOf('approve'), stepOf('pay')];

function recovery(received: bigint, costs = 0n) {
  return stepOf('recover', { receivedFen: fen(received), costsFen: fen(costs) });
}

function order(amount: bigint) {
  return stepOf('order-clawback', { amountFen: fen(amount) });
}

function compensated(...steps: readonly Step[]): CompensatedClaim {
  const claim = claimAfter(...PAID, ...steps);
  if (!isCompensated(claim)) throw new Error(claim.status);
  return claim;
}

function refusalOf(claim: Claim, step: Step) {
  const result = advanceClaim(claim, step);
  return result.ok ? null : result.refusal;
}

function returned({ bearing }: CompensatedClaim): Record<string, Fen> {
  return Object.fromEntries(bearing.map(({ payer, returnedFen }) => [payer, returnedFen]));
}

describe('a recovery', () => {
  test('pays its costs first and is shared as the loss was borne', () => {
    const claim = compensated(recovery(1_000_000n, 100_000n));
    expect(claim.status).toBe('recovering');
    expect(returned(claim)).toEqual({ province: 360_000n, city: 360_000n, claimant: 180_000n });
  });

  test('may be eaten up by its costs, but not cost more than it brings', () => {
    expect(refusalOf(liveClaimIn('paid'), recovery(1_000n, 1_000n))).toBeNull();
    expect(stepEffects(liveClaimIn('paid'), recovery(1_000n, 1_000n)).movement).toBeNull();
    expect(refusalOf(liveClaimIn('paid'), recovery(1_000n, 1_001n))).toEqual({
      ...{ code: 'claim.costs-above-received', costsFen: 1_001n, receivedFen: 1_000n },
    });
  });

  test('may bring back all that was lost, costs aside, and not one fen more', () => {
    expect(refusalOf(liveClaimIn('paid'), recovery(LOSS))).toBeNull();
    expect(refusalOf(liveClaimIn('paid'), recovery(LOSS + 5n, 5n))).toBeNull();
    expect(refusalOf(liveClaimIn('paid'), recovery(LOSS + 5n, 4n))).toEqual({
      ...{ code: 'claim.recovery-above-outstanding', netFen: LOSS + 1n, outstandingFen: LOSS },
    });
    expect(refusalOf(compensated(recovery(LOSS - 1n)), recovery(2n))).toMatchObject({ outstandingFen: 1n });
  });

  test.each([
    ['2026-11-28', 'claim.received-on-out-of-range'],
    ['2026-11-29', null],
    ['2026-11-30', null],
    ['2026-12-01', 'claim.received-on-out-of-range'],
  ])('received on %s, paid on 29 and entered on 30 November, is refused as %s', (day, code) => {
    const step = stepOf('recover', { receivedOn: localDate(day) });
    expect(refusalOf(liveClaimIn('paid'), step)?.code ?? null).toBe(code);
  });

  test('brings the city’s part back to the headroom, or to the treasury where the policy says so', () => {
    const posting = { from: 'recoveries', to: 'available', amountFen: 400_000n };
    expect(stepEffects(liveClaimIn('paid'), recovery(1_000_000n))).toEqual({
      movement: { kind: 'recover', postings: [posting] },
      draws: 'unchanged',
      usageChangeFen: 0n,
      compensatedChangeFen: 0n,
    });
    const policy = policyWith(COMPENSATION_2016_02_18, { cityRecoveryGoesTo: 'treasury' });
    const claim = foldSteps(takenInFacts(loanInput({ policy })), [stepOf('submit'), ...PAID]);
    expect(stepEffects(claim, recovery(1_000_000n)).movement?.postings).toEqual([
      { ...posting, to: 'treasury' },
    ]);
  });

  test('moves nothing in the pool where none of it is the city’s', () => {
    expect(stepEffects(liveClaimIn('paid'), recovery(1n)).movement).toBeNull();
  });

  test('is shared by what the province was known to bear', () => {
    const step = stepOf('recover', { receivedFen: fen(2_800_000n), provinceFen: fen(0n) });
    expect(returned(compensated(step))).toEqual({ province: 0n, city: 1_120_000n, claimant: 1_680_000n });
  });

  test('is shared all the same after the claim was closed, which it stays', () => {
    const claim = compensated(stepOf('write-off'), recovery(1_000_000n));
    expect(claim).toMatchObject({ status: 'closed', closing: { how: 'written-off', documentNo: 'WO-1' } });
    expect(returned(claim)).toMatchObject({ city: 400_000n });
  });

  test('may be recorded by whoever had a part in the claim, the cashier who paid it included', () => {
    for (const actor of ['bank-clerk', 'cashier', 'reviewer']) {
      expect(refusalOf(liveClaimIn('paid'), { ...recovery(1n), actor })).toBeNull();
    }
  });
});

describe('a clawback', () => {
  const left = (outstanding: bigint) => ({ outstandingFen: outstanding });

  test('may be ordered of all that the city has not had back, and not one fen more', () => {
    const claim = compensated(recovery(1_000_000n));
    expect(refusalOf(claim, order(CITY - 400_000n))).toBeNull();
    expect(refusalOf(claim, order(CITY - 399_999n))).toMatchObject({
      ...{ code: 'claim.clawback-out-of-range', ...left(CITY - 400_000n) },
    });
    expect(refusalOf(claim, order(1n))).toBeNull();
    expect(refusalOf(claim, order(0n))?.code).toBe('claim.clawback-out-of-range');
  });

  test('moves nothing until it is collected, and stands alone', () => {
    const claim = compensated(order(100n));
    expect(claim).toMatchObject({
      status: 'paid',
      clawbackOrder: { amountFen: 100n, orderedBy: 'approver' },
    });
    expect(refusalOf(claim, order(1n))).toEqual({
      ...{ code: 'claim.clawback-already-ordered', orderedFen: 100n },
    });
  });

  test('of a part leaves the claim as it stands; one of the rest ends it', () => {
    const part = compensated(order(CITY - 1n), stepOf('claw-back'));
    expect(part).toMatchObject({ status: 'paid', clawbackOrder: null });
    const whole = compensated(order(CITY - 1n), stepOf('claw-back'), order(1n), stepOf('claw-back'));
    expect(whole).toMatchObject({ status: 'clawed-back', clawbackOrder: null });
    expect(outstandingFen(whole.bearing)).toBe(LOSS);
  });

  test('comes back to the headroom and to the nested caps, and leaves the loss claimed on the exposure', () => {
    expect(stepEffects(compensated(order(100n)), stepOf('claw-back'))).toEqual({
      movement: {
        kind: 'claw-back',
        postings: [{ from: 'claimants', to: 'available', amountFen: 100n }],
      },
      draws: 'unchanged',
      usageChangeFen: -100n,
      compensatedChangeFen: -100n,
    });
  });

  test('is collected only while it is ordered, within the days, and while so much is outstanding', () => {
    const collect = stepOf('claw-back');
    expect(refusalOf(liveClaimIn('paid'), collect)).toEqual({ code: 'claim.no-clawback-ordered' });
    const early = stepOf('claw-back', { receivedOn: localDate('2026-11-28') });
    expect(refusalOf(compensated(order(100n)), early)?.code).toBe('claim.received-on-out-of-range');
    const cancelled = compensated(order(100n), stepOf('cancel-clawback'));
    expect(refusalOf(cancelled, collect)).toEqual({ code: 'claim.no-clawback-ordered' });
    expect(refusalOf(compensated(order(CITY - 1n), recovery(2n)), collect)).toBeNull();
    expect(refusalOf(compensated(order(CITY), recovery(2n)), collect)).toMatchObject({
      ...{ code: 'claim.clawback-out-of-range', ...left(CITY - 1n) },
    });
  });

  test('of a closed claim is possible too', () => {
    expect(compensated(stepOf('close'), order(100n), stepOf('claw-back'))).toMatchObject({
      status: 'closed',
    });
    expect(compensated(stepOf('close'), order(CITY), stepOf('claw-back')).status).toBe('clawed-back');
  });
});

test('a claim keeps how it was closed, by whom and by which document', () => {
  expect(liveClaimIn('closed')).toMatchObject({
    closing: { how: 'recovery-finished', closedBy: 'bank-clerk', documentNo: null },
  });
});
