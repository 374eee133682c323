import { formatYuan } from '../../domain/money/format-yuan.ts';
import { paperFen } from './from-paper.ts';
import type { ClaimOnPaper, FilingOnPaper } from './golden-case.ts';
import { EVENT_WORDS, SECURITY_WORDS, TIER_WORDS, TRAIT_WORDS } from './words-on-paper.ts';

type Words<Input> = { readonly [Name in keyof Required<Input>]: (value: Required<Input>[Name]) => string };

const inYuan = (label: string) => (onPaper: string) => `${label} ${formatYuan(paperFen(onPaper))}`;
const on = (label: string) => (date: string) => `${date} ${label}`;

const CLAIM_WORDS: Words<ClaimOnPaper> = {
  principal: inYuan('本金'),
  loss: inYuan('损失'),
  received: inYuan('已收回'),
  otherCompensation: inYuan('其他补偿'),
  event: (event) => EVENT_WORDS[event],
  overdueDays: (days) => (days === null ? '逾期天数未填' : `逾期 ${String(days)} 天`),
  tier: (tier) => TIER_WORDS[tier],
  traits: (traits) => traits.map((trait) => TRAIT_WORDS[trait]).join('、'),
  startedOn: on('起始'),
  filedOn: on('备案'),
  occurredOn: on('出险'),
  claimedOn: on('申请'),
  claimedBefore: inYuan('此前已申请损失'),
  openClaim: () => '已有在办申请',
  settledOn: on('结清'),
  enterpriseUsed: inYuan('该企业已占用'),
  yearUsed: inYuan('该机构本年度已占用'),
  headroom: inYuan('可用额度'),
};

const FILING_WORDS: Words<FilingOnPaper> = {
  kind: (kind) => (kind === 'loan' ? '贷款' : '投资'),
  by: (kind) => (kind === 'bank' ? '由银行备案' : '由基金备案'),
  principal: inYuan('本金'),
  revenue: inYuan('营业收入'),
  assets: inYuan('资产'),
  staff: (staff) => `员工 ${String(staff)} 人`,
  foundedOn: on('成立'),
  startedOn: on('起始'),
  maturesOn: on('到期'),
  filedOn: on('备案'),
  earlierLoans: (count) => `此前已备案贷款 ${String(count)} 笔`,
  security: (security) => SECURITY_WORDS[security],
  round: (round) => (round === 'first' ? '首轮' : '后轮'),
  agreementFrom: on('协议起'),
  agreementTo: on('协议止'),
  quota: inYuan('协议额度'),
  outstanding: inYuan('本机构在保本金'),
  poolCap: inYuan('资金池规模'),
  poolOutstanding: inYuan('资金池在保本金'),
  suspended: () => '已熔断，尚未恢复',
  sameContract: () => '本机构已有同一合同编号的备案',
  alike: (count) => `同一企业同日同额已备案 ${String(count)} 笔`,
};

export function claimInWords(claim: ClaimOnPaper): string {
  return inWords(claim, CLAIM_WORDS);
}

export function filingInWords(filing: FilingOnPaper): string {
  return inWords(filing, FILING_WORDS);
}

/** In the order of the words, not in that in which a case happens to name them. */
function inWords<Input extends object>(input: Input, words: Words<Input>): string {
  return (Object.keys(words) as (keyof Input)[])
    .filter((name) => input[name] !== undefined)
    .map((name) => words[name](input[name]))
    .join('；');
}
