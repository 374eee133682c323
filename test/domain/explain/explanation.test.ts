import { describe, expect, test } from 'vitest';
import { CLAIM_STATUSES, type Claim } from '../../../domain/claims/claim.ts';
import { decide } from '../../../domain/decisions/decide.ts';
import { withChange } from '../../../domain/explain/lever-change.ts';
import { explain } from '../../../domain/explain/explanation.ts';
import { explanationText } from '../../../domain/explain/explanation-text.ts';
import { LANGUAGES, type Language } from '../../../domain/explain/language.ts';
import { fen } from '../../../domain/money/fen.ts';
import { fromAnalogue } from '../../../domain/policies/sources.ts';
import { claimAfter, claimIn, claimOn } from '../../builders/claim.ts';
import { investmentInput, loanInput } from '../../builders/decision-input.ts';
import { stepOf } from '../../builders/step.ts';
import { LEFT_BLANK } from './figures.ts';

const LINES_MAX = 40;

function linesOf(claim: Claim, language: Language): string[] {
  const text = explanationText(explain(claim), language);
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

const cutShort = claimAfter(
  stepOf('review'),
  stepOf('approve', { amountFen: fen(60_000_000n), reason: '部分材料不足' }),
  stepOf('pay'),
);
const underTwoCaps = claimOn(
  investmentInput({ usage: { enterpriseFen: fen(150_000_000n), institutionYearFen: fen(160_000_000n) } }),
);

describe('an explanation', () => {
  test('names what the decision went by that the city has yet to set, and nothing else', () => {
    expect(explain(claimIn('submitted')).placeholders).toEqual([
      'lossEvents',
      'claimWindowMonths',
      'whenPoolIsShort',
    ]);
    const input = loanInput();
    const { parameters } = input.policy;
    const clause = { zh: '某文件', en: 'some document' };
    const settled = {
      ...parameters,
      lossEvents: fromAnalogue(parameters.lossEvents.value, clause),
      claimWindowMonths: fromAnalogue(12, clause),
      whenPoolIsShort: fromAnalogue('refuse' as const, clause),
    };
    const claim = claimOn({ ...input, policy: { ...input.policy, parameters: settled } });
    expect(explain(claim).placeholders).toEqual([]);
    expect(linesOf(claim, 'en')).toContain('Every parameter it went by has a source.');
  });

  test.each([
    ['submitted', 112_000_000n],
    ['reviewed', 112_000_000n],
    ['paid', 112_000_000n],
    ['rejected', 0n],
    ['withdrawn', 0n],
    ['refused', 0n],
  ] as const)('of a claim that is %s comes to %s fen', (status, finalFen) => {
    expect(explain(claimIn(status)).finalFen).toBe(finalFen);
  });

  test('of an approval for less comes to what was approved, and says by whom and why', () => {
    expect(explain(cutShort).finalFen).toBe(60_000_000n);
    expect(linesOf(cutShort, 'zh')).toContain(
      '2026-11-28 approver 核准 ¥600,000.00，比核定金额少 ¥520,000.00，理由：部分材料不足。',
    );
    expect(linesOf(cutShort, 'en')).toContain(
      '2026-11-28 approver: approved ¥600,000.00, ¥520,000.00 less than decided, because: 部分材料不足.',
    );
  });

  test.each(['rejected', 'withdrawn'] as const)(
    'of a claim that was %s says what sending it again gives',
    (status) => {
      const claim = claimIn(status);
      const { claimant } = explain(claim).levers;
      expect(claimant).toMatchObject([
        { changes: [{ code: 'claim-again-with-papers' }], amountFen: 112_000_000n, gainFen: 112_000_000n },
      ]);
      const { loss, exposure, usage, policy, decidedOn } = claim;
      const again = claimant[0]?.changes.reduce(withChange, {
        loss,
        exposure,
        usage,
        policy,
        today: decidedOn,
      });
      expect(again === undefined ? null : decide(again)).toMatchObject({ amountFen: 112_000_000n });
    },
  );

  test('gives the claimant advice only while the claim can be sent again', () => {
    const next = investmentInput({ usage: { institutionYearFen: fen(150_000_000n) } });
    const submitted = claimOn(next);
    expect(explain(submitted).levers.claimant).toHaveLength(1);
    const approved = { ...submitted, status: 'approved', approvedFen: fen(50_000_000n) } as Claim;
    expect(explain(approved).levers.claimant).toEqual([]);
    expect(explain(approved).levers.city.length).toBeGreaterThan(0);
  });
});

describe.each(LANGUAGES)('the page in %s', (language) => {
  test.each(
    [...CLAIM_STATUSES.map(claimIn), cutShort, underTwoCaps].map((claim) => [claim.status, claim] as const),
  )('of a claim that is %s is short, plain, and complete', (_, claim) => {
    const lines = linesOf(claim, language);
    expect(lines.length).toBeLessThanOrEqual(LINES_MAX);
    for (const line of lines) {
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(line).not.toMatch(/ $/);
      expect(line).not.toMatch(LEFT_BLANK);
    }
    expect(lines.join('\n')).toContain(claim.id);
    expect(lines.join('\n')).toContain(claim.policy.id);
  });

  test('stands the amounts of the steps under each other', () => {
    const steps = linesOf(underTwoCaps, language).filter((line) => /^ \d {2,}[\d,]+[.]\d\d {2}/.test(line));
    expect(steps).toHaveLength(underTwoCaps.decision.steps.length);
    expect(new Set(steps.map((line) => line.indexOf('.'))).size).toBe(1);
  });

  test('of a refused claim says every reason and what would answer it', () => {
    const claim = claimOn(loanInput({ loss: { overdueDays: 30 }, usage: { headroomFen: fen(100n) } }));
    const text = linesOf(claim, language).join('\n');
    expect(text).toContain('30');
    expect(text).toContain('2027-01-23');
    expect(text).toContain('¥1,119,999.00');
  });
});

test('the amount stands in capitals in Chinese, as a voucher has it', () => {
  expect(linesOf(claimIn('submitted'), 'zh')).toContain('金额大写  人民币壹佰壹拾贰万元整');
  expect(linesOf(claimIn('refused'), 'zh')).toContain('金额大写  人民币零元整');
  expect(linesOf(claimIn('submitted'), 'en').join()).not.toContain('人民币');
});

test('what only the city could change is told apart from what the claimant can do', () => {
  const claim = claimOn(investmentInput({ usage: { institutionYearFen: fen(200_000_000n) } }));
  const lines = linesOf(claim, 'en');
  const claimant = lines.indexOf('What the claimant can do:');
  const city = lines.indexOf('What only the city could change:');
  expect(lines[claimant + 1]).toBe(
    '- If it is 2027-01-01 or later, when the cap of the institution’s year starts anew, and it is claimed then: ¥1,000,000.00, ¥1,000,000.00 more.',
  );
  expect(lines[city + 1]).toContain('the city’s cap per institution and year');
});
