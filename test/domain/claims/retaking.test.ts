import { describe, expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { nestedLimits, retakingRefusals } from '../../../domain/claims/retaking.ts';
import { NO_EFFECTS, type DrawsChange } from '../../../domain/claims/step-rule.ts';
import { foldSteps } from '../../../domain/claims/claim-as-of.ts';
import type { Draws } from '../../../domain/exposures/exposure.ts';
import { fen, ZERO_FEN } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { takenInFacts } from '../../builders/claim.ts';
import { loanInput, policyWith } from '../../builders/decision-input.ts';
import { stepOf } from '../../builders/step.ts';

const LOSS = 280_000_000n;
const PRINCIPAL = 300_000_000n;
const policy = policyWith(COMPENSATION_2016_02_18, {
  cityCapPerEnterpriseFen: fen(100n),
  cityCapPerInstitutionYearFen: fen(200n),
});
const claim = foldSteps({ ...takenInFacts(loanInput()), policy }, [stepOf('submit'), stepOf('withdraw')]);
const FREE: Draws = { claimedFen: ZERO_FEN, openClaimId: null, settledOn: null };

function codesOf(draws: DrawsChange, found: Partial<Draws>): readonly string[] {
  const usage = { draws: { ...FREE, ...found }, enterpriseFen: ZERO_FEN, institutionYearFen: ZERO_FEN };
  return retakingRefusals(claim, { ...NO_EFFECTS, draws }, usage).map(({ code }) => code);
}

describe('an exposure can be claimed on again', () => {
  test.each(['retaken', 'reopened'] as const)('only where no other claim is under way: %s', (draws) => {
    expect(codesOf(draws, {})).toEqual([]);
    expect(codesOf(draws, { openClaimId: claim.id })).toEqual(['retaking.exposure-claimed']);
  });

  test('for the loss anew only where it is not settled, and for one that was paid even then', () => {
    const settledOn = localDate('2026-11-30');
    expect(codesOf('retaken', { settledOn })).toEqual(['retaking.exposure-settled']);
    expect(codesOf('reopened', { settledOn })).toEqual([]);
  });

  test.each([
    [PRINCIPAL - LOSS - 1n, []],
    [PRINCIPAL - LOSS, []],
    [PRINCIPAL - LOSS + 1n, ['retaking.principal-exceeded']],
  ])('where %s fen of it are claimed: %j', (claimed, codes) => {
    expect(codesOf('retaken', { claimedFen: fen(claimed) })).toEqual(codes);
    expect(codesOf('reopened', { claimedFen: fen(claimed) })).toEqual([]);
  });

  test.each(['unchanged', 'settled', 'released'] as const)('and what is %s takes nothing again', (draws) => {
    const settledOn = localDate('2026-11-30');
    expect(codesOf(draws, { openClaimId: claim.id, settledOn, claimedFen: fen(PRINCIPAL) })).toEqual([]);
  });
});

describe('a nested cap can be used again', () => {
  const refusals = (enterprise: bigint, year: bigint, change: bigint) =>
    retakingRefusals(
      claim,
      { ...NO_EFFECTS, usageChangeFen: change },
      { draws: FREE, enterpriseFen: fen(enterprise), institutionYearFen: fen(year) },
    );

  test('up to its last fen', () => {
    expect(refusals(90n, 190n, 9n)).toEqual([]);
    expect(refusals(90n, 190n, 10n)).toEqual([]);
    expect(refusals(90n, 190n, 11n)).toEqual([
      ...[
        {
          code: 'retaking.cap-exceeded',
          cap: 'cap-per-enterprise',
          limitFen: 100n,
          usedFen: 90n,
          amountFen: 11n,
        },
      ],
      ...[
        {
          code: 'retaking.cap-exceeded',
          cap: 'cap-per-institution-year',
          limitFen: 200n,
          usedFen: 190n,
          amountFen: 11n,
        },
      ],
    ]);
  });

  test('and what is given back needs no room', () => {
    expect(refusals(100n, 200n, -1n)).toEqual([]);
  });

  test('is one of those that the policy has', () => {
    expect(nestedLimits(COMPENSATION_2016_02_18)).toEqual([]);
    expect(nestedLimits(policy).map(({ cap }) => cap)).toEqual([
      'cap-per-enterprise',
      'cap-per-institution-year',
    ]);
  });
});
