import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../domain/decisions/decide.ts';
import type { DecisionInput } from '../../domain/decisions/decision.ts';
import { bp, shareOf, type Bp } from '../../domain/money/basis-points.ts';
import { addFen, fen, type Fen } from '../../domain/money/fen.ts';
import { GUIDANCE_2016_02_18 } from '../../domain/policies/guidance-2016-02-18.ts';
import { investmentInput, policyWith } from '../builders/decision-input.ts';

const rates = fc.nat(10_000).map(bp);
const amounts = fc.oneof(fc.bigInt(1n, 20n), fc.bigInt(1n, 10n ** 13n)).map(fen);
/** How far a figure lies from the one that would just do. */
const aims = fc.constantFrom(-1n, 0n, 1n);

type Drawn = {
  readonly lossFen: Fen;
  readonly provinceBp: Bp;
  readonly cityBp: Bp;
  readonly togetherBp: Bp;
  readonly limitFen: Fen;
  readonly aim: readonly [principal: bigint, enterprise: bigint, year: bigint, headroom: bigint];
};

const drawn: fc.Arbitrary<Drawn> = fc.record({
  lossFen: amounts,
  provinceBp: rates,
  cityBp: rates,
  togetherBp: rates,
  limitFen: amounts,
  aim: fc.tuple(aims, aims, aims, aims),
});

function notBelowZero(value: bigint): Fen {
  return fen(value < 0n ? 0n : value);
}

/** Any rates; every cap and the headroom left at just what the city's share needs, one fen less, or one more. */
function inputOf({ lossFen, provinceBp, cityBp, togetherBp, limitFen, aim }: Drawn): DecisionInput {
  const neededFen = shareOf(lossFen, cityBp);
  const limit = limitFen < neededFen ? fen(neededFen + limitFen) : limitFen;
  const used = (off: bigint) => notBelowZero(limit - neededFen + off);
  return investmentInput({
    policy: policyWith(GUIDANCE_2016_02_18, {
      provinceRateBp: { seed: provinceBp },
      cityRateBp: { seed: cityBp },
      governmentsTogetherMaxBp: togetherBp,
      provinceCapPerDealFen: null,
      cityCapPerEnterpriseFen: limit,
      cityCapPerInstitutionYearFen: limit,
    }),
    loss: { lossFen },
    exposure: { principalFen: notBelowZero(lossFen + aim[0]) },
    usage: {
      enterpriseFen: used(aim[1]),
      institutionYearFen: used(aim[2]),
      headroomFen: notBelowZero(neededFen + aim[3]),
    },
  });
}

/** The city's share that is left under every cap, worked out another way: no step by step, all at once. */
function expectedFen({ loss, usage, policy }: DecisionInput): bigint {
  const { provinceRateBp, cityRateBp, governmentsTogetherMaxBp } = policy.parameters;
  const limit = policy.parameters.cityCapPerEnterpriseFen.value ?? 0n;
  const share = (rateBp: number) => (loss.lossFen * BigInt(rateBp)) / 10_000n;
  const candidates = [
    share(cityRateBp.value.seed ?? 0),
    share(governmentsTogetherMaxBp.value) - share(provinceRateBp.value.seed ?? 0),
    limit - usage.enterpriseFen,
    limit - usage.institutionYearFen,
  ];
  return candidates.reduce((least, candidate) => (candidate < least ? candidate : least));
}

describe('for any rates, and caps aimed at what is needed', () => {
  test('a claim is paid if and only if it fits, and to the fen what the tightest cap leaves', () => {
    fc.assert(
      fc.property(drawn.map(inputOf), (input) => {
        const expected = expectedFen(input);
        const fitsPrincipal = input.loss.lossFen <= input.exposure.principalFen;
        const isPayable = fitsPrincipal && expected > 0n && expected <= input.usage.headroomFen;
        const decision = decide(input);
        expect(decision.outcome).toBe(isPayable ? 'payable' : 'refused');
        if (decision.outcome === 'payable') expect(decision.amountFen).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the parts of a loss make up the whole, and no step ever raises the city’s share', () => {
    fc.assert(
      fc.property(drawn.map(inputOf), (input) => {
        const decision = decide(input);
        const city = decision.steps.slice(decision.steps.findIndex(({ rule }) => rule === 'share-city'));
        const falling = city.map(({ amountFen }) => amountFen);
        expect(falling).toEqual(
          falling.toSorted((left, right) => (left > right ? -1 : Number(left < right))),
        );
        if (decision.outcome === 'refused') return;
        expect(addFen(...decision.split.map(({ amountFen }) => amountFen))).toBe(input.loss.lossFen);
        expect(city.at(-1)?.amountFen).toBe(decision.amountFen);
      }),
    );
  });

  test('every answer is a decision, and the same one when it is computed again', () => {
    fc.assert(
      fc.property(drawn.map(inputOf), (input) => {
        const decision = decide(input);
        expect(decide(structuredClone(input))).toEqual(decision);
        expect(decision.outcome === 'payable' || decision.refusals.length > 0).toBe(true);
      }),
    );
  });
});
