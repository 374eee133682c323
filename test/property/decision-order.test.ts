import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../domain/decisions/decide.ts';
import { withinClaimWindow } from '../../domain/decisions/rules/claim-window.ts';
import { coveredEvent } from '../../domain/decisions/rules/loss-event.ts';
import { withinPrincipal } from '../../domain/decisions/rules/within-principal.ts';
import { applyCaps, leftOf, type Cap } from '../../domain/pools/nested-caps.ts';
import { anyAmount, anyDecisionInput } from '../builders/any-decision-input.ts';
import { policyWith } from '../builders/decision-input.ts';

const CONDITIONS = [coveredEvent, withinClaimWindow, withinPrincipal];

const caps = fc
  .array(fc.record({ limitFen: anyAmount, usedFen: anyAmount }), { maxLength: 6 })
  .map((drawn) => drawn.map((cap, index): Cap<string> => ({ ...cap, name: `cap-${String(index)}` })));

const capsTwice = caps.chain((drawn) =>
  fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })),
);

describe('the order of what commutes does not matter:', () => {
  test('the caps in any order leave the same amount, and the one that binds has just that left', () => {
    fc.assert(
      fc.property(capsTwice, anyAmount, ([inOrder, inAnother], wantedFen) => {
        const one = applyCaps(wantedFen, inOrder);
        const another = applyCaps(wantedFen, inAnother);
        expect(another.amountFen).toBe(one.amountFen);
        expect(another.bindingCap === null).toBe(one.bindingCap === null);
        const binding = inAnother.find(({ name }) => name === another.bindingCap);
        if (binding !== undefined) expect(leftOf(binding)).toBe(another.amountFen);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the conditions in any order find the same set of refusals, which is the decision’s', () => {
    const order = fc.shuffledSubarray(CONDITIONS, { minLength: CONDITIONS.length });
    fc.assert(
      fc.property(anyDecisionInput, order, (input, conditions) => {
        const found = conditions.flatMap((condition) => condition(input)).map(({ code }) => code);
        const decision = decide(input);
        const told = decision.outcome === 'refused' ? decision.refusals.map(({ code }) => code) : [];
        const ofAmounts = told.filter((code) => /^(share|cap)[.]/.test(code));
        expect([...found, ...ofAmounts].sort()).toEqual([...told].sort());
      }),
      { numRuns: 1_000 },
    );
  });

  test('the other payers in any order bear the same, and leave the city the same', () => {
    fc.assert(
      fc.property(anyDecisionInput, (input) => {
        const otherPayers = [...input.policy.parameters.otherPayers.value].reverse();
        const one = decide(input);
        const another = decide({ ...input, policy: policyWith(input.policy, { otherPayers }) });
        expect(another.outcome).toBe(one.outcome);
        if (one.outcome !== 'payable' || another.outcome !== 'payable') return;
        expect(new Set(another.split)).toEqual(new Set(one.split));
        expect(another.amountFen).toBe(one.amountFen);
      }),
      { numRuns: 1_000 },
    );
  });
});
