import { describe, expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import type { ClaimRefusal } from '../../../domain/decisions/claim-refusal.ts';
import type { DecisionStep } from '../../../domain/decisions/decision-step.ts';
import { percent } from '../../../domain/explain/amount-text.ts';
import { claimRefusalText } from '../../../domain/explain/claim-refusal-text.ts';
import { filingRefusalText } from '../../../domain/explain/filing-refusal-text.ts';
import { handsOf, type LeverChange } from '../../../domain/explain/lever-change.ts';
import { leverText } from '../../../domain/explain/lever-text.ts';
import type { Lever } from '../../../domain/explain/levers.ts';
import { laterStepText } from '../../../domain/explain/later-step-text.ts';
import { LANGUAGES, type Language } from '../../../domain/explain/language.ts';
import { ruleSource } from '../../../domain/explain/rule-clause.ts';
import { stepText } from '../../../domain/explain/step-text.ts';
import type { FilingRefusal } from '../../../domain/exposures/filing-refusal.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { fen } from '../../../domain/money/fen.ts';
import { SHIPPED_POLICIES } from '../../../domain/policies/shipped-policies.ts';
import { stepOf } from '../../builders/step.ts';
import { retakingRefusalText } from '../../../domain/explain/retaking-refusal-text.ts';
import type { RetakingRefusal } from '../../../domain/claims/retaking.ts';
import { takenInFacts } from '../../builders/claim.ts';
import { CHINESE, figuresOf, LEFT_BLANK } from './figures.ts';

const day = localDate('2026-01-05');
const other = localDate('2026-03-07');
const third = localDate('2026-05-09');
const amountFen = fen(111_111_111n);
const limitFen = fen(222_222_222n);
const usedFen = fen(333_333_333n);

/** One of each; the compiler asks for a new one when a rule or a refusal is added. */
const STEPS: { [Rule in DecisionStep['rule']]: Omit<Extract<DecisionStep, { rule: Rule }>, 'rule'> } = {
  'loss-base': { lossFen: limitFen, receivedFen: usedFen, amountFen },
  'other-compensation': { place: 'after-share', otherCompensationFen: usedFen, amountFen },
  'share-others': { shares: [{ payer: 'county', rateBp: bp(1_500), amountFen: limitFen }], amountFen },
  'share-province': { tier: 'seed', rateBp: bp(3_050), amountFen },
  'cap-province-per-deal': { limitFen, amountFen },
  'share-city': { tier: 'loan', rateBp: bp(4_001), amountFen },
  'city-rate-bonus': { trait: 'first-loan', addBp: bp(505), amountFen },
  'governments-together': { maxBp: bp(8_000), limitFen, usedFen, amountFen },
  'cap-per-deal': { limitFen, amountFen },
  'cap-per-enterprise': { limitFen, usedFen, amountFen },
  'cap-per-institution-year': { limitFen, usedFen, year: 2026, amountFen },
  'pool-headroom': { headroomFen: limitFen, amountFen },
};

const CLAIM_REFUSALS: { [C in ClaimRefusal['code']]: Omit<Extract<ClaimRefusal, { code: C }>, 'code'> } = {
  'loss.event-not-covered': { event: 'bankruptcy' },
  'loss.overdue-days-missing': {},
  'loss.overdue-too-short': { overdueDays: 77, overdueDaysMin: 90 },
  'loss.in-future': { occurredOn: other, today: day },
  'loss.before-filing': { occurredOn: day, filedOn: other },
  'loss.after-cover-ended': { occurredOn: other, lastDay: day },
  'claim.window-closed': { lastDay: day, today: other },
  'loss.above-principal': { lossFen: usedFen, principalFen: limitFen },
  'loss.received-above-loss': { receivedFen: usedFen, lossFen: limitFen },
  'loss.other-compensation-above-loss': { otherCompensationFen: usedFen, lossFen: limitFen },
  'loss.nothing-lost': {},
  'exposure.settled': { settledOn: day },
  'exposure.claim-open': { claimId: takenInFacts().id },
  'exposure.principal-exhausted': { claimedFen: usedFen, lossFen: amountFen, principalFen: limitFen },
  'share.below-one-fen': {},
  'share.taken-by-other-compensation': { shareFen: limitFen, otherCompensationFen: usedFen },
  'cap.governments-together-exhausted': { limitFen, usedFen },
  'cap.deal-exhausted': { limitFen, usedFen },
  'cap.enterprise-exhausted': { limitFen, usedFen },
  'cap.institution-year-exhausted': { limitFen, usedFen },
  'cap.pool-exceeded': { amountFen, headroomFen: limitFen },
};

const FILING_REFUSALS: { [C in FilingRefusal['code']]: Omit<Extract<FilingRefusal, { code: C }>, 'code'> } = {
  'filing.kind-not-yours': { institutionKind: 'bank', kind: 'investment' },
  'filing.no-policy-in-force': { startedOn: day },
  'filing.not-started': { startedOn: other, today: day },
  'filing.too-late': { startedOn: day, lastDay: other, today: third },
  'loan.principal-above-limit': { principalFen: usedFen, limitFen },
  'loan.revenue-above-limit': { revenueFen: usedFen, belowFen: limitFen },
  'loan.term-above-limit': { maturesOn: other, lastDay: day, monthsMax: 12 },
  'loan.matures-before-start': { startedOn: other, maturesOn: day },
  'investment.round-not-first': {},
  'enterprise.founded-after-start': { foundedOn: other, startedOn: day },
  'enterprise.too-old': { foundedOn: day, ageMonthsMax: 60 },
  'enterprise.too-many-staff': { staff: 201, staffMax: 200 },
  'enterprise.assets-above-limit': { assetsFen: usedFen, limitFen },
  'enterprise.revenue-above-limit': { revenueFen: usedFen, limitFen },
  'institution.no-agreement-on-start': { startedOn: day },
  'institution.no-agreement-on-filing': { today: day },
  'institution.quota-exceeded': { principalFen: amountFen, outstandingFen: usedFen, quotaFen: limitFen },
  'institution.suspended': {
    compensatedFen: amountFen,
    filedFen: usedFen,
    stopAboveBp: bp(505),
    policyVersion: 'compensation@2016-02-18',
  },
  'cap.leverage-exceeded': { principalFen: usedFen, leftFen: amountFen, limitFen, leverageMax: 10 },
  'filing.contract-already-filed': { contractNo: 'JK-2026-0001', exposureId: takenInFacts().exposureId },
  'filing.too-many-alike': { alikeMax: 100 },
  'filing.too-large-to-count': { principalFen: usedFen, leftFen: amountFen },
};

const LEVER_CHANGES: { [C in LeverChange['code']]: Omit<Extract<LeverChange, { code: C }>, 'code'> } = {
  'wait-until-overdue': { overdueDays: 90, onDay: other },
  'state-overdue-days': { overdueDays: 90 },
  'claim-once-settled': { claimId: takenInFacts().id },
  'claim-within-principal': { lossFen: usedFen },
  'claim-next-year': { onDay: other },
  'claim-again-with-papers': {},
  'claim-after-appropriation': { headroomFen: limitFen, shortFen: usedFen },
  'lift-cap': { cap: 'cap-per-deal' },
  'raise-city-rate': { fromBp: bp(4_001), toBp: bp(4_101) },
  'release-usage': { cap: 'cap-per-enterprise', usedFen },
};

const RETAKING_REFUSALS: {
  [C in RetakingRefusal['code']]: Omit<Extract<RetakingRefusal, { code: C }>, 'code'>;
} = {
  'retaking.exposure-claimed': { openClaimId: takenInFacts().id },
  'retaking.exposure-settled': { settledOn: day },
  'retaking.principal-exceeded': { lossFen: amountFen, claimedFen: usedFen, principalFen: limitFen },
  'retaking.cap-exceeded': { cap: 'cap-per-enterprise', limitFen, usedFen, amountFen },
};

const STEPS_TAKEN = [
  ...(['review', 'return', 'resubmit', 'withdraw', 'approve', 'reject', 'pay', 'recover', 'close'] as const),
  ...(['write-off', 'order-clawback', 'cancel-clawback', 'claw-back', 'reverse'] as const),
];

function expectTold(told: object, text: string, language: Language) {
  for (const figure of figuresOf(told)) expect(text).toContain(figure);
  expect(CHINESE.test(text)).toBe(language === 'zh');
  expect(text).not.toMatch(LEFT_BLANK);
  expect(text).toMatch(language === 'zh' ? /。$/ : /\.$/);
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(Object.entries(STEPS))('the step %s names its figures', (rule, figures) => {
    expectTold(figures, stepText({ rule, ...figures } as DecisionStep, language), language);
  });

  test.each(Object.entries(CLAIM_REFUSALS))('the refusal %s names its figures', (code, figures) => {
    expectTold(figures, claimRefusalText({ code, ...figures } as ClaimRefusal, language), language);
  });

  test.each(Object.entries(FILING_REFUSALS))('the refusal %s names its figures', (code, figures) => {
    expectTold(figures, filingRefusalText({ code, ...figures } as FilingRefusal, language), language);
  });

  test.each(Object.entries(RETAKING_REFUSALS))('the refusal %s names its figures', (code, figures) => {
    expectTold(figures, retakingRefusalText({ code, ...figures } as RetakingRefusal, language), language);
  });

  test.each(Object.entries(LEVER_CHANGES))('the lever %s names its figures', (code, figures) => {
    const change = { code, ...figures } as LeverChange;
    const lever: Lever = {
      ...{ changes: [change], inHandsOf: handsOf(change), amountFen, gainFen: limitFen },
    };
    expectTold({ ...figures, amountFen, gainFen: limitFen }, leverText(lever, language), language);
  });

  test.each(STEPS_TAKEN)('the step %s names who took it, when and why', (action) => {
    const step = stepOf(action);
    const text = laterStepText(step, fen(112_000_000n), language);
    expect(text).toContain(step.actor);
    expect(text).toContain(step.at.slice(0, 10));
    expect(text).toContain(step.reason ?? '');
    expect(text).not.toMatch(LEFT_BLANK);
  });

  test('every rule of every policy names where it comes from', () => {
    for (const policy of SHIPPED_POLICIES) {
      for (const rule of Object.keys(STEPS) as DecisionStep['rule'][]) {
        const { clause, basis } = ruleSource(rule, policy);
        expect(clause[language]).not.toBe('');
        expect(['seed', 'analogue', 'placeholder']).toContain(basis);
      }
    }
  });
});

test('words of closed sets are told in the reader’s language', () => {
  const refusal = { code: 'loss.event-not-covered', event: 'bankruptcy' } as const;
  expect(claimRefusalText(refusal, 'zh')).toContain('破产');
  expect(claimRefusalText(refusal, 'en')).toContain('bankruptcy');
  const filing = { code: 'filing.kind-not-yours', institutionKind: 'bank', kind: 'investment' } as const;
  expect(filingRefusalText(filing, 'zh')).toBe('合作银行不能备案投资。');
  expect(filingRefusalText(filing, 'en')).toBe('A partner bank cannot file investments.');
  const step = { rule: 'share-province', ...STEPS['share-province'] } as const;
  expect(stepText(step, 'zh')).toContain('种子期投资');
  expect(stepText(step, 'en')).toContain('seed-stage');
});

test.each([
  [0, '0%'],
  [1, '0.01%'],
  [10, '0.1%'],
  [4_000, '40%'],
  [4_350, '43.5%'],
  [10_000, '100%'],
])('%i basis points are %s', (rate, text) => {
  expect(percent(bp(rate))).toBe(text);
});
