import type { DecisionStep, RuleName } from '../decisions/decision-step.ts';
import type { LoanTrait } from '../exposures/exposure-kind.ts';
import { percent, yuan } from './amount-text.ts';
import type { Language, Texts } from './language.ts';
import { PAYER_NAMES } from './payer-name.ts';
import { TIER_NAMES } from './tier-name.ts';

type StepOf<Rule extends RuleName> = Extract<DecisionStep, { rule: Rule }>;

const TRAITS: Readonly<Record<LoanTrait, Texts>> = {
  'first-loan': { zh: '首贷', en: 'a first loan' },
  unsecured: { zh: '纯信用贷款', en: 'an unsecured loan' },
  'ip-pledge': { zh: '知识产权质押贷款', en: 'a loan against intellectual property' },
  'receivable-pledge': { zh: '应收账款质押贷款', en: 'a loan against receivables' },
  'equity-pledge': { zh: '股权质押贷款', en: 'a loan against equity' },
};

const STEP_TEXTS: { readonly [Rule in RuleName]: (step: StepOf<Rule>) => Texts } = {
  'loss-base': ({ lossFen, receivedFen, amountFen }) => ({
    zh: `损失基数：损失 ${yuan(lossFen)} 减去已收回 ${yuan(receivedFen)}，为 ${yuan(amountFen)}。`,
    en: `Loss base: the loss of ${yuan(lossFen)} less ${yuan(receivedFen)} already received is ${yuan(amountFen)}.`,
  }),
  'other-compensation': ({ place, otherCompensationFen, amountFen }) => ({
    zh: `其他补偿：从${place === 'before-share' ? '损失' : '市级分担'}中扣除已获 ${yuan(otherCompensationFen)}，为 ${yuan(amountFen)}。`,
    en: `Other compensation: ${yuan(otherCompensationFen)} from elsewhere is taken off the ${place === 'before-share' ? 'loss' : 'city’s share'}, which leaves ${yuan(amountFen)}.`,
  }),
  'share-others': ({ shares, amountFen }) => ({
    zh: `其他分担：${shares.map((share) => `${PAYER_NAMES[share.payer].zh} ${percent(share.rateBp)} 为 ${yuan(share.amountFen)}`).join('，')}；合计 ${yuan(amountFen)}。`,
    en: `Others’ shares: ${shares.map((share) => `${PAYER_NAMES[share.payer].en} ${percent(share.rateBp)}, ${yuan(share.amountFen)}`).join('; ')}; together ${yuan(amountFen)}.`,
  }),
  'share-province': ({ tier, rateBp, amountFen }) => ({
    zh: `省级分担：${TIER_NAMES[tier].zh}按 ${percent(rateBp)} 计，为 ${yuan(amountFen)}，另向省级申请。`,
    en: `Province’s share: ${percent(rateBp)} for ${TIER_NAMES[tier].en}, ${yuan(amountFen)}, applied for separately.`,
  }),
  'cap-province-per-deal': ({ limitFen, amountFen }) => ({
    zh: `省级单项上限 ${yuan(limitFen)}：省级分担为 ${yuan(amountFen)}。`,
    en: `Province’s cap per deal of ${yuan(limitFen)}: the province’s share is ${yuan(amountFen)}.`,
  }),
  'share-city': ({ tier, rateBp, amountFen }) => ({
    zh: `市级分担：${TIER_NAMES[tier].zh}按 ${percent(rateBp)} 计，不足一分舍去，为 ${yuan(amountFen)}。`,
    en: `City’s share: ${percent(rateBp)} for ${TIER_NAMES[tier].en}, floored to the fen, is ${yuan(amountFen)}.`,
  }),
  'city-rate-bonus': ({ trait, addBp, amountFen }) => ({
    zh: `上浮：${TRAITS[trait].zh}，市级比例上浮 ${percent(addBp)}，为 ${yuan(amountFen)}。`,
    en: `Bonus: ${percent(addBp)} on top of the city’s rate for ${TRAITS[trait].en} makes ${yuan(amountFen)}.`,
  }),
  'governments-together': ({ maxBp, limitFen, usedFen, amountFen }) => ({
    zh: `各级政府合计不超过损失的 ${percent(maxBp)}（${yuan(limitFen)}），其他各级已占 ${yuan(usedFen)}：市级为 ${yuan(amountFen)}。`,
    en: `All governments together bear at most ${percent(maxBp)} of the loss (${yuan(limitFen)}), of which the others ${yuan(usedFen)}: the city’s part is ${yuan(amountFen)}.`,
  }),
  'cap-per-deal': ({ limitFen, amountFen }) => ({
    zh: `市级单项上限 ${yuan(limitFen)}：为 ${yuan(amountFen)}。`,
    en: `City’s cap per deal of ${yuan(limitFen)}: ${yuan(amountFen)}.`,
  }),
  'cap-per-enterprise': ({ limitFen, usedFen, amountFen }) => ({
    zh: `单个企业市级上限 ${yuan(limitFen)}，此前已占用 ${yuan(usedFen)}：为 ${yuan(amountFen)}。`,
    en: `City’s cap per enterprise of ${yuan(limitFen)}, ${yuan(usedFen)} of it taken before: ${yuan(amountFen)}.`,
  }),
  'cap-per-institution-year': ({ limitFen, usedFen, year, amountFen }) => ({
    zh: `单个机构 ${String(year)} 年度市级上限 ${yuan(limitFen)}，此前已占用 ${yuan(usedFen)}：为 ${yuan(amountFen)}。`,
    en: `City’s cap per institution for ${String(year)} of ${yuan(limitFen)}, ${yuan(usedFen)} of it taken before: ${yuan(amountFen)}.`,
  }),
  'pool-headroom': ({ headroomFen, amountFen }) => ({
    zh: `资金池可用额度 ${yuan(headroomFen)}，本次需要 ${yuan(amountFen)}。`,
    en: `The pool’s headroom is ${yuan(headroomFen)}; this needs ${yuan(amountFen)}.`,
  }),
};

/** One step of a decision, told in full sentences from its numbers. */
export function stepText(step: DecisionStep, language: Language): string {
  const render = STEP_TEXTS[step.rule] as (step: DecisionStep) => Texts;
  return render(step)[language];
}
