import type { RuleName } from '../../domain/decisions/decision-step.ts';

/** The rules of a decision, and beside them what is judged of a loss and of a filing. */
export type GoldenRule =
  | RuleName
  | 'loss-event'
  | 'claim-window'
  | 'within-principal'
  | 'filing-window'
  | 'filing'
  | 'loan-term'
  | 'principal-limit'
  | 'stage'
  | 'agreement'
  | 'leverage'
  | 'stop-line'
  | 'contract';

/** The headings of the table, in its order. The compiler asks for one for every new rule, and a test for a case. */
export const GOLDEN_RULES: Readonly<Record<GoldenRule, string>> = {
  'filing-window': '备案期限',
  filing: '备案主体与轮次',
  'loan-term': '贷款期限',
  'principal-limit': '贷款本金上限',
  stage: '种子期与初创期',
  agreement: '合作协议与额度',
  leverage: '放大倍数',
  'stop-line': '熔断',
  contract: '合同编号与同日同额备案',
  'loss-event': '损失事件与保障期',
  'claim-window': '先备案后出险与申请期限',
  'within-principal': '本金与已收回',
  'loss-base': '损失基数',
  'other-compensation': '其他补偿',
  'share-others': '国家、县区与担保机构分担',
  'share-province': '省级分担',
  'cap-province-per-deal': '省级单项上限',
  'share-city': '市级分担与舍去',
  'city-rate-bonus': '市级比例上浮',
  'governments-together': '各级政府合计上限',
  'cap-per-deal': '市级单项上限',
  'cap-per-enterprise': '市级单个企业上限',
  'cap-per-institution-year': '市级单个机构年度上限',
  'pool-headroom': '资金池可用额度',
};
