import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../domain/calendar/local-date.ts';
import { decide } from '../../domain/decisions/decide.ts';
import type { DecisionInput } from '../../domain/decisions/decision.ts';
import { partOf } from '../../domain/decisions/split.ts';
import { addFen, fen, type Fen } from '../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2016_02_18 } from '../../domain/policies/guidance-2016-02-18.ts';

const CAP = 200_000_000n;
const amount = fc.oneof(fc.bigInt(1n, 10n), fc.bigInt(1n, 3_000_000_000n)).map(fen);
/** How much of a cap is taken: near nothing, near all, and around what one claim needs. */
const taken = fc.oneof(fc.constantFrom(0n, CAP - 1n, CAP, CAP + 1n), fc.bigInt(0n, CAP + 10n)).map(fen);

const inputs: fc.Arbitrary<DecisionInput> = fc
  .record({
    policy: fc.constantFrom(COMPENSATION_2016_02_18, GUIDANCE_2016_02_18),
    tier: fc.constantFrom('seed' as const, 'early' as const),
    principalFen: amount,
    lossFen: amount,
    receivedFen: fc.oneof(fc.constant(fen(0n)), amount),
    enterpriseFen: taken,
    institutionYearFen: taken,
    headroomFen: fc.oneof(taken, fc.bigInt(0n, 5_000_000_000n).map(fen)),
    claimedFen: fc.oneof(fc.constant(fen(0n)), amount),
  })
  .map(({ policy, tier, principalFen, lossFen, receivedFen, claimedFen, ...usage }) => ({
    policy,
    today: localDate('2026-11-24'),
    loss: {
      event: 'bankruptcy',
      occurredOn: localDate('2026-11-01'),
      overdueDays: null,
      lossFen,
      receivedFen,
      otherCompensationFen: fen(0n),
    },
    exposure: {
      tier: policy.exposureKind === 'loan' ? 'loan' : tier,
      traits: [],
      principalFen,
      startedOn: localDate('2026-01-01'),
      filedOn: localDate('2026-01-02'),
    },
    usage: { ...usage, draws: { claimedFen, openClaimId: null, settledOn: null } },
  }));

describe('for any claim', () => {
  test('the parts of the loss make up the whole, to the fen', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const decision = decide(input);
        fc.pre(decision.outcome === 'payable');
        const wholeFen = addFen(...decision.split.map(({ amountFen }) => amountFen));
        expect(wholeFen).toBe(input.loss.lossFen - input.loss.receivedFen);
        expect(decision.amountFen).toBe(partOf(decision.split, 'city'));
      }),
    );
  });

  test('the amount is within every cap, the principal, and the headroom', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const decision = decide(input);
        fc.pre(decision.outcome === 'payable');
        const { usage, exposure, loss, policy } = input;
        expect(decision.amountFen <= usage.headroomFen).toBe(true);
        expect(usage.draws.claimedFen + loss.lossFen <= exposure.principalFen).toBe(true);
        if (policy === GUIDANCE_2016_02_18) {
          expect(usage.enterpriseFen + decision.amountFen <= CAP).toBe(true);
          expect(usage.institutionYearFen + decision.amountFen <= CAP).toBe(true);
        }
        const together = (partOf(decision.split, 'province') + decision.amountFen) * 10_000n;
        expect(together <= (loss.lossFen - loss.receivedFen) * 8_000n).toBe(true);
      }),
    );
  });

  test('the same input gives the same decision, and a refusal always says why', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const decision = decide(input);
        expect(decide(structuredClone(input))).toEqual(decision);
        if (decision.outcome === 'refused') expect(decision.refusals.length).toBeGreaterThan(0);
        else expect(decision.amountFen > 0n).toBe(true);
      }),
    );
  });

  test('one fen of headroom decides between payable and refused', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const decision = decide(withHeadroom(input, fen(5_000_000_000n)));
        fc.pre(decision.outcome === 'payable');
        const { amountFen } = decision;
        expect(decide(withHeadroom(input, amountFen)).outcome).toBe('payable');
        expect(decide(withHeadroom(input, fen(amountFen + 1n))).outcome).toBe('payable');
        expect(decide(withHeadroom(input, fen(amountFen - 1n)))).toMatchObject({
          outcome: 'refused',
          refusals: [{ code: 'cap.pool-exceeded' }],
        });
      }),
    );
  });
});

function withHeadroom(input: DecisionInput, headroomFen: Fen): DecisionInput {
  return { ...input, usage: { ...input.usage, headroomFen } };
}
