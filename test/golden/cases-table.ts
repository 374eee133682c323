import { formatYuan } from '../../domain/money/format-yuan.ts';
import type { Payer } from '../../domain/decisions/split.ts';
import { paperFen } from './from-paper.ts';
import type { GoldenCase, SplitOnPaper } from './golden-case.ts';
import { GOLDEN_RULES, type GoldenRule } from './golden-rule.ts';
import { claimInWords, filingInWords } from './input-in-words.ts';
import {
  CAP_WORDS,
  CLAIM_REFUSAL_WORDS,
  FILING_REFUSAL_WORDS,
  PAYER_WORDS,
  TIER_WORDS,
  TRAIT_WORDS,
} from './words-on-paper.ts';

const PREFACE = `# 补偿核定算例

由 \`npm run golden\` 从 \`test/golden/\` 的数据生成，请勿手工修改；测试保证本表与平台的核定结果一致，也保证算式算得出所列金额。
金额单位为元，比例按损失净额计，不足一分的舍去，零头由申请人承担。“依据”为政策研究所引文件；未公布的参数标为待市主管部门确定。

除另注明外：贷款本金 3,000,000.00，2026-01-05 发放，2026-01-10 备案；2026-10-01 出险，损失 2,800,000.00，逾期 95 天；
投资本金 5,000,000.00，全部损失，破产，种子期；均于 2026-11-24 申请，此前无占用，可用额度 100,000,000.00。备案算例中，企业
2025-01-15 成立，员工 42 人，资产 3,000,000.00，营业收入 4,000,000.00，贷款 2026-12-31 到期，首贷，首轮，2026-01-10 备案；
机构的协议自 2016-02-18 起，不设止期与额度，此前无备案，资金池规模 20,000,000.00。
`;

const HEADER = `| 编号 | 情形 | 政策 | 输入 | 算式 | 市级金额 | 各方分担 | 结果 | 依据 |
| --- | --- | --- | --- | --- | ---: | --- | --- | --- |`;

/** The cases as a finance officer checks them: one line each, by rule, and other places after the city's own. */
export function casesTable(cases: readonly GoldenCase[]): string {
  const own = cases.filter(({ place }) => place === null);
  const rules = Object.keys(GOLDEN_RULES) as GoldenRule[];
  const places = [...new Set(cases.flatMap(({ place }) => place ?? []))];
  const sections = [
    ...rules.map((rule) =>
      section(
        GOLDEN_RULES[rule],
        own.filter((golden) => golden.rule === rule),
      ),
    ),
    ...places.map((place) =>
      section(
        `其他地区：${place}`,
        cases.filter((golden) => golden.place === place),
      ),
    ),
  ];
  return [PREFACE, ...sections.filter((text) => text !== '')].join('\n');
}

function section(heading: string, cases: readonly GoldenCase[]): string {
  return cases.length === 0 ? '' : `## ${heading}\n\n${HEADER}\n${cases.map(line).join('\n')}\n`;
}

function line(golden: GoldenCase): string {
  const { id, title, policy, variant, source } = golden;
  const isClaim = golden.outcome === 'pays' || golden.outcome === 'refuses';
  const policyWords = `${policy?.id ?? '无'}${variant === null ? '' : `（${variant}）`}`;
  const input = isClaim ? claimInWords(golden.claim) : filingInWords(golden.filing);
  const cells = [id, title, policyWords, input === '' ? '如文首所述' : input, ...answer(golden), source];
  return `| ${cells.join(' | ')} |`;
}

function answer(golden: GoldenCase): [working: string, city: string, split: string, result: string] {
  switch (golden.outcome) {
    case 'pays': {
      const { working, split, bindingCap } = golden;
      const result = bindingCap === null ? '补偿' : `补偿，受${CAP_WORDS[bindingCap]}约束`;
      return [working, inYuan(split.city), splitInWords(split), result];
    }
    case 'refuses':
      return [
        '—',
        '0.00',
        '—',
        `拒绝：${golden.refusals.map((code) => CLAIM_REFUSAL_WORDS[code]).join('；')}`,
      ];
    case 'files': {
      const traits = golden.traits.map((trait) => TRAIT_WORDS[trait]);
      return ['—', '—', '—', `备案：${[TIER_WORDS[golden.tier], ...traits].join('、')}`];
    }
    case 'turns-away':
      return [
        '—',
        '—',
        '—',
        `不予备案：${golden.refusals.map((code) => FILING_REFUSAL_WORDS[code]).join('；')}`,
      ];
  }
}

function splitInWords(split: SplitOnPaper): string {
  return Object.entries(split)
    .map(([payer, onPaper]) => `${PAYER_WORDS[payer as Payer]} ${inYuan(onPaper)}`)
    .join('；');
}

function inYuan(onPaper: string): string {
  return formatYuan(paperFen(onPaper));
}
