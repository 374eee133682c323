import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { CLAIM_STATUSES, type Claim, type ClaimStatus } from '../../../domain/claims/claim.ts';
import { STEPS_MAX, STEPS_TO_PAYMENT_MAX, type StepAction } from '../../../domain/claims/step.ts';
import { advanceClaim } from '../../../domain/claims/transitions.ts';
import { FEN_MAX, fen } from '../../../domain/money/fen.ts';
import { claimAfter, claimIn, liveClaimIn } from '../../builders/claim.ts';
import { stepOf } from '../../builders/step.ts';

/** Where each step leads; what is not here is not allowed. Written out again, so that the code is not its own judge. */
const LEADS_TO: Readonly<Record<Exclude<StepAction, 'reverse'>, Partial<Record<ClaimStatus, ClaimStatus>>>> =
  {
    submit: {},
    review: { submitted: 'reviewed' },
    clear: { reviewed: 'reviewed' },
    return: { submitted: 'returned' },
    resubmit: { returned: 'submitted' },
    withdraw: { submitted: 'withdrawn', returned: 'withdrawn', reviewed: 'withdrawn' },
    approve: { reviewed: 'approved' },
    reject: { reviewed: 'rejected' },
    object: { approved: 'approved' },
    'resolve-objection': { approved: 'approved' },
    pay: { approved: 'paid' },
    recover: { paid: 'recovering', recovering: 'recovering', closed: 'closed' },
    close: { paid: 'closed', recovering: 'closed' },
    'write-off': { paid: 'closed', recovering: 'closed' },
    'order-clawback': { paid: 'paid', recovering: 'recovering', closed: 'closed' },
    'cancel-clawback': { paid: 'paid', recovering: 'recovering', closed: 'closed' },
    'claw-back': { paid: 'paid', recovering: 'recovering', closed: 'closed' },
  };
const ACTIONS = Object.keys(LEADS_TO) as (keyof typeof LEADS_TO)[];
const PAIRS = ACTIONS.flatMap((action) => CLAIM_STATUSES.map((status) => [action, status] as const));

/** A claim with what the step needs on it: an objection to be resolved, a clawback to be collected or cancelled. */
function readyFor(action: StepAction, status: ClaimStatus): Claim {
  const claim = claimIn(status);
  if (action === 'resolve-objection' && status === 'approved') {
    return claimAfter(stepOf('review'), stepOf('approve'), stepOf('object'));
  }
  if (action !== 'claw-back' && action !== 'cancel-clawback') return claim;
  const ordered = advanceClaim(claim, stepOf('order-clawback'));
  return ordered.ok ? ordered.value : claim;
}

function codeOf(result: ReturnType<typeof advanceClaim>) {
  return result.ok ? null : result.refusal.code;
}

describe.each(PAIRS)('to %s a claim that is %s', (action, status) => {
  const claim = readyFor(action, status);
  const result = advanceClaim(claim, stepOf(action));
  const next = LEADS_TO[action][status];

  test(next === undefined ? 'is refused for its state' : `makes it ${next}`, () => {
    if (next === undefined) {
      expect(result).toEqual({
        ok: false,
        refusal: {
          code: 'claim.wrong-state',
          action,
          claimStatus: status,
          allowedFrom: Object.keys(LEADS_TO[action]),
        },
      });
    } else {
      expect(result).toMatchObject({ ok: true, value: { status: next } });
      expect(result.ok && result.value.steps.at(-1)).toEqual(stepOf(action));
    }
  });
});

describe('a step', () => {
  test('leaves the claim before it as it was', () => {
    const claim = liveClaimIn('reviewed');
    const before = structuredClone(claim);
    advanceClaim(claim, stepOf('approve'));
    expect(claim).toEqual(before);
  });

  test.each([
    ['return', 'submitted'],
    ['reject', 'reviewed'],
    ['close', 'recovering'],
    ['write-off', 'paid'],
    ['order-clawback', 'paid'],
    ['cancel-clawback', 'paid'],
  ] as const)('to %s a claim needs a reason', (action, status) => {
    expect(advanceClaim(readyFor(action, status), stepOf(action, { reason: null }))).toEqual({
      ok: false,
      refusal: { code: 'claim.reason-missing', action },
    });
  });

  test(`is the claim’s last before payment when it is number ${String(STEPS_TO_PAYMENT_MAX)}`, () => {
    const rounds = (count: number) =>
      Array.from({ length: count }, () => [stepOf('return'), stepOf('resubmit')]).flat();
    const nearlyFull = claimAfter(...rounds((STEPS_TO_PAYMENT_MAX - 2) / 2));
    expect(nearlyFull.steps).toHaveLength(STEPS_TO_PAYMENT_MAX - 1);
    const full = advanceClaim(nearlyFull, stepOf('review'));
    if (!full.ok) throw new Error(full.refusal.code);
    expect(advanceClaim(full.value, stepOf('approve'))).toEqual({
      ok: false,
      refusal: { code: 'claim.too-many-steps', stepsMax: STEPS_TO_PAYMENT_MAX },
    });
  });

  test(`is the claim’s last of all when it is number ${String(STEPS_MAX)}`, () => {
    const recover = stepOf('recover', { receivedFen: fen(1n) });
    const paid = liveClaimIn('paid');
    const full = Array.from({ length: STEPS_MAX - paid.steps.length }).reduce<Claim>((claim) => {
      const next = advanceClaim(claim, recover);
      if (!next.ok) throw new Error(next.refusal.code);
      return next.value;
    }, paid);
    expect(advanceClaim(full, recover)).toEqual({
      ok: false,
      refusal: { code: 'claim.too-many-steps', stepsMax: STEPS_MAX },
    });
  });
});

describe('an approval', () => {
  const DECIDED = 112_000_000n;
  const approve = (amount: bigint, reason: string | null) =>
    advanceClaim(claimIn('reviewed'), stepOf('approve', { amountFen: fen(amount), reason }));

  test('of all that was decided needs no reason, and of one fen less does', () => {
    expect(approve(DECIDED, null)).toMatchObject({ ok: true, value: { approvedFen: DECIDED } });
    expect(approve(DECIDED - 1n, null)).toEqual({
      ok: false,
      refusal: { code: 'claim.reason-missing', action: 'approve' },
    });
    expect(approve(DECIDED - 1n, 'rent was counted twice')).toMatchObject({
      ok: true,
      value: { approvedFen: DECIDED - 1n },
    });
  });

  test.each([null, 'nothing is owed'])('of nothing is no approval, with the reason %s', (reason) => {
    expect(approve(0n, reason)).toEqual({ ok: false, refusal: { code: 'claim.nothing-approved' } });
    expect(approve(1n, 'the smallest there is')).toMatchObject({ ok: true, value: { approvedFen: 1n } });
  });

  test.each([DECIDED + 1n, FEN_MAX])('of %s fen is above the decision, whatever the reason', (amount) => {
    expect(approve(amount, 'a reason')).toEqual({
      ok: false,
      refusal: { code: 'claim.amount-above-decision', amountFen: amount, decisionFen: DECIDED },
    });
  });
});

describe('a payment', () => {
  const pay = (paidOn: string, at = instant('2026-11-30T02:00:00Z')) =>
    advanceClaim(claimIn('approved'), stepOf('pay', { paidOn: localDate(paidOn), at }));

  test.each([
    ['2026-11-27', 'claim.paid-on-out-of-range'],
    ['2026-11-28', null],
    ['2026-11-30', null],
    ['2026-12-01', 'claim.paid-on-out-of-range'],
  ])('made on %s, approved on 28 and entered on 30 November, is refused as %s', (day, code) => {
    expect(codeOf(pay(day))).toBe(code);
  });

  test('says between which days it could lie', () => {
    expect(pay('2026-12-01')).toMatchObject({
      refusal: { paidOn: '2026-12-01', firstDay: '2026-11-28', lastDay: '2026-11-30' },
    });
  });

  test('is entered by the day it is in Shanghai', () => {
    expect(codeOf(pay('2026-12-01', instant('2026-11-30T15:59:59.999Z')))).toBe('claim.paid-on-out-of-range');
    expect(codeOf(pay('2026-12-01', instant('2026-11-30T16:00:00Z')))).toBeNull();
  });

  test('keeps its day and its reference on the claim', () => {
    expect(pay('2026-11-29')).toMatchObject({
      value: { status: 'paid', paidOn: '2026-11-29', paymentRef: 'PAY-1', approvedFen: 112_000_000n },
    });
  });
});
