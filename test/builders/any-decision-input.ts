import fc from 'fast-check';
import { addDays, localDate } from '../../domain/calendar/local-date.ts';
import { LOSS_EVENTS } from '../../domain/claims/loss.ts';
import type { DecisionInput } from '../../domain/decisions/decision.ts';
import { LOAN_TRAITS, TIERS, type Tier } from '../../domain/exposures/exposure-kind.ts';
import { BP_WHOLE, bp, shareOf, type Bp } from '../../domain/money/basis-points.ts';
import { fen, type Fen } from '../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { OTHER_PAYERS, type Policy } from '../../domain/policies/policy.ts';
import { takenInFacts } from './claim.ts';
import { policyWith } from './decision-input.ts';

/** Claims with nothing wrong are rare among all that can be drawn; most runs should be about one. */
function mostly<Value>(usual: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare });
}

const TODAY = localDate('2026-11-24');

/** Rates as they are mostly set, at either end, and any at all. */
const rate = fc.oneof(
  fc.constantFrom(500, 1_000, 2_000, 4_000),
  fc.constantFrom(0, 1, BP_WHOLE),
  fc.nat(BP_WHOLE),
);

/** Small ones, where flooring shows, and large ones. */
export const anyAmount = fc
  .oneof(fc.bigInt(0n, 20n), fc.bigInt(0n, 10n ** 6n), fc.bigInt(0n, 10n ** 12n))
  .map(fen);

const positive = anyAmount.map((amount) => fen(amount + 1n));

/** How far a figure lies from the one that would just do; mostly not far, and mostly enough. */
const aim = fc.oneof(
  fc.constantFrom(-1n, 0n, 1n),
  fc.bigInt(0n, 1_000_000n),
  fc.bigInt(0n, 1_000_000n),
  fc.bigInt(-1_000_000n, 0n),
);

/** Rates that never share out more than the whole: each takes at most what those before it leave. */
const rates = fc.array(rate, { minLength: 6, maxLength: 6 }).map((wanted) => {
  let left = BP_WHOLE;
  return wanted.map((each) => {
    const taken = Math.min(each, left);
    left -= taken;
    return bp(taken);
  });
});

/** Any policy that is sound: the rates of a tier, with the bonus, share out the whole at most. */
export const anyPolicy = fc
  .record({
    rates,
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
    tier: fc.constantFrom(...TIERS),
    payers: fc.shuffledSubarray([...OTHER_PAYERS]),
    togetherBp: mostly(fc.constantFrom(8_000, BP_WHOLE), rate).map(bp),
    place: fc.constantFrom('before-share' as const, 'after-share' as const),
    caps: fc.tuple(...Array.from({ length: 4 }, () => fc.option(anyAmount))),
  })
  .map(({ rates: drawn, order, tier, payers, togetherBp, place, caps }): { policy: Policy; tier: Tier } => {
    const at = (index: number): Bp => drawn[order[index] ?? 0] ?? bp(0);
    const [provinceCap, dealCap, enterpriseCap, yearCap] = caps;
    const perTier = (limitFen: Fen | null = null) => (limitFen === null ? null : { [tier]: limitFen });
    const policy = policyWith(COMPENSATION_2016_02_18, {
      otherPayers: payers.map((payer, index) => ({ payer, rateBp: { [tier]: at(index) } })),
      provinceRateBp: { [tier]: at(3) },
      cityRateBp: { [tier]: at(4) },
      cityRateBonus: { anyOf: ['first-loan', 'unsecured'], addBp: at(5) },
      governmentsTogetherMaxBp: togetherBp,
      otherCompensation: place,
      provinceCapPerDealFen: perTier(provinceCap),
      cityCapPerDealFen: perTier(dealCap),
      cityCapPerEnterpriseFen: enterpriseCap ?? null,
      cityCapPerInstitutionYearFen: yearCap ?? null,
    });
    return { policy, tier };
  });

/** Any claim at all under any sound policy: mostly one that just fits, or just does not. */
export const anyDecisionInput: fc.Arbitrary<DecisionInput> = fc
  .record({
    set: anyPolicy,
    event: mostly(
      fc.constantFrom('overdue' as const, 'bankruptcy' as const),
      fc.constantFrom(...LOSS_EVENTS),
    ),
    overdueDays: mostly(fc.constantFrom(90, 91, 400), fc.option(fc.nat(90))),
    lossFen: positive,
    received: mostly(fc.constant(0n), aim),
    other: mostly(fc.constant(0n), aim),
    traits: fc.subarray([...LOAN_TRAITS]),
    aims: fc.record({ principal: aim, enterprise: aim, year: aim, headroom: aim, claimed: aim }),
    filedAgo: mostly(fc.constantFrom(366, 400), fc.nat(800)),
    lostAgo: mostly(fc.constantFrom(0, 30, 364, 365), fc.constantFrom(-1, 366, 800)),
    isOpen: fc.nat(9).map((drawn) => drawn === 0),
  })
  .map((drawn) => {
    const { set, event, overdueDays, lossFen, traits, aims, filedAgo, lostAgo } = drawn;
    const { policy, tier } = set;
    const { cityRateBp, cityCapPerEnterpriseFen, cityCapPerInstitutionYearFen } = policy.parameters;
    const neededFen = shareOf(lossFen, cityRateBp.value[tier] ?? bp(0));
    const usedOf = (limitFen: Fen | null, off: bigint) => notBelowZero((limitFen ?? 0n) - neededFen + off);
    const claimedFen = drawn.isOpen ? notBelowZero(aims.claimed) : fen(0n);
    return {
      policy,
      today: TODAY,
      loss: {
        ...{ event, overdueDays: event === 'overdue' ? overdueDays : null, lossFen },
        occurredOn: addDays(TODAY, -lostAgo),
        receivedFen: partOf(lossFen, drawn.received),
        otherCompensationFen: partOf(lossFen, drawn.other),
      },
      exposure: {
        ...{ tier, traits },
        principalFen: notBelowZero(lossFen + claimedFen + aims.principal),
        startedOn: addDays(TODAY, -filedAgo - 5),
        filedOn: addDays(TODAY, -filedAgo),
      },
      usage: {
        draws: { claimedFen, openClaimId: drawn.isOpen ? takenInFacts().id : null, settledOn: null },
        enterpriseFen: usedOf(cityCapPerEnterpriseFen.value, aims.enterprise),
        institutionYearFen: usedOf(cityCapPerInstitutionYearFen.value, aims.year),
        headroomFen: notBelowZero(neededFen + aims.headroom),
      },
    };
  });

function notBelowZero(value: bigint): Fen {
  return fen(value < 0n ? 0n : value);
}

/** A little of an amount, or nearly all of it, or a little more than all. */
function partOf(amount: Fen, off: bigint): Fen {
  return notBelowZero(off < 0n ? amount + off : off);
}
