import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { addDays, localDate } from '../../domain/calendar/local-date.ts';
import { foldSteps } from '../../domain/claims/claim-as-of.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { publicNoticeOf } from '../../domain/claims/public-notice.ts';
import type { Step } from '../../domain/claims/step.ts';
import { advanceClaim } from '../../domain/claims/transitions.ts';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { takenInFacts } from '../builders/claim.ts';
import { loanInput, policyWith } from '../builders/decision-input.ts';
import { stepOf } from '../builders/step.ts';

const APPROVED_ON = shanghaiDateOf(stepOf('approve').at);

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    publicNoticeWorkingDays: fc.constantFrom(null, 1, 5),
    requireProvincePaidFirst: fc.boolean(),
  })
  .map((values) => policyWith(COMPENSATION_2016_02_18, values));

const days = fc.integer({ min: -1, max: 12 }).map((daysOn) => addDays(APPROVED_ON, daysOn));

/** What may happen to an approved claim, more often than not in a way that lets it be paid in the end. */
const anyEvent: fc.Arbitrary<Step> = fc
  .record({
    action: fc.constantFrom('object', 'resolve-objection', 'pay', 'pay', 'pay'),
    objection: fc.integer({ min: 1, max: 3 }),
    outcome: fc.constantFrom('dismissed', 'dismissed', 'upheld'),
    paidOn: days,
    today: days,
    provincePaidOn: fc.option(days),
  })
  .map(({ action, objection, outcome, paidOn, today, provincePaidOn }): Step => {
    const at = instant(`${today}T02:00:00Z`);
    if (action === 'object') return stepOf(action, { at });
    if (action === 'resolve-objection') return stepOf(action, { at, objection, outcome });
    return stepOf('pay', { at, paidOn, provincePaidOn });
  });

const anyHistory = fc.record({ policy: anyPolicy, events: fc.array(anyEvent, { maxLength: 25 }) });

function play({ policy, events }: { readonly policy: Policy; readonly events: readonly Step[] }): LiveClaim {
  const notice = publicNoticeOf(policy, APPROVED_ON, new Map());
  const opening = [stepOf('submit'), stepOf('review'), stepOf('approve', { notice })];
  let claim = foldSteps(takenInFacts(loanInput({ policy })), opening);
  for (const event of events) {
    const next = advanceClaim(claim, event);
    if (next.ok) claim = next.value;
  }
  return claim;
}

describe('whatever happens to an approved claim', () => {
  test('it is paid only after its notice, after the province where that pays first, and with no objection standing', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const claim = play(history);
        if (claim.status !== 'paid') return;
        const { publicNoticeWorkingDays, requireProvincePaidFirst } = history.policy.parameters;
        const { notice } = stepIn(claim, 'approve');
        const { provincePaidOn } = stepIn(claim, 'pay');
        expect(notice === null).toBe(publicNoticeWorkingDays.value === null);
        if (notice !== null) expect(claim.paidOn > notice.to).toBe(true);
        if (requireProvincePaidFirst.value) {
          expect(claim.paidOn >= (provincePaidOn ?? localDate('2999-12-31'))).toBe(true);
        }
        const raised = claim.steps.filter(({ action }) => action === 'object').length;
        const dismissed = claim.steps.filter(
          (step) => step.action === 'resolve-objection' && step.outcome === 'dismissed',
        );
        expect(dismissed).toHaveLength(raised);
      }),
      { numRuns: 500 },
    );
  });

  test('is not vacuous: some are paid after an objection, and some under every policy', () => {
    const samples = fc.sample(anyHistory, { numRuns: 1_000, seed: 1 });
    const paid = samples.map(play).filter(({ status }) => status === 'paid');
    expect(
      paid.filter(({ steps }) => steps.some(({ action }) => action === 'object')).length,
    ).toBeGreaterThan(5);
    const policies = paid.map(({ policy: { parameters } }) => {
      const { publicNoticeWorkingDays, requireProvincePaidFirst } = parameters;
      return `${String(publicNoticeWorkingDays.value)} ${String(requireProvincePaidFirst.value)}`;
    });
    expect(new Set(policies).size).toBe(6);
  });
});

function stepIn<Action extends 'approve' | 'pay'>({ steps }: LiveClaim, action: Action) {
  const found = steps.find((step): step is Extract<Step, { action: Action }> => step.action === action);
  if (found === undefined) throw new Error(`no step ${action}`);
  return found;
}
