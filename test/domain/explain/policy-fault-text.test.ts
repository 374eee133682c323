import { describe, expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { LANGUAGES } from '../../../domain/explain/language.ts';
import { policyFaultText } from '../../../domain/explain/policy-fault-text.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { fen } from '../../../domain/money/fen.ts';
import type { PolicyFault } from '../../../domain/policies/policy-fault.ts';
import { CHINESE, figuresOf, LEFT_BLANK } from './figures.ts';

/** One of each; the compiler asks for a new one when a fault is added. */
const FAULTS: { [C in PolicyFault['code']]: Omit<Extract<PolicyFault, { code: C }>, 'code'> } = {
  'effective-from.not-later': { effectiveFrom: localDate('2026-11-24'), today: localDate('2026-11-25') },
  'parameter.not-of-pool': { parameter: 'stageLimits' },
  'parameter.tier-not-of-pool': { parameter: 'cityRateBp', tier: 'seed' },
  'parameter.zero': { parameter: 'claimWindowMonths' },
  'parameter.empty': { parameter: 'lossEvents' },
  'rates.city-pays-nothing': {},
  'rates.city-above-whole': { tier: 'loan', togetherBp: 10_005 },
  'rates.others-above-whole': { tier: 'early', togetherBp: 12_000 },
  'rates.guarantor-above-rest': { tier: 'guaranteed-loan', guarantorBp: 2_001, maxBp: bp(8_000) },
  'rates.all-above-whole': { tier: 'loan', togetherBp: 10_001 },
  'other-payers.twice': { payer: 'county' },
  'stages.out-of-order': {},
  'stages.shrinking': { stage: 'early', measure: 'staffMax' },
  'principal-limits.not-rising': { revenueBelowFen: fen(111_111n), previousFen: fen(222_222n) },
  'loss-events.twice': { event: 'bankruptcy' },
  'loss-events.not-of-pool': { event: 'overdue' },
  'loss-events.overdue-days-missing': {},
  'loss-events.overdue-days-misplaced': { event: 'listed-transfer' },
  'stop-line.warning-above-stop': { warnAtBp: bp(501), stopAboveBp: bp(500) },
};

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(Object.entries(FAULTS))('the fault %s names its figures', (code, figures) => {
    const text = policyFaultText({ code, ...figures } as PolicyFault, language);
    for (const figure of figuresOf(figures)) expect(text).toContain(figure);
    expect(CHINESE.test(text)).toBe(language === 'zh');
    expect(text).not.toMatch(LEFT_BLANK);
    expect(text).toMatch(language === 'zh' ? /。$/ : /\.$/);
  });
});
