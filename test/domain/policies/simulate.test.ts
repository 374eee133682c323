import { describe, expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { decide } from '../../../domain/decisions/decide.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { fen } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import type { DecidedCase } from '../../../domain/policies/decided-case.ts';
import { simulate } from '../../../domain/policies/simulate.ts';
import { summarise } from '../../../domain/policies/simulation-summary.ts';
import { claimIdOf, institutionIdOf } from '../../../domain/identifiers/ids.ts';
import { loanInput, policyWith, type InputOverrides } from '../../builders/decision-input.ts';
import { sha256 } from '../../builders/digest.ts';

const POLICY = COMPENSATION_2016_02_18;

/** A claim as it was decided, on an exposure of its own if nothing else is said; ¥400,000 of ¥1,000,000 lost. */
function recorded(key: string, overrides: InputOverrides = {}, keys: Partial<DecidedCase> = {}): DecidedCase {
  const input = loanInput({ ...overrides, loss: { lossFen: fen(100_000_000n), ...overrides.loss } });
  const own = { key, institution: 'bank', enterprise: `firm ${key}`, exposure: `exposure ${key}` };
  return { ...own, ...keys, input, decision: decide(input) };
}

const withHeadroom = (headroomFen: bigint) => ({ usage: { headroomFen: fen(headroomFen) } });
const halved = policyWith(POLICY, { cityRateBp: { loan: bp(2_000) } });
const half = policyWith(POLICY, { cityRateBp: { loan: bp(5_000) }, provinceRateBp: { loan: bp(3_000) } });

describe('over claims on record', () => {
  test('another policy meets the pool as it was, less what it pays more for the claims before', () => {
    const cases = [
      recorded('1', withHeadroom(1_000_000_000n)),
      // An appropriation of ¥5,000,000 came in between.
      recorded('2', withHeadroom(1_460_000_000n)),
    ];
    const simulated = simulate(cases, half);
    expect(simulated.map(({ before }) => before.headroomFen)).toEqual([960_000_000n, 1_420_000_000n]);
    expect(simulated.map(({ after }) => after.headroomFen)).toEqual([950_000_000n, 1_400_000_000n]);
  });

  test('the first claim that the pool is too short for names the day it runs out', () => {
    const cases = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day, index) =>
      recorded(day, { ...withHeadroom(BigInt(120_000_000 - 40_000_000 * index)), today: localDate(day) }),
    );
    const { before, after, headroom } = summarise(simulate(cases, half));
    expect(before).toEqual({ amountFen: 120_000_000n, payable: 3, refused: 0, ranOutOn: null });
    expect(after).toEqual({ amountFen: 100_000_000n, payable: 2, refused: 1, ranOutOn: '2026-11-22' });
    expect(headroom.map(({ on, beforeFen, afterFen }) => [on, beforeFen, afterFen])).toEqual([
      ['2026-11-20', 80_000_000n, 70_000_000n],
      ['2026-11-21', 40_000_000n, 20_000_000n],
      ['2026-11-22', 0n, 20_000_000n],
    ]);
  });

  test('what was refused may be paid, and what was sent again for the same loss is not paid twice', () => {
    const own = { exposure: 'the same' };
    const loss = { lossFen: fen(200_000_000n) };
    const refused = recorded('1', { loss, ...withHeadroom(79_999_999n) }, own);
    const sentAgain = recorded('2', { loss, ...withHeadroom(500_000_000n) }, own);
    expect([refused, sentAgain].map(({ decision }) => decision.outcome)).toEqual(['refused', 'payable']);
    const [first, second] = simulate([refused, sentAgain], halved);
    expect(first?.after.decision).toMatchObject({ outcome: 'payable', amountFen: 40_000_000n });
    expect(second?.after.decision).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'exposure.principal-exhausted', claimedFen: 200_000_000n }],
    });
  });

  test('a claim that the other policy turns down does not stand in the way of the next one', () => {
    const key = claimIdOf(institutionIdOf('bank', sha256), 'claim-1', sha256);
    const own = { exposure: 'the same' };
    const early = recorded(key, { loss: { overdueDays: 95 } }, own);
    const open = { claimedFen: fen(100_000_000n), openClaimId: key, settledOn: null };
    const late = recorded('2', { loss: { overdueDays: 200 }, usage: { draws: open } }, own);
    expect(late.decision).toMatchObject({ refusals: [{ code: 'exposure.claim-open' }] });
    const stricter = policyWith(POLICY, {
      lossEvents: [{ event: 'overdue', overdueDaysMin: 180, cover: null }],
    });
    const outcomes = simulate([early, late], stricter).map(({ after }) => after.decision.outcome);
    expect(outcomes).toEqual(['refused', 'payable']);
  });
});

describe('two decisions part', () => {
  function partsAt(values: Parameters<typeof policyWith>[1], overrides: InputOverrides = {}) {
    return simulate([recorded('1', overrides)], policyWith(POLICY, values))[0]?.partsAt;
  }

  test.each([
    ['nowhere, where nothing changes', {}, null],
    ['at the city’s rate', { cityRateBp: { loan: bp(3_999) } }, 'share-city'],
    [
      'at the city’s rate, whatever the province bears beside',
      { cityRateBp: { loan: bp(3_000) }, provinceRateBp: { loan: bp(3_000) } },
      'share-city',
    ],
    [
      'at the bonus',
      { cityRateBonus: { anyOf: ['first-loan'], addBp: bp(500) }, governmentsTogetherMaxBp: bp(9_000) },
      'city-rate-bonus',
    ],
    ['at the cap per deal', { cityCapPerDealFen: { loan: fen(39_999_999n) } }, 'cap-per-deal'],
    ['nowhere, where a cap is just enough', { cityCapPerDealFen: { loan: fen(40_000_000n) } }, null],
    ['at the cap per enterprise', { cityCapPerEnterpriseFen: fen(1n) }, 'cap-per-enterprise'],
    ['at the cap of all governments', { governmentsTogetherMaxBp: bp(7_000) }, 'governments-together'],
    [
      'at what the province bears, where that leaves the city less',
      { provinceRateBp: { loan: bp(5_000) } },
      'share-province',
    ],
    [
      'at what the county bears, where that leaves the city less',
      { otherPayers: [{ payer: 'county', rateBp: { loan: bp(1_000) } }] },
      'share-others',
    ],
    ['nowhere, where only the province bears less', { provinceRateBp: { loan: bp(3_000) } }, null],
    ['in no amount, where one refuses outright', { claimWindowMonths: 1 }, null],
  ] as const)('%s', (_where, values, rule) => {
    expect(partsAt(values, { exposure: { traits: ['first-loan'] } })).toBe(rule);
  });

  test('at other compensation, where it is taken off elsewhere', () => {
    const loss = { otherCompensationFen: fen(10_000_000n) };
    expect(partsAt({ otherCompensation: 'after-share' }, { loss })).toBe('other-compensation');
  });
});

test('tells by rule how many claims it changes, and by how much', () => {
  const cases = [recorded('1'), recorded('2'), recorded('3', { loss: { lossFen: fen(300_000_000n) } })];
  const capped = policyWith(half, { cityCapPerDealFen: { loan: fen(40_000_000n) } });
  expect(summarise(simulate(cases, halved)).byRule).toEqual([
    { rule: 'share-city', cases: 3, differenceFen: -100_000_000n },
  ]);
  expect(summarise(simulate(cases, capped)).byRule).toEqual([
    { rule: 'share-city', cases: 1, differenceFen: -80_000_000n },
  ]);
});
