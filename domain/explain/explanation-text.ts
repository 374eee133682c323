import { formatYuan } from '../money/format-yuan.ts';
import { addFen } from '../money/fen.ts';
import { uppercaseAmount } from '../money/uppercase-amount.ts';
import { POOL_NAMES } from '../pools/pool.ts';
import { yuan } from './amount-text.ts';
import { claimRefusalText } from './claim-refusal-text.ts';
import type { Explanation } from './explanation.ts';
import { bindingCapText, placeholdersText } from './explanation-sentences.ts';
import type { Language, Texts } from './language.ts';
import { laterStepText } from './later-step-text.ts';
import { leverText } from './lever-text.ts';
import type { Lever } from './levers.ts';
import { PAYER_NAMES } from './payer-name.ts';
import { ruleSource } from './rule-clause.ts';
import { STATUS_NAMES } from './status-name.ts';
import { stepText } from './step-text.ts';
import { labelled, rightAligned } from './text-layout.ts';

const WORDS = {
  title: { zh: '补偿核定说明', en: 'Explanation of a decision' },
  claim: { zh: '申请编号', en: 'claim' },
  pool: { zh: '资金池', en: 'pool' },
  institution: { zh: '申请机构', en: 'institution' },
  enterprise: { zh: '企业', en: 'enterprise' },
  policy: { zh: '政策版本', en: 'policy version' },
  decidedOn: { zh: '核定日期', en: 'decided on' },
  amount: { zh: '市级补偿', en: 'the city pays' },
  inWords: { zh: '金额大写', en: 'in words' },
  steps: { zh: '计算步骤', en: 'How it was computed' },
  split: { zh: '各方分担', en: 'Who bears how much' },
  whole: { zh: '合计', en: 'together' },
  refusals: { zh: '不予补偿的理由', en: 'Why it was refused' },
  levers: { zh: '怎样才会更多', en: 'What would have to change for it to be more' },
  byClaimant: { zh: '申请机构可以做的：', en: 'What the claimant can do:' },
  byCity: { zh: '只有市里可以改变的：', en: 'What only the city could change:' },
  noLevers: { zh: '没有。', en: 'Nothing would.' },
  later: { zh: '核定之后', en: 'What was done later' },
} as const satisfies Record<string, Texts>;

/** The whole explanation as a page to be filed: plain lines, amounts under each other, nothing but text. */
export function explanationText(explanation: Explanation, language: Language): string {
  const lines = [
    WORDS.title[language],
    ...heading(explanation, language),
    ...stepLines(explanation, language),
    ...outcomeLines(explanation, language),
    '',
    placeholdersText(explanation, language),
    ...leverLines(explanation, language),
    ...laterLines(explanation, language),
  ];
  return `${lines.join('\n')}\n`;
}

function heading({ claim, finalFen }: Explanation, language: Language): string[] {
  const pairs: [Texts, string][] = [
    [WORDS.claim, `${claim.id} (${STATUS_NAMES[claim.status][language]})`],
    [WORDS.pool, POOL_NAMES[claim.poolId]],
    [WORDS.institution, claim.institutionId],
    [WORDS.enterprise, claim.creditCode],
    [WORDS.policy, claim.policy.id],
    [WORDS.decidedOn, claim.decidedOn],
    [WORDS.amount, yuan(finalFen)],
  ];
  if (language === 'zh') pairs.push([WORDS.inWords, uppercaseAmount(finalFen)]);
  return labelled(pairs.map(([label, text]) => [label[language], text] as const));
}

function stepLines({ claim }: Explanation, language: Language): string[] {
  const { steps } = claim.decision;
  const amounts = rightAligned(steps.map(({ amountFen }) => formatYuan(amountFen)));
  const told = steps.map((step, index) => {
    const number = String(index + 1).padStart(2);
    const clause = ruleSource(step.rule, claim.policy).clause[language];
    return `${number}  ${amounts[index] ?? ''}  ${stepText(step, language)} [${clause}]`;
  });
  return ['', WORDS.steps[language], ...told];
}

function outcomeLines({ claim }: Explanation, language: Language): string[] {
  const { decision } = claim;
  if (decision.outcome === 'refused') {
    const refusals = decision.refusals.map((refusal) => `- ${claimRefusalText(refusal, language)}`);
    return ['', WORDS.refusals[language], ...refusals];
  }
  const { split, bindingCap } = decision;
  const wholeFen = addFen(...split.map(({ amountFen }) => amountFen));
  const amounts = rightAligned([...split.map(({ amountFen }) => amountFen), wholeFen].map(formatYuan));
  const names = [...split.map(({ payer }) => PAYER_NAMES[payer]), WORDS.whole];
  const table = labelled(names.map((name, index) => [name[language], amounts[index] ?? ''] as const));
  return ['', WORDS.split[language], ...table, bindingCapText(bindingCap, language)];
}

function leverLines({ levers }: Explanation, language: Language): string[] {
  const told = (heading: Texts, list: readonly Lever[]) =>
    list.length === 0 ? [] : [heading[language], ...list.map((lever) => `- ${leverText(lever, language)}`)];
  const lines = [...told(WORDS.byClaimant, levers.claimant), ...told(WORDS.byCity, levers.city)];
  return ['', WORDS.levers[language], ...(lines.length === 0 ? [WORDS.noLevers[language]] : lines)];
}

function laterLines({ claim, later }: Explanation, language: Language): string[] {
  if (claim.status === 'refused' || later.length === 0) return [];
  const { amountFen } = claim.decision;
  return ['', WORDS.later[language], ...later.map((step) => laterStepText(step, amountFen, language))];
}
