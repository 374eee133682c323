import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { foldSteps } from '../../../domain/claims/claim-as-of.ts';
import type { Step } from '../../../domain/claims/step.ts';
import { advanceClaim } from '../../../domain/claims/transitions.ts';
import { fen } from '../../../domain/money/fen.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import type { Policy } from '../../../domain/policies/policy.ts';
import { takenInFacts } from '../../builders/claim.ts';
import { loanInput, policyWith } from '../../builders/decision-input.ts';
import { stepOf } from '../../builders/step.ts';

const NOTICE = { from: localDate('2026-11-28'), to: localDate('2026-12-04'), missingYears: [] };

function payUnder(policy: Policy, steps: readonly Step[], pay: Step) {
  const claim = foldSteps(takenInFacts(loanInput({ policy })), [
    stepOf('submit'),
    stepOf('review'),
    ...steps,
  ]);
  return advanceClaim(claim, pay);
}

function payOn(paidOn: string, today: string, more: { readonly provincePaidOn?: string } = {}) {
  const provincePaidOn = more.provincePaidOn === undefined ? null : localDate(more.provincePaidOn);
  return stepOf('pay', { paidOn: localDate(paidOn), at: instant(`${today}T02:00:00Z`), provincePaidOn });
}

describe('a payment under public notice until 4 December', () => {
  const policy = policyWith(COMPENSATION_2016_02_18, { publicNoticeWorkingDays: 5 });
  const approved = [stepOf('approve', { notice: NOTICE })];

  test('is refused on the last day, and made on the day after', () => {
    expect(payUnder(policy, approved, payOn('2026-12-04', '2026-12-04'))).toEqual({
      ok: false,
      refusal: { code: 'claim.notice-running', from: '2026-11-28', to: '2026-12-04' },
    });
    expect(payUnder(policy, approved, payOn('2026-12-05', '2026-12-05')).ok).toBe(true);
  });

  test('cannot be entered afterwards as if made while it ran', () => {
    expect(payUnder(policy, approved, payOn('2026-12-04', '2026-12-10'))).toMatchObject({
      refusal: { code: 'claim.paid-on-out-of-range', firstDay: '2026-12-05', lastDay: '2026-12-10' },
    });
  });

  test('waits for a late objection, raised after the notice and before payment', () => {
    const late = [...approved, stepOf('object', { at: instant('2026-12-08T02:00:00Z') })];
    expect(payUnder(policy, late, payOn('2026-12-09', '2026-12-09'))).toEqual({
      ok: false,
      refusal: { code: 'claim.objection-open', objection: 1 },
    });
  });

  test('has its notice because the policy says so, and would stop at once without one', () => {
    expect(() => payUnder(policy, [stepOf('approve')], payOn('2026-12-09', '2026-12-09'))).toThrow('public');
    const off = COMPENSATION_2016_02_18;
    expect(() => payUnder(off, approved, payOn('2026-12-09', '2026-12-09'))).toThrow('public');
  });
});

describe('a payment to which somebody objected', () => {
  const off = COMPENSATION_2016_02_18;
  const objected = [stepOf('approve'), stepOf('object')];
  const pay = payOn('2026-11-30', '2026-11-30');

  test('is made once the objection is dismissed', () => {
    expect(payUnder(off, [...objected, stepOf('resolve-objection')], pay).ok).toBe(true);
  });

  test('is never made once it is upheld', () => {
    const upheld = stepOf('resolve-objection', { outcome: 'upheld' });
    expect(payUnder(off, [...objected, upheld], pay)).toEqual({
      ok: false,
      refusal: { code: 'claim.objection-upheld', objection: 1 },
    });
  });

  test('waits for the last of several', () => {
    const two = [...objected, stepOf('object'), stepOf('resolve-objection', { objection: 1 })];
    expect(payUnder(off, two, pay)).toMatchObject({ refusal: { objection: 2 } });
  });
});

describe('a payment where the province pays first', () => {
  const policy = policyWith(COMPENSATION_2016_02_18, { requireProvincePaidFirst: true });
  const approved = [stepOf('approve')];

  test('waits for it, and says for how much', () => {
    expect(payUnder(policy, approved, payOn('2026-12-01', '2026-12-01'))).toEqual({
      ok: false,
      refusal: {
        code: 'claim.province-not-paid',
        provinceFen: fen(112_000_000n),
        matchApplicationId: stepOf('approve').matchApplicationId,
      },
    });
  });

  test('is made on the day the province paid or later, and on no day before', () => {
    const pay = (paidOn: string) =>
      payUnder(policy, approved, payOn(paidOn, '2026-12-03', { provincePaidOn: '2026-12-02' }));
    expect(pay('2026-12-02').ok).toBe(true);
    expect(pay('2026-12-01')).toMatchObject({
      refusal: { code: 'claim.paid-on-out-of-range', firstDay: '2026-12-02' },
    });
  });

  test('does not wait for a province that bears no part', () => {
    const alone = policyWith(policy, { provinceRateBp: { loan: bp(0) } });
    const approve = stepOf('approve', { matchApplicationId: null });
    expect(payUnder(alone, [approve], payOn('2026-12-01', '2026-12-01')).ok).toBe(true);
  });
});
