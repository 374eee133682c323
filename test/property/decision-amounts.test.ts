import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../domain/decisions/decide.ts';
import type { Decision, DecisionInput } from '../../domain/decisions/decision.ts';
import { partOf, type Split } from '../../domain/decisions/split.ts';
import { BP_WHOLE, bp, type Bp } from '../../domain/money/basis-points.ts';
import { addFen, fen, FEN_MAX, type Fen } from '../../domain/money/fen.ts';
import type { PolicyParameters } from '../../domain/policies/policy.ts';
import { anyAmount, anyDecisionInput } from '../builders/any-decision-input.ts';
import { policyWith } from '../builders/decision-input.ts';

const RUNS = { numRuns: 1_000 };

type Values = { readonly [Name in keyof PolicyParameters]?: PolicyParameters[Name]['value'] };

function withValues(input: DecisionInput, values: Values): DecisionInput {
  return { ...input, policy: policyWith(input.policy, values) };
}

function withUsage(input: DecisionInput, usage: Partial<DecisionInput['usage']>): DecisionInput {
  return { ...input, usage: { ...input.usage, ...usage } };
}

/** What the city would pay, whether or not the pool has it and the claim is in order. */
function dueFen({ steps }: Decision): bigint {
  return steps.at(-1)?.amountFen ?? 0n;
}

function codesOf(decision: Decision): readonly string[] {
  return decision.outcome === 'refused' ? decision.refusals.map(({ code }) => code) : [];
}

/** A claim that was payable may only be refused afterwards because the pool is short of the larger amount. */
function expectNoWorse(before: Decision, after: Decision): void {
  expect(dueFen(after) >= dueFen(before)).toBe(true);
  if (before.outcome === 'payable' && after.outcome === 'refused') {
    expect(codesOf(after)).toEqual(['cap.pool-exceeded']);
  }
}

function governmentsFen(split: Split): bigint {
  const payers = ['national', 'county', 'province', 'city'] as const;
  return addFen(...payers.map((payer) => partOf(split, payer)));
}

/** What may still be added to the rate of this tier before the rates share out more than the whole. */
function roomBp({ policy, exposure }: DecisionInput): number {
  const { otherPayers, provinceRateBp, cityRateBp, cityRateBonus } = policy.parameters;
  const all = [...otherPayers.value.map((other) => other.rateBp), provinceRateBp.value, cityRateBp.value];
  const shared = all.reduce<number>((sum, rates) => sum + (rates[exposure.tier] ?? 0), 0);
  return BP_WHOLE - shared - (cityRateBonus.value?.addBp ?? 0);
}

function raised(rateBp: Bp | undefined, input: DecisionInput, more: number): Bp {
  return bp((rateBp ?? 0) + Math.min(more, roomBp(input)));
}

function more(limitFen: Fen, byFen: Fen): Fen {
  return fen(limitFen + byFen > FEN_MAX ? FEN_MAX : limitFen + byFen);
}

describe('for any policy that shares out the whole at most', () => {
  test('the parts make up the whole, to the fen, and the city’s is the amount', () => {
    fc.assert(
      fc.property(anyDecisionInput, (input) => {
        const decision = decide(input);
        fc.pre(decision.outcome === 'payable');
        const { lossFen, receivedFen, otherCompensationFen } = input.loss;
        const isBefore = input.policy.parameters.otherCompensation.value === 'before-share';
        const wholeFen = lossFen - receivedFen - (isBefore ? otherCompensationFen : 0n);
        expect(addFen(...decision.split.map(({ amountFen }) => amountFen))).toBe(wholeFen);
        expect(partOf(decision.split, 'city')).toBe(decision.amountFen);
        expect(dueFen(decision)).toBe(decision.amountFen);
      }),
      RUNS,
    );
  });

  test('the governments together bear no more than the policy lets them', () => {
    fc.assert(
      fc.property(anyDecisionInput, (input) => {
        const decision = decide(input);
        fc.pre(decision.outcome === 'payable');
        const wholeFen = addFen(...decision.split.map(({ amountFen }) => amountFen));
        const maxBp = BigInt(input.policy.parameters.governmentsTogetherMaxBp.value);
        expect(governmentsFen(decision.split) * BigInt(BP_WHOLE) <= wholeFen * maxBp).toBe(true);
      }),
      RUNS,
    );
  });
});

/** What, raised alone, never lowers the city’s amount nor costs a payable claim its payment, but for a short pool. */
const RAISES: Readonly<Record<string, (input: DecisionInput, by: Fen) => DecisionInput>> = {
  'the city’s rate': (input, by) => {
    const { tier } = input.exposure;
    const { value } = input.policy.parameters.cityRateBp;
    return withValues(input, { cityRateBp: { ...value, [tier]: raised(value[tier], input, Number(by)) } });
  },
  'the bonus': (input, by) => {
    const { value } = input.policy.parameters.cityRateBonus;
    if (value === null) return input;
    return withValues(input, { cityRateBonus: { ...value, addBp: raised(value.addBp, input, Number(by)) } });
  },
  'the share of all governments together': (input, by) => {
    const { value } = input.policy.parameters.governmentsTogetherMaxBp;
    return withValues(input, { governmentsTogetherMaxBp: bp(Math.min(BP_WHOLE, value + Number(by))) });
  },
  'the city’s cap per deal': (input, by) => {
    const limitFen = input.policy.parameters.cityCapPerDealFen.value?.[input.exposure.tier];
    if (limitFen === undefined) return input;
    return withValues(input, { cityCapPerDealFen: { [input.exposure.tier]: more(limitFen, by) } });
  },
  'the city’s cap per enterprise': (input, by) => {
    const { value } = input.policy.parameters.cityCapPerEnterpriseFen;
    return withValues(input, { cityCapPerEnterpriseFen: value === null ? null : more(value, by) });
  },
  'the city’s cap per institution and year': (input, by) => {
    const { value } = input.policy.parameters.cityCapPerInstitutionYearFen;
    return withValues(input, { cityCapPerInstitutionYearFen: value === null ? null : more(value, by) });
  },
  'any cap, to none at all': (input) =>
    withValues(input, {
      cityCapPerDealFen: null,
      cityCapPerEnterpriseFen: null,
      cityCapPerInstitutionYearFen: null,
    }),
  'the pool’s headroom': (input, by) => withUsage(input, { headroomFen: more(input.usage.headroomFen, by) }),
  'what is left of the caps, by giving back what was taken': (input) =>
    withUsage(input, { enterpriseFen: fen(0n), institutionYearFen: fen(0n) }),
};

describe('raising one thing alone never lowers the amount:', () => {
  test.each(Object.entries(RAISES))('%s', (_, raise) => {
    fc.assert(
      fc.property(anyDecisionInput, anyAmount, (input, by) => {
        expectNoWorse(decide(input), decide(raise(input, by)));
      }),
      RUNS,
    );
  });

  test('more headroom changes no amount, it only lets it be paid', () => {
    fc.assert(
      fc.property(anyDecisionInput, anyAmount, (input, by) => {
        const after = decide(withUsage(input, { headroomFen: more(input.usage.headroomFen, by) }));
        expect(dueFen(after)).toBe(dueFen(decide(input)));
      }),
      RUNS,
    );
  });
});

describe('where raising one thing may lower the city’s part', () => {
  test('a higher rate of the province never raises it, and never lowers what the governments bear together', () => {
    fc.assert(
      fc.property(anyDecisionInput, fc.nat(BP_WHOLE), (input, by) => {
        const { tier } = input.exposure;
        const { value } = input.policy.parameters.provinceRateBp;
        const provinceRateBp = { ...value, [tier]: raised(value[tier], input, by) };
        const before = decide(input);
        const after = decide(withValues(input, { provinceRateBp }));
        expect(dueFen(after) <= dueFen(before)).toBe(true);
        if (before.outcome !== 'payable' || after.outcome !== 'payable') return;
        expect(governmentsFen(after.split) >= governmentsFen(before.split)).toBe(true);
      }),
      RUNS,
    );
  });

  test('a larger loss, the rest alike, lowers it by a fen at most, which flooring takes', () => {
    fc.assert(
      fc.property(anyDecisionInput, anyAmount, (input, by) => {
        const lossFen = more(input.loss.lossFen, by);
        const after = decide({ ...input, loss: { ...input.loss, lossFen } });
        expect(dueFen(after) >= dueFen(decide(input)) - 1n).toBe(true);
      }),
      RUNS,
    );
  });
});
