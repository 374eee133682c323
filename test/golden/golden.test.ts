import { describe, expect, test } from 'vitest';
import { decide } from '../../domain/decisions/decide.ts';
import { judgeFiling } from '../../domain/exposures/judge-filing.ts';
import { addFen } from '../../domain/money/fen.ts';
import { policyFaults } from '../../domain/policies/policy-faults.ts';
import { ALL_CASES } from './all-cases.ts';
import { contextFromPaper, inputFromPaper, paperFen, termsFromPaper } from './from-paper.ts';
import type { FiledCase, GoldenCase, IneligibleCase, PaidCase, RefusedCase } from './golden-case.ts';

function casesThat<Outcome extends GoldenCase['outcome']>(outcome: Outcome) {
  return ALL_CASES.filter((golden) => golden.outcome === outcome) as Extract<
    GoldenCase,
    { outcome: Outcome }
  >[];
}

test('every policy of the cases is coherent, but for a variant that shows what an incoherent one does', () => {
  const own = ALL_CASES.filter(({ variant }) => variant === null).flatMap(({ policy }) => policy ?? []);
  expect([...new Set(own)].flatMap(policyFaults)).toEqual([]);
});

describe('a claim that is paid', () => {
  test.each(casesThat('pays'))('$id $title', ({ claim, policy, working, split, bindingCap }: PaidCase) => {
    const parts = Object.entries(split).map(([payer, onPaper]) => ({ payer, amountFen: paperFen(onPaper) }));
    expect(decide(inputFromPaper(claim, policy))).toMatchObject({
      outcome: 'payable',
      amountFen: paperFen(working),
      bindingCap,
      split: parts,
    });
  });

  test.each(casesThat('pays'))('$id is right on paper', ({ claim, policy, working, split }: PaidCase) => {
    const { loss } = inputFromPaper(claim, policy);
    const isBefore = policy.parameters.otherCompensation.value === 'before-share';
    const netFen = loss.lossFen - loss.receivedFen - (isBefore ? loss.otherCompensationFen : 0n);
    expect(paperFen(split.city)).toBe(paperFen(working));
    expect(addFen(...Object.values(split).map(paperFen))).toBe(netFen);
  });
});

describe('a claim that is refused', () => {
  test.each(casesThat('refuses'))('$id $title', ({ claim, policy, refusals }: RefusedCase) => {
    const decision = decide(inputFromPaper(claim, policy));
    expect(decision.outcome === 'refused' ? decision.refusals.map(({ code }) => code) : []).toEqual(refusals);
  });
});

describe('a filing that is taken', () => {
  test.each(casesThat('files'))('$id $title', ({ filing, policy, tier, traits }: FiledCase) => {
    const judged = judgeFiling(termsFromPaper(filing), contextFromPaper(filing, policy));
    expect(judged).toEqual({ ok: true, value: { policy, tier, traits } });
  });
});

describe('a filing that is turned away', () => {
  test.each(casesThat('turns-away'))('$id $title', ({ filing, policy, refusals }: IneligibleCase) => {
    const judged = judgeFiling(termsFromPaper(filing), contextFromPaper(filing, policy));
    expect(judged.ok ? [] : judged.refusal.map(({ code }) => code)).toEqual(refusals);
  });
});
