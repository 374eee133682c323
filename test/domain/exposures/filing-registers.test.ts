import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { comparableContractNo } from '../../../domain/exposures/contract-number.ts';
import type { FilingBasis } from '../../../domain/exposures/filing-context.ts';
import { judgeFiling } from '../../../domain/exposures/judge-filing.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { FEN_MAX, fen, ZERO_FEN } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2017_01_01 } from '../../../domain/policies/guidance-2017-01-01.ts';
import { takenInFacts } from '../../builders/claim.ts';
import { filingBasis } from '../../builders/filing-basis.ts';
import { investmentTerms, loanTerms } from '../../builders/terms.ts';

const PRINCIPAL = 300_000_000n;
const today = localDate('2026-01-10');
const agreement = filingBasis().agreementOnFiling;

function refusalsOf(overrides: Partial<FilingBasis>, policy = COMPENSATION_2016_02_18) {
  const terms =
    policy.exposureKind === 'loan' ? loanTerms() : investmentTerms({ principalFen: fen(PRINCIPAL) });
  const kind = policy.exposureKind === 'loan' ? 'bank' : 'fund';
  const judged = judgeFiling(terms, { ...filingBasis({ kind, ...overrides }), policy, today });
  return judged.ok ? [] : judged.refusal;
}

function outstanding(value: bigint): FilingBasis['standing'] {
  return { filedFen: fen(value), outstandingFen: fen(value), suspension: null };
}

describe('a filing', () => {
  test('needs an agreement on the day of the start, and on its own day', () => {
    expect(refusalsOf({ agreementOnStart: null })).toEqual([
      { code: 'institution.no-agreement-on-start', startedOn: '2026-01-05' },
    ]);
    expect(refusalsOf({ agreementOnFiling: null })).toEqual([
      { code: 'institution.no-agreement-on-filing', today },
    ]);
  });

  test.each([
    [PRINCIPAL - 1n, ['institution.quota-exceeded']],
    [PRINCIPAL, []],
    [PRINCIPAL + 1n, []],
  ])('with %s fen left of its quota is refused for %j', (room, codes) => {
    const agreementOnFiling = agreement === null ? null : { ...agreement, quotaFen: fen(room + 100n) };
    const refusals = refusalsOf({ agreementOnFiling, standing: outstanding(100n) });
    expect(refusals.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    [PRINCIPAL - 1n, ['cap.leverage-exceeded']],
    [PRINCIPAL, []],
  ])('with %s fen left of ten times the cap is refused for %j', (left, codes) => {
    const poolOutstandingFen = fen(20_000_000_000n - left);
    expect(refusalsOf({ poolOutstandingFen }).map(({ code }) => code)).toEqual(codes);
  });

  test('names what is left of the leverage: nothing, once the cap has shrunk under what is outstanding', () => {
    expect(refusalsOf({ poolOutstandingFen: fen(1_000n), poolCapFen: fen(99n) })).toEqual([
      {
        ...{ code: 'cap.leverage-exceeded', principalFen: PRINCIPAL, leftFen: 0n },
        ...{ limitFen: 990n, leverageMax: 10 },
      },
    ]);
  });

  test('in a pool without leverage is only held to what can be counted', () => {
    const poolCapFen = ZERO_FEN;
    expect(refusalsOf({ poolCapFen }, GUIDANCE_2017_01_01)).toEqual([]);
    const most = FEN_MAX - PRINCIPAL;
    expect(refusalsOf({ poolOutstandingFen: fen(most) }, GUIDANCE_2017_01_01)).toEqual([]);
    expect(refusalsOf({ poolOutstandingFen: fen(most + 1n) }, GUIDANCE_2017_01_01)).toEqual([
      { code: 'filing.too-large-to-count', principalFen: PRINCIPAL, leftFen: PRINCIPAL - 1n },
    ]);
    expect(refusalsOf({ standing: outstanding(most + 1n) }, GUIDANCE_2017_01_01)).toHaveLength(1);
  });

  test('in a pool whose tenfold cap cannot be counted is judged, not broken', () => {
    expect(refusalsOf({ poolCapFen: fen(FEN_MAX) })).toEqual([]);
  });

  test('by a suspended institution is refused with the figures that suspended it', () => {
    const suspension = {
      ...{ compensatedFen: fen(3n), filedFen: fen(50n), lineBp: bp(500), entrySeq: 9 },
      ...({ policyVersion: 'compensation@2016-02-18', at: instant('2026-01-09T00:00:00Z') } as const),
    };
    expect(refusalsOf({ standing: { ...outstanding(50n), suspension } })).toEqual([
      {
        ...{ code: 'institution.suspended', compensatedFen: 3n, filedFen: 50n, stopAboveBp: 500 },
        policyVersion: 'compensation@2016-02-18',
      },
    ]);
  });

  test('of a contract that is on file, or of too many that are alike, is refused', () => {
    const sameContract = takenInFacts().exposureId;
    expect(refusalsOf({ sameContract })).toEqual([
      { code: 'filing.contract-already-filed', contractNo: 'JK-2026-0001', exposureId: sameContract },
    ]);
    expect(refusalsOf({ alike: 99 })).toEqual([]);
    expect(refusalsOf({ alike: 100 })).toEqual([{ code: 'filing.too-many-alike', alikeMax: 100 }]);
  });
});

describe('two contract numbers are one', () => {
  test.each([
    ['JK-2026-0001', 'jk-2026-0001'],
    ['JK-2026-0001', '　JK-2026-0001 '],
    ['JK-2026-0001', 'ＪＫ－２０２６－０００１'],
  ])('%s and “%s”', (left, right) => {
    expect(comparableContractNo(left)).toBe(comparableContractNo(right));
  });

  test('but not where a digit, or a space inside, differs', () => {
    expect(comparableContractNo('JK-1')).not.toBe(comparableContractNo('JK-2'));
    expect(comparableContractNo('JK 1')).not.toBe(comparableContractNo('JK1'));
  });
});
