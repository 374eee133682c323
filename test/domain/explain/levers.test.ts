import { describe, expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import type { DecisionInput } from '../../../domain/decisions/decision.ts';
import { leversOf } from '../../../domain/explain/levers.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { fen, ZERO_FEN } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { takenInFacts } from '../../builders/claim.ts';
import { investmentInput, loanInput, policyWith } from '../../builders/decision-input.ts';

const LARGE = { loss: { lossFen: fen(1_500_000_000n) }, exposure: { principalFen: fen(1_500_000_000n) } };

function told(input: DecisionInput) {
  return leversOf(input).map(({ changes, inHandsOf, amountFen }) => ({
    by: inHandsOf,
    codes: changes.map((change) => ('cap' in change ? `${change.code} ${change.cap}` : change.code)),
    amountFen,
  }));
}

describe('a claim that is paid', () => {
  test('in full has no lever: the governments already bear all that they may', () => {
    expect(told(loanInput())).toEqual([]);
  });

  test('would be more at a rate one point higher', () => {
    const [lever] = leversOf(investmentInput());
    expect(lever).toEqual({
      changes: [{ code: 'raise-city-rate', fromBp: 2_000, toBp: 2_100 }],
      inHandsOf: 'city',
      amountFen: 105_000_000n,
      gainFen: 5_000_000n,
    });
  });

  test('has no lever of a rate where the rates already share out the whole', () => {
    const policy = policyWith(COMPENSATION_2016_02_18, {
      provinceRateBp: { loan: bp(6_000) },
      governmentsTogetherMaxBp: bp(10_000),
    });
    expect(told(loanInput({ policy }))).toEqual([]);
  });

  test('under a cap would be more without it, and more still without the cap that binds next', () => {
    const usage = { enterpriseFen: fen(150_000_000n), institutionYearFen: fen(140_000_000n) };
    expect(told(investmentInput({ ...LARGE, usage }))).toEqual([
      {
        by: 'city',
        codes: ['lift-cap cap-per-enterprise', 'lift-cap cap-per-institution-year'],
        amountFen: 300_000_000n,
      },
      { by: 'city', codes: ['lift-cap cap-per-enterprise'], amountFen: 60_000_000n },
      { by: 'city', codes: ['release-usage cap-per-enterprise'], amountFen: 60_000_000n },
    ]);
  });

  test('under the cap of the year may be claimed in the next one, while its window is open', () => {
    const usage = { institutionYearFen: fen(150_000_000n) };
    expect(told(investmentInput({ usage }))).toContainEqual({
      by: 'claimant',
      codes: ['claim-next-year'],
      amountFen: 100_000_000n,
    });
    const lastYear = { occurredOn: localDate('2025-12-31') };
    const exposure = { filedOn: localDate('2025-12-01') };
    const late = investmentInput({ usage, exposure, loss: lastYear });
    expect(told(late).filter(({ by }) => by === 'claimant')).toEqual([]);
  });

  test('of which more would pass the headroom says how much headroom that takes', () => {
    const usage = { enterpriseFen: fen(150_000_000n), headroomFen: fen(60_000_000n) };
    expect(leversOf(investmentInput({ usage }))[0]?.changes).toEqual([
      { code: 'lift-cap', cap: 'cap-per-enterprise' },
      { code: 'claim-after-appropriation', headroomFen: 100_000_000n, shortFen: 40_000_000n },
    ]);
  });
});

test('on the last days of the calendar there is no next year to wait for', () => {
  const [occurredOn, filedOn, today] = [
    localDate('2999-11-01'),
    localDate('2999-10-01'),
    localDate('2999-12-01'),
  ];
  const usage = { institutionYearFen: fen(200_000_000n) };
  const exposure = { startedOn: filedOn, filedOn };
  expect(told(investmentInput({ today, usage, exposure, loss: { occurredOn } }))).toEqual([
    { by: 'city', codes: ['lift-cap cap-per-institution-year'], amountFen: 100_000_000n },
  ]);
});

describe('a claim that is refused', () => {
  test.each([
    [89, 1, '2026-11-25'],
    [0, 90, '2027-02-22'],
  ])('%i days overdue may be sent %i days later, on %s', (overdueDays, _, onDay) => {
    const [lever] = leversOf(loanInput({ loss: { overdueDays } }));
    expect(lever).toMatchObject({ inHandsOf: 'claimant', amountFen: 112_000_000n, gainFen: 112_000_000n });
    expect(lever?.changes).toEqual([{ code: 'wait-until-overdue', overdueDays: 90, onDay }]);
  });

  test('for want of headroom may be sent again after an appropriation of what is short', () => {
    const [lever] = leversOf(loanInput({ usage: { headroomFen: fen(100_000_000n) } }));
    expect(lever?.changes).toEqual([
      { code: 'claim-after-appropriation', headroomFen: 112_000_000n, shortFen: 12_000_000n },
    ]);
  });

  test('for the principal may ask for what is left of it', () => {
    const draws = { claimedFen: fen(200_000_000n), openClaimId: null, settledOn: null };
    expect(leversOf(loanInput({ usage: { draws } }))[0]).toMatchObject({
      changes: [{ code: 'claim-within-principal', lossFen: 100_000_000n }],
      amountFen: 40_000_000n,
    });
    const exhausted = { claimedFen: fen(300_000_000n), openClaimId: null, settledOn: null };
    expect(leversOf(loanInput({ usage: { draws: exhausted } }))).toEqual([]);
  });

  test('for several reasons is told all that it would take, together', () => {
    const input = loanInput({
      loss: { overdueDays: null },
      usage: {
        headroomFen: fen(1n),
        draws: { claimedFen: ZERO_FEN, openClaimId: takenInFacts().id, settledOn: null },
      },
    });
    expect(told(input)).toEqual([
      {
        by: 'claimant',
        codes: ['state-overdue-days', 'claim-once-settled', 'claim-after-appropriation'],
        amountFen: 112_000_000n,
      },
    ]);
  });

  test('for the cap of the year is told of the next one, and of what the city could do', () => {
    expect(told(investmentInput({ usage: { institutionYearFen: fen(200_000_000n) } }))).toEqual([
      { by: 'claimant', codes: ['claim-next-year'], amountFen: 100_000_000n },
      { by: 'city', codes: ['lift-cap cap-per-institution-year'], amountFen: 100_000_000n },
    ]);
  });

  test.each<[string, DecisionInput]>([
    ['a loss before the filing', loanInput({ loss: { occurredOn: localDate('2026-01-09') } })],
    ['an event that is not covered', loanInput({ loss: { event: 'listed-transfer' } })],
    ['a window that has closed', loanInput({ today: localDate('2027-10-02') })],
    ['a loss that came back whole', loanInput({ loss: { receivedFen: fen(280_000_000n) } })],
    ['a share below one fen', loanInput({ loss: { lossFen: fen(2n) } })],
  ])('for %s is given no advice: what happened is what happened', (_, input) => {
    expect(leversOf(input)).toEqual([]);
  });
});
