import { describe, expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { decide } from '../../../domain/decisions/decide.ts';
import type { DecisionInput } from '../../../domain/decisions/decision.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { fen, ZERO_FEN } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { takenInFacts } from '../../builders/claim.ts';
import { investmentInput, loanInput, policyWith } from '../../builders/decision-input.ts';

function refusalsOf(input: DecisionInput) {
  const decision = decide(input);
  return decision.outcome === 'refused' ? decision.refusals : [];
}

function codesOf(input: DecisionInput) {
  return refusalsOf(input).map(({ code }) => code);
}

const DAY = {
  filed: localDate('2026-01-10'),
  beforeFiled: localDate('2026-01-09'),
  lossLastYear: localDate('2025-11-24'),
};

describe('the event', () => {
  test.each([
    [89, ['loss.overdue-too-short']],
    [90, []],
    [91, []],
  ])('of a loan %i days overdue is refused for %j', (overdueDays, codes) => {
    expect(codesOf(loanInput({ loss: { overdueDays } }))).toEqual(codes);
  });

  test('of a loan that is overdue needs its days, and says from how many on it counts', () => {
    expect(refusalsOf(loanInput({ loss: { overdueDays: null } }))).toEqual([
      { code: 'loss.overdue-days-missing' },
    ]);
    expect(refusalsOf(loanInput({ loss: { overdueDays: 0 } }))).toEqual([
      { code: 'loss.overdue-too-short', overdueDays: 0, overdueDaysMin: 90 },
    ]);
  });

  test('of bankruptcy is covered for loans and needs no days', () => {
    expect(codesOf(loanInput({ loss: { event: 'bankruptcy', overdueDays: null } }))).toEqual([]);
  });

  test('of being overdue is not covered for investments', () => {
    expect(refusalsOf(investmentInput({ loss: { event: 'overdue', overdueDays: 400 } }))).toEqual([
      { code: 'loss.event-not-covered', event: 'overdue' },
    ]);
  });

  test.each([
    ['2026-11-01', []],
    ['2026-11-02', ['loss.after-cover-ended']],
  ])('of bankruptcy on %s, of an investment of 2023-11-01, is refused for %j', (day, codes) => {
    const exposure = { startedOn: localDate('2023-11-01'), filedOn: localDate('2023-11-02') };
    expect(codesOf(investmentInput({ exposure, loss: { occurredOn: localDate(day) } }))).toEqual(codes);
  });

  test('of a loan may come at any time after its start', () => {
    const exposure = { startedOn: localDate('2016-02-18'), filedOn: localDate('2016-02-18') };
    expect(codesOf(loanInput({ exposure }))).toEqual([]);
  });
});

describe('the day of the loss', () => {
  test.each([
    ['2026-11-23', []],
    ['2026-11-24', []],
    ['2026-11-25', ['loss.in-future']],
  ])('%s, seen on 2026-11-24, is refused for %j', (day, codes) => {
    expect(codesOf(loanInput({ loss: { occurredOn: localDate(day) } }))).toEqual(codes);
  });

  test('may be the day of filing and not the day before', () => {
    expect(codesOf(loanInput({ loss: { occurredOn: DAY.filed } }))).toEqual([]);
    expect(refusalsOf(loanInput({ loss: { occurredOn: DAY.beforeFiled } }))).toEqual([
      { code: 'loss.before-filing', occurredOn: '2026-01-09', filedOn: '2026-01-10' },
    ]);
  });

  test.each([
    ['2027-10-01', []],
    ['2027-10-02', ['claim.window-closed']],
  ])('2026-10-01, claimed on %s, is refused for %j', (today, codes) => {
    expect(codesOf(loanInput({ today: localDate(today) }))).toEqual(codes);
  });
});

describe('the principal', () => {
  test.each([
    [299_999_999n, []],
    [300_000_000n, []],
    [300_000_001n, ['loss.above-principal']],
  ])('of 300,000,000 fen and a loss of %s is refused for %j', (loss, codes) => {
    expect(codesOf(loanInput({ loss: { lossFen: fen(loss) } }))).toEqual(codes);
  });

  test.each([
    [20_000_000n, []],
    [20_000_001n, ['exposure.principal-exhausted']],
  ])('with %s of it claimed before and 280,000,000 lost is refused for %j', (claimed, codes) => {
    const draws = { claimedFen: fen(claimed), openClaimId: null, settledOn: null };
    expect(codesOf(loanInput({ usage: { draws } }))).toEqual(codes);
  });

  test('has one claim open at a time', () => {
    const openClaimId = takenInFacts().id;
    expect(
      refusalsOf(loanInput({ usage: { draws: { claimedFen: ZERO_FEN, openClaimId, settledOn: null } } })),
    ).toEqual([{ code: 'exposure.claim-open', claimId: openClaimId }]);
  });

  test.each([
    [279_999_997n, []],
    [279_999_998n, ['share.below-one-fen']],
    [280_000_000n, ['loss.nothing-lost']],
    [280_000_001n, ['loss.received-above-loss']],
  ])('of which %s fen came back is refused for %j', (received, codes) => {
    expect(codesOf(loanInput({ loss: { receivedFen: fen(received) } }))).toEqual(codes);
  });
});

describe('a cap', () => {
  test.each([
    ['enterpriseFen', 'cap.enterprise-exhausted'],
    ['institutionYearFen', 'cap.institution-year-exhausted'],
  ] as const)('on %s refuses once nothing is left of it', (usage, code) => {
    const used = (usedFen: bigint) => refusalsOf(investmentInput({ usage: { [usage]: fen(usedFen) } }));
    expect(used(199_999_999n)).toEqual([]);
    expect(used(200_000_000n)).toEqual([{ code, limitFen: 200_000_000n, usedFen: 200_000_000n }]);
    expect(used(200_000_001n)).toEqual([{ code, limitFen: 200_000_000n, usedFen: 200_000_001n }]);
  });

  test('of all governments together refuses where the province takes all of it', () => {
    const policy = policyWith(COMPENSATION_2016_02_18, {
      provinceRateBp: { loan: bp(8_000) },
    });
    expect(refusalsOf(loanInput({ policy }))).toEqual([
      { code: 'cap.governments-together-exhausted', limitFen: 224_000_000n, usedFen: 224_000_000n },
    ]);
  });

  test.each([
    [112_000_001n, []],
    [112_000_000n, []],
    [111_999_999n, ['cap.pool-exceeded']],
    [0n, ['cap.pool-exceeded']],
  ])('of the pool, with headroom of %s for 112,000,000, refuses for %j', (headroom, codes) => {
    expect(codesOf(loanInput({ usage: { headroomFen: fen(headroom) } }))).toEqual(codes);
  });

  test('of the pool never pays a part of what is due', () => {
    expect(refusalsOf(loanInput({ usage: { headroomFen: fen(111_999_999n) } }))).toEqual([
      { code: 'cap.pool-exceeded', amountFen: 112_000_000n, headroomFen: 111_999_999n },
    ]);
  });
});

describe('a claim with several faults', () => {
  test('is told all of them at once, with the steps that were computed', () => {
    const decision = decide(
      loanInput({
        loss: { overdueDays: 30, occurredOn: DAY.lossLastYear, lossFen: fen(300_000_001n) },
        today: localDate('2026-11-25'),
        usage: {
          headroomFen: fen(1n),
          draws: { claimedFen: ZERO_FEN, openClaimId: takenInFacts().id, settledOn: null },
        },
      }),
    );
    expect(decision).toMatchObject({
      outcome: 'refused',
      policyVersion: 'compensation@2016-02-18',
      refusals: [
        { code: 'loss.overdue-too-short' },
        { code: 'loss.before-filing' },
        { code: 'claim.window-closed' },
        { code: 'exposure.claim-open' },
        { code: 'loss.above-principal' },
        { code: 'cap.pool-exceeded' },
      ],
    });
    expect(decision.steps.map(({ rule }) => rule)).toEqual([
      'loss-base',
      'share-province',
      'share-city',
      'governments-together',
      'pool-headroom',
    ]);
    expect(decision).not.toHaveProperty('amountFen');
  });

  test('under two exhausted caps is told both', () => {
    const full = fen(200_000_000n);
    expect(codesOf(investmentInput({ usage: { enterpriseFen: full, institutionYearFen: full } }))).toEqual([
      'cap.enterprise-exhausted',
      'cap.institution-year-exhausted',
    ]);
  });
});
