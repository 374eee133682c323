import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../../domain/calendar/local-date.ts';
import { decide } from '../../domain/decisions/decide.ts';
import type { DecisionInput } from '../../domain/decisions/decision.ts';
import { handsOf, withChange } from '../../domain/explain/lever-change.ts';
import { leversOf, type Lever } from '../../domain/explain/levers.ts';
import { anyDecisionInput } from '../builders/any-decision-input.ts';

const RUNS = { numRuns: 500 };

function changed(input: DecisionInput, { changes }: Lever): DecisionInput {
  return changes.reduce(withChange, input);
}

test('what a lever promises is what the decision on the changed input gives, and more than now', () => {
  fc.assert(
    fc.property(anyDecisionInput, (input) => {
      const now = decide(input);
      const nowFen = now.outcome === 'payable' ? now.amountFen : 0n;
      for (const lever of leversOf(input)) {
        expect(decide(changed(input, lever))).toMatchObject({
          outcome: 'payable',
          amountFen: lever.amountFen,
        });
        expect(lever.amountFen > nowFen).toBe(true);
        expect(lever.gainFen).toBe(lever.amountFen - nowFen);
      }
    }),
    RUNS,
  );
});

test('levers are few, the largest gain first, and no two are the same', () => {
  fc.assert(
    fc.property(anyDecisionInput, (input) => {
      const levers = leversOf(input);
      expect(levers.length).toBeLessThanOrEqual(8);
      const gains = levers.map(({ gainFen }) => gainFen);
      expect(gains).toEqual(gains.toSorted((left, right) => Number(right > left) - Number(right < left)));
      const names = levers.map(({ changes }) =>
        changes.map((change) => Object.values(change).join(' ')).join(),
      );
      expect(new Set(names).size).toBe(levers.length);
    }),
    RUNS,
  );
});

test('no lever changes what happened: at most it waits, asks for less, or states the days of a loan overdue', () => {
  fc.assert(
    fc.property(anyDecisionInput, (input) => {
      for (const lever of leversOf(input)) {
        const after = changed(input, lever);
        const { lossFen, overdueDays, ...facts } = input.loss;
        expect(after.loss).toMatchObject(facts);
        expect(after.exposure).toEqual(input.exposure);
        expect(after.loss.lossFen <= lossFen).toBe(true);
        const waited = daysBetween(input.today, after.today);
        const added = (after.loss.overdueDays ?? 0) - (overdueDays ?? 0);
        if (overdueDays !== null) expect(added <= waited).toBe(true);
        if (lever.inHandsOf === 'claimant') expect(after.policy).toBe(input.policy);
        expect(lever.changes.some((change) => handsOf(change) === 'city')).toBe(lever.inHandsOf === 'city');
      }
    }),
    RUNS,
  );
});
