import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../domain/calendar/local-date.ts';
import { decide } from '../../domain/decisions/decide.ts';
import type { Decision, DecisionInput } from '../../domain/decisions/decision.ts';
import { bp } from '../../domain/money/basis-points.ts';
import { addFen, fen, ZERO_FEN } from '../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { decideInOrder, type SupposedCase } from '../../domain/policies/decide-in-order.ts';
import { GUIDANCE_2016_02_18 } from '../../domain/policies/guidance-2016-02-18.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { policyFaults } from '../../domain/policies/policy-faults.ts';
import { simulate } from '../../domain/policies/simulate.ts';
import { summarise } from '../../domain/policies/simulation-summary.ts';
import { loanInput, policyWith } from '../builders/decision-input.ts';

/** Rates that crowd where sums of them come to the whole. */
const rate = fc.oneof(fc.constantFrom(0, 1, 2_000, 5_000, 8_000, 9_999, 10_000), fc.nat(10_000)).map(bp);
const amount = fc.oneof(fc.bigInt(1n, 20n), fc.bigInt(1n, 5_000_000_000n)).map(fen);

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    province: rate,
    city: rate,
    county: rate,
    guarantor: rate,
    bonus: fc.option(rate),
    togetherBp: rate,
    place: fc.constantFrom('before-share' as const, 'after-share' as const),
  })
  .map(({ province, city, county, guarantor, bonus, togetherBp, place }) =>
    policyWith(COMPENSATION_2016_02_18, {
      provinceRateBp: { loan: province },
      cityRateBp: { loan: city },
      otherPayers: [
        { payer: 'county', rateBp: { loan: county } },
        { payer: 'guarantor', rateBp: { loan: guarantor } },
      ],
      cityRateBonus: bonus === null ? null : { anyOf: ['first-loan'], addBp: bonus },
      governmentsTogetherMaxBp: togetherBp,
      otherCompensation: place,
    }),
  );

describe('for any policy that fits together', () => {
  test('every loss can be decided, and its parts make up the whole of it', () => {
    const coherent = anyPolicy.filter((policy) => policyFaults(policy).length === 0);
    const losses = fc.record({ lossFen: amount, otherShareBp: rate });
    fc.assert(
      fc.property(coherent, losses, (policy, { lossFen, otherShareBp }) => {
        const otherCompensationFen = fen((lossFen * BigInt(otherShareBp)) / 10_000n);
        const decision = decide(
          loanInput({
            policy,
            loss: { lossFen, otherCompensationFen },
            exposure: { principalFen: lossFen, traits: ['first-loan'] },
          }),
        );
        fc.pre(decision.outcome === 'payable');
        const wholeFen = addFen(...decision.split.map(({ amountFen }) => amountFen));
        const isTakenOffFirst = policy.parameters.otherCompensation.value === 'before-share';
        expect(wholeFen).toBe(isTakenOffFirst ? lossFen - otherCompensationFen : lossFen);
      }),
      { numRuns: 1_000 },
    );
  });
});

const CAP = fen(200_000_000n);

/** Few names, so that caps are shared; few days, so that years turn; losses that caps and the pool just hold. */
const supposedOf = (policy: Policy): fc.Arbitrary<SupposedCase[]> =>
  fc
    .array(
      fc.record({
        institution: fc.constantFrom('fund-1', 'fund-2'),
        enterprise: fc.constantFrom('firm-1', 'firm-2', 'firm-3'),
        exposure: fc.constantFrom('deal-1', 'deal-2', 'deal-3', 'deal-4'),
        isNextYear: fc.boolean(),
        lossFen: fc.oneof(amount, fc.constantFrom(CAP * 5n - 5n, CAP * 5n, CAP * 5n + 5n).map(fen)),
        occurredOn: fc.constantFrom(localDate('2026-11-01'), localDate('2026-01-01')),
      }),
      { maxLength: 12 },
    )
    .map((drawn) =>
      drawn
        .toSorted((left, right) => Number(left.isNextYear) - Number(right.isNextYear))
        .map(({ institution, enterprise, exposure, isNextYear, lossFen, occurredOn }, index) => {
          const tier = policy.exposureKind === 'loan' ? 'loan' : 'seed';
          const input = loanInput({
            policy,
            today: localDate(isNextYear ? '2027-01-02' : '2026-12-30'),
            loss: { event: 'bankruptcy', overdueDays: null, lossFen, occurredOn },
            exposure: { tier, principalFen: fen(3_000_000_000n) },
          });
          return { key: String(index), institution, enterprise, exposure, input };
        }),
    );

const headrooms = fc.oneof(
  fc.constantFrom(CAP - 1n, CAP, CAP + 1n).map(fen),
  fc.bigInt(0n, 2_000_000_000n).map(fen),
);

/** Submitting one after the other, with the caps kept in the plainest way. */
function submitInOrder(supposed: readonly SupposedCase[], policy: Policy, headroomFen: bigint): Decision[] {
  const paid: { one: SupposedCase; amountFen: bigint; lossFen: bigint }[] = [];
  const sumOf = (matches: (other: SupposedCase) => boolean) =>
    fen(paid.filter(({ one }) => matches(one)).reduce((sum, { amountFen }) => sum + amountFen, 0n));
  return supposed.map((one) => {
    const year = one.input.today.slice(0, 4);
    const claimed = paid.filter((earlier) => earlier.one.exposure === one.exposure);
    const input: DecisionInput = {
      ...one.input,
      policy,
      usage: {
        draws: {
          claimedFen: fen(claimed.reduce((sum, { lossFen }) => sum + lossFen, 0n)),
          openClaimId: null,
          settledOn: null,
        },
        enterpriseFen: sumOf((other) => other.enterprise === one.enterprise),
        institutionYearFen: sumOf(
          (other) => other.institution === one.institution && other.input.today.startsWith(year),
        ),
        headroomFen: fen(headroomFen - sumOf(() => true)),
      },
    };
    const decision = decide(input);
    const { lossFen } = one.input.loss;
    if (decision.outcome === 'payable') paid.push({ one, amountFen: decision.amountFen, lossFen });
    return decision;
  });
}

const cheaper = policyWith(GUIDANCE_2016_02_18, {
  cityRateBp: { seed: bp(1_500) },
  cityCapPerEnterpriseFen: fen(150_000_000n),
  claimWindowMonths: 10,
});
const dearer = policyWith(GUIDANCE_2016_02_18, {
  cityRateBp: { seed: bp(3_333) },
  cityCapPerInstitutionYearFen: fen(900_000_000n),
});

describe('for any list of losses', () => {
  test('each is decided as if they were submitted in order', () => {
    for (const policy of [GUIDANCE_2016_02_18, COMPENSATION_2016_02_18]) {
      fc.assert(
        fc.property(supposedOf(policy), headrooms, (supposed, headroomFen) => {
          const decisions = decideInOrder(supposed, headroomFen).map(({ decision }) => decision);
          expect(decisions).toEqual(submitInOrder(supposed, policy, headroomFen));
        }),
      );
    }
  });

  test('the policy in force comes to the same decisions again, and changes nothing', () => {
    fc.assert(
      fc.property(supposedOf(GUIDANCE_2016_02_18), headrooms, (supposed, headroomFen) => {
        const decided = decideInOrder(supposed, headroomFen);
        const simulated = simulate(decided, GUIDANCE_2016_02_18);
        expect(simulated.map(({ after }) => after.decision)).toEqual(
          submitInOrder(supposed, GUIDANCE_2016_02_18, headroomFen),
        );
        const { before, after, byRule } = summarise(simulated);
        expect(after).toEqual(before);
        expect(byRule).toEqual([]);
      }),
    );
  });

  test.each([
    ['cheaper', cheaper],
    ['dearer', dearer],
  ])('a %s policy comes to what submitting them under it would have', (_name, policy) => {
    fc.assert(
      fc.property(supposedOf(GUIDANCE_2016_02_18), headrooms, (supposed, headroomFen) => {
        const simulated = simulate(decideInOrder(supposed, headroomFen), policy);
        const expected = submitInOrder(supposed, policy, headroomFen);
        expect(simulated.map(({ after }) => after.decision)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('what is told adds up: totals, causes and the pool', () => {
    fc.assert(
      fc.property(supposedOf(GUIDANCE_2016_02_18), headrooms, (supposed, headroomFen) => {
        const simulated = simulate(decideInOrder(supposed, headroomFen), dearer);
        const { before, after, byRule, headroom } = summarise(simulated);
        const differenceFen = byRule.reduce((sum, effect) => sum + effect.differenceFen, 0n);
        expect(after.amountFen - before.amountFen).toBe(differenceFen);
        expect(before.payable + before.refused).toBe(supposed.length);
        const last = headroom.at(-1);
        if (last === undefined) return;
        expect(last.beforeFen).toBe(headroomFen - before.amountFen);
        expect(last.afterFen).toBe(headroomFen - after.amountFen);
        for (const { before: one, after: other } of simulated) {
          expect(one.headroomFen >= ZERO_FEN && other.headroomFen >= ZERO_FEN).toBe(true);
        }
      }),
    );
  });
});
