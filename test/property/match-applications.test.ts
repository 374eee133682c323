import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../domain/calendar/local-date.ts';
import { instant } from '../../domain/calendar/instant.ts';
import {
  advanceApplication,
  foldApplication,
  wholeOf,
} from '../../domain/match-applications/advance-application.ts';
import type { ApplicationStep } from '../../domain/match-applications/application-step.ts';
import type { MatchApplication } from '../../domain/match-applications/match-application.ts';
import { fen } from '../../domain/money/fen.ts';
import { APPLICATION_FACTS, APPLIED_FEN, applicationStepOf } from '../builders/match-application.ts';

const APPROVED_ON = localDate('2026-11-28');

/** Days around the approval and the recording, so that both ends are met often. */
const days = fc.integer({ min: -1, max: 9 }).map((daysOn) => addDays(APPROVED_ON, daysOn));
const amounts = fc.constantFrom(0n, 1n, APPLIED_FEN - 1n, APPLIED_FEN, APPLIED_FEN + 1n).map(fen);

const anyStep: fc.Arbitrary<ApplicationStep> = fc
  .record({
    action: fc.constantFrom('send', 'decide', 'pay', 'withdraw'),
    day: days,
    recordedOn: days,
    outcome: fc.constantFrom('full', 'less', 'refused'),
    amountFen: amounts,
  })
  .map(({ action, day, recordedOn, outcome, amountFen }): ApplicationStep => {
    const at = instant(`${recordedOn}T04:00:00Z`);
    if (action === 'send') return applicationStepOf(action, { at, sentOn: day });
    if (action === 'pay') return applicationStepOf(action, { at, paidOn: day });
    if (action === 'withdraw') return applicationStepOf(action, { at });
    const granted = outcome === 'less' ? amountFen : wholeOf(outcome, APPLIED_FEN);
    return applicationStepOf(action, { at, outcome, decidedOn: day, amountFen: granted });
  });

const anySteps = fc.array(anyStep, { maxLength: 40, size: 'max' });

function play(wanted: readonly ApplicationStep[]): MatchApplication {
  let application = foldApplication(APPLICATION_FACTS, []);
  for (const step of wanted) {
    const next = advanceApplication(application, step);
    if (next.ok) application = next.value;
  }
  return application;
}

describe('for any steps', () => {
  test('an application takes each at most once, and is the same when folded from them again', () => {
    fc.assert(
      fc.property(anySteps, (wanted) => {
        const application = play(wanted);
        const actions = application.steps.map(({ action }) => action);
        expect(new Set(actions).size).toBe(actions.length);
        expect(foldApplication(APPLICATION_FACTS, application.steps)).toEqual(application);
      }),
    );
  });

  test('the province grants what its outcome says, and pays only what it granted', () => {
    fc.assert(
      fc.property(anySteps, (wanted) => {
        const application = play(wanted);
        if (!('decision' in application)) return;
        const { outcome, amountFen } = application.decision;
        expect(amountFen === 0n).toBe(outcome === 'refused');
        expect(amountFen === APPLIED_FEN).toBe(outcome === 'full');
        expect(amountFen).toBeLessThanOrEqual(APPLIED_FEN);
        if (application.status === 'paid') expect(amountFen).toBeGreaterThan(0n);
      }),
    );
  });

  test('its days follow one another from the approval on', () => {
    fc.assert(
      fc.property(anySteps, (wanted) => {
        const application = play(wanted);
        const told = [
          APPROVED_ON,
          ...('sent' in application ? [application.sent.sentOn] : []),
          ...('decision' in application ? [application.decision.decidedOn] : []),
          ...('payment' in application ? [application.payment.paidOn] : []),
        ];
        expect(told).toEqual(told.toSorted());
      }),
    );
  });

  test('is not vacuous: some are paid, some withdrawn, some refused', () => {
    const samples = fc.sample(anySteps, { numRuns: 500, seed: 1 }).map(play);
    for (const status of ['paid', 'withdrawn', 'decided'] as const) {
      expect(samples.filter((application) => application.status === status).length).toBeGreaterThan(10);
    }
  });
});
