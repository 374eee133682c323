import { describe, expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import type {
  EnterpriseFacts,
  ExposureTerms,
  InvestmentTerms,
  LoanTerms,
} from '../../../domain/exposures/exposure.ts';
import type { FilingContext } from '../../../domain/exposures/filing-context.ts';
import { judgeFiling } from '../../../domain/exposures/judge-filing.ts';
import { fen } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2017_01_01 } from '../../../domain/policies/guidance-2017-01-01.ts';
import { policyInForce } from '../../../domain/policies/policy-in-force.ts';
import { SHIPPED_POLICIES } from '../../../domain/policies/shipped-policies.ts';
import { filingBasis } from '../../builders/filing-basis.ts';
import { enterpriseFacts, investmentTerms, loanTerms } from '../../builders/terms.ts';

const BANK: FilingContext = {
  ...filingBasis(),
  policy: COMPENSATION_2016_02_18,
  today: localDate('2026-01-10'),
};
const FUND: FilingContext = { ...BANK, kind: 'fund', policy: GUIDANCE_2017_01_01 };

function refusalsOf(terms: ExposureTerms, context: Partial<FilingContext> = {}) {
  const judged = judgeFiling(terms, { ...(terms.kind === 'loan' ? BANK : FUND), ...context });
  return judged.ok ? [] : judged.refusal;
}

function codesOf(terms: ExposureTerms, context: Partial<FilingContext> = {}) {
  return refusalsOf(terms, context).map(({ code }) => code);
}

function loanOf(facts: Partial<EnterpriseFacts>, terms: Partial<LoanTerms> = {}) {
  return loanTerms({ enterprise: enterpriseFacts(facts), ...terms });
}

function investmentIn(facts: Partial<EnterpriseFacts>, terms: Partial<InvestmentTerms> = {}) {
  return investmentTerms({ enterprise: enterpriseFacts(facts), ...terms });
}

describe('a filing', () => {
  test('of a loan by a bank, or of an investment by a fund, is judged by the policy of its pool', () => {
    expect(judgeFiling(loanTerms(), BANK)).toEqual({
      ok: true,
      value: { policy: COMPENSATION_2016_02_18, tier: 'loan', traits: ['first-loan'] },
    });
    expect(judgeFiling(investmentTerms(), FUND)).toEqual({
      ok: true,
      value: { policy: GUIDANCE_2017_01_01, tier: 'seed', traits: [] },
    });
  });

  test('of what the institution does not do is refused for that alone', () => {
    expect(refusalsOf(investmentTerms({ round: 'later' }), { kind: 'bank' })).toEqual([
      { code: 'filing.kind-not-yours', institutionKind: 'bank', kind: 'investment' },
    ]);
    expect(codesOf(loanTerms(), { kind: 'fund' })).toEqual(['filing.kind-not-yours']);
  });

  test('needs a policy in force on the day it starts: the first day is 2016-02-18', () => {
    const on = (day: string) =>
      loanOf(
        { foundedOn: localDate('2015-01-01') },
        { startedOn: localDate(day), maturesOn: localDate('2016-06-30') },
      );
    const today = localDate('2016-02-20');
    const inForce = (day: string) => policyInForce('compensation', localDate(day), SHIPPED_POLICIES);
    expect(codesOf(on('2016-02-18'), { today, policy: inForce('2016-02-18') })).toEqual([]);
    expect(refusalsOf(on('2016-02-17'), { today, policy: inForce('2016-02-17') })).toEqual([
      { code: 'filing.no-policy-in-force', startedOn: '2016-02-17' },
    ]);
  });

  test.each([
    ['2026-01-04', ['filing.not-started']],
    ['2026-01-05', []],
    ['2026-02-04', []],
    ['2026-02-05', ['filing.too-late']],
  ])('on %s of what started on 2026-01-05 is refused for %j', (day, codes) => {
    expect(codesOf(loanTerms(), { today: localDate(day) })).toEqual(codes);
    expect(codesOf(investmentTerms(), { today: localDate(day) })).toEqual(codes);
  });

  test('names the days that a late one missed', () => {
    expect(refusalsOf(loanTerms(), { today: localDate('2026-02-05') })).toEqual([
      { code: 'filing.too-late', startedOn: '2026-01-05', lastDay: '2026-02-04', today: '2026-02-05' },
    ]);
  });

  test.each([
    ['2026-01-05', []],
    ['2026-01-06', ['enterprise.founded-after-start']],
  ])('on a firm founded on %s is refused for %j', (day, codes) => {
    expect(codesOf(loanOf({ foundedOn: localDate(day) }))).toEqual(codes);
    expect(codesOf(investmentIn({ foundedOn: localDate(day) }))).toEqual(codes);
  });

  test('says everything that is wrong at once', () => {
    const terms = investmentIn(
      { foundedOn: localDate('2020-01-01'), staff: 201, assetsFen: fen(2_000_000_001n) },
      { round: 'later' },
    );
    expect(codesOf(terms, { today: localDate('2026-03-01') })).toEqual([
      'filing.too-late',
      'investment.round-not-first',
      'enterprise.too-old',
      'enterprise.too-many-staff',
      'enterprise.assets-above-limit',
    ]);
  });
});

describe('a loan', () => {
  test.each([
    ['2026-01-05', ['loan.matures-before-start']],
    ['2026-01-06', []],
    ['2027-01-05', []],
    ['2027-01-06', ['loan.term-above-limit']],
  ])('from 2026-01-05 to %s is refused for %j', (maturesOn, codes) => {
    expect(codesOf(loanTerms({ maturesOn: localDate(maturesOn) }))).toEqual(codes);
  });

  test('from 29 February may run to 28 February', () => {
    const leap = loanTerms({ startedOn: localDate('2028-02-29'), maturesOn: localDate('2029-02-28') });
    const today = localDate('2028-03-01');
    expect(codesOf(leap, { today })).toEqual([]);
    expect(refusalsOf({ ...leap, maturesOn: localDate('2029-03-01') }, { today })).toEqual([
      { code: 'loan.term-above-limit', maturesOn: '2029-03-01', lastDay: '2029-02-28', monthsMax: 12 },
    ]);
  });

  test.each([
    ['first', 'below ¥50 m', 0, 4_999_999_999n, 300_000_000n],
    ['later', 'below ¥50 m', 1, 4_999_999_999n, 500_000_000n],
    ['first', 'of ¥50 m', 0, 5_000_000_000n, 2_000_000_000n],
    ['later', 'below ¥400 m', 1, 39_999_999_999n, 2_000_000_000n],
  ])(
    'that is the firm’s %s, with revenue %s, may reach its limit',
    (_, _revenue, earlierLoans, revenue, limit) => {
      const of = (principal: bigint) =>
        loanOf({ revenueFen: fen(revenue) }, { principalFen: fen(principal) });
      expect(codesOf(of(limit), { earlierLoans })).toEqual([]);
      expect(refusalsOf(of(limit + 1n), { earlierLoans })).toEqual([
        { code: 'loan.principal-above-limit', principalFen: limit + 1n, limitFen: limit },
      ]);
    },
  );

  test('to a firm with revenue of ¥400 m is refused', () => {
    expect(refusalsOf(loanOf({ revenueFen: fen(40_000_000_000n) }))).toEqual([
      { code: 'loan.revenue-above-limit', revenueFen: 40_000_000_000n, belowFen: 40_000_000_000n },
    ]);
  });

  test('does not depend on the stage of the firm', () => {
    expect(codesOf(loanOf({ foundedOn: localDate('1950-01-01'), staff: 9_999 }))).toEqual([]);
  });
});

describe('an investment', () => {
  test('of any later round is refused', () => {
    expect(refusalsOf(investmentTerms({ round: 'later' }))).toEqual([{ code: 'investment.round-not-first' }]);
  });

  test.each<[string, Partial<EnterpriseFacts>, Partial<EnterpriseFacts>]>([
    ['age', { foundedOn: localDate('2023-01-05') }, { foundedOn: localDate('2023-01-04') }],
    ['staff', { staff: 50 }, { staff: 51 }],
    ['assets', { assetsFen: fen(500_000_000n) }, { assetsFen: fen(500_000_001n) }],
    ['revenue', { revenueFen: fen(500_000_000n) }, { revenueFen: fen(500_000_001n) }],
  ])('is in the seed stage up to the limit of %s and in the early stage above it', (_, last, first) => {
    expect(judgeFiling(investmentIn(last), FUND)).toMatchObject({ ok: true, value: { tier: 'seed' } });
    expect(judgeFiling(investmentIn(first), FUND)).toMatchObject({ ok: true, value: { tier: 'early' } });
  });

  test.each<[string, Partial<EnterpriseFacts>, Partial<EnterpriseFacts>]>([
    ['enterprise.too-old', { foundedOn: localDate('2021-01-05') }, { foundedOn: localDate('2021-01-04') }],
    ['enterprise.too-many-staff', { staff: 200 }, { staff: 201 }],
    ['enterprise.assets-above-limit', { assetsFen: fen(2_000_000_000n) }, { assetsFen: fen(2_000_000_001n) }],
    [
      'enterprise.revenue-above-limit',
      { revenueFen: fen(2_000_000_000n) },
      { revenueFen: fen(2_000_000_001n) },
    ],
  ])('is refused as %s one step past the limit of the early stage', (code, last, first) => {
    expect(judgeFiling(investmentIn(last), FUND)).toMatchObject({ ok: true, value: { tier: 'early' } });
    expect(codesOf(investmentIn(first))).toEqual([code]);
  });

  test('has no limit of principal', () => {
    expect(codesOf(investmentTerms({ principalFen: fen(900_000_000_000n) }))).toEqual([]);
  });
});
