import type { ExposureKind } from '../exposures/exposure-kind.ts';
import type { FilingRefusal } from '../exposures/filing-refusal.ts';
import type { InstitutionKind } from '../institutions/institution.ts';
import { percent, yuan } from './amount-text.ts';
import type { Language, Texts } from './language.ts';

type Code = FilingRefusal['code'];
type RefusalOf<C extends Code> = Extract<FilingRefusal, { code: C }>;

const KINDS: Readonly<Record<ExposureKind, Texts>> = {
  loan: { zh: '贷款', en: 'loans' },
  investment: { zh: '投资', en: 'investments' },
};
const INSTITUTIONS: Readonly<Record<InstitutionKind, Texts>> = {
  bank: { zh: '合作银行', en: 'A partner bank' },
  fund: { zh: '天使投资机构', en: 'An angel fund' },
};

const FILING_REFUSAL_TEXTS: { readonly [C in Code]: (refusal: RefusalOf<C>) => Texts } = {
  'filing.kind-not-yours': ({ institutionKind, kind }) => ({
    zh: `${INSTITUTIONS[institutionKind].zh}不能备案${KINDS[kind].zh}。`,
    en: `${INSTITUTIONS[institutionKind].en} cannot file ${KINDS[kind].en}.`,
  }),
  'filing.no-policy-in-force': ({ startedOn }) => ({
    zh: `${startedOn} 尚无生效的政策版本。`,
    en: `No policy version was in force on ${startedOn}.`,
  }),
  'filing.not-started': ({ startedOn, today }) => ({
    zh: `起始日 ${startedOn} 晚于今天 ${today}，请于起始后备案。`,
    en: `It starts on ${startedOn}, after today, ${today}; file it once it has started.`,
  }),
  'filing.too-late': ({ startedOn, lastDay, today }) => ({
    zh: `起始日为 ${startedOn}，备案期限截至 ${lastDay}，今天是 ${today}。`,
    en: `It started on ${startedOn} and could be filed until ${lastDay}; today is ${today}.`,
  }),
  'loan.principal-above-limit': ({ principalFen, limitFen }) => ({
    zh: `本金 ${yuan(principalFen)} 超过该企业的上限 ${yuan(limitFen)}。`,
    en: `The principal of ${yuan(principalFen)} is above this firm’s limit of ${yuan(limitFen)}.`,
  }),
  'loan.revenue-above-limit': ({ revenueFen, belowFen }) => ({
    zh: `企业营业收入 ${yuan(revenueFen)}，须低于 ${yuan(belowFen)}。`,
    en: `The firm’s revenue is ${yuan(revenueFen)}; it must be below ${yuan(belowFen)}.`,
  }),
  'loan.term-above-limit': ({ maturesOn, lastDay, monthsMax }) => ({
    zh: `到期日 ${maturesOn} 晚于 ${lastDay}，期限最长 ${String(monthsMax)} 个月。`,
    en: `It matures on ${maturesOn}; with a term of at most ${String(monthsMax)} months that is ${lastDay} at the latest.`,
  }),
  'loan.matures-before-start': ({ startedOn, maturesOn }) => ({
    zh: `到期日 ${maturesOn} 不晚于起始日 ${startedOn}。`,
    en: `It matures on ${maturesOn}, which is not after its start on ${startedOn}.`,
  }),
  'investment.round-not-first': () => ({
    zh: '仅首轮投资可以备案。',
    en: 'Only first-round investments can be filed.',
  }),
  'enterprise.founded-after-start': ({ foundedOn, startedOn }) => ({
    zh: `企业成立日 ${foundedOn} 晚于起始日 ${startedOn}。`,
    en: `The firm was founded on ${foundedOn}, after the start on ${startedOn}.`,
  }),
  'enterprise.too-old': ({ foundedOn, ageMonthsMax }) => ({
    zh: `企业成立于 ${foundedOn}，起始日已超过 ${String(ageMonthsMax)} 个月。`,
    en: `The firm was founded on ${foundedOn}, more than ${String(ageMonthsMax)} months before the start.`,
  }),
  'enterprise.too-many-staff': ({ staff, staffMax }) => ({
    zh: `企业员工 ${String(staff)} 人，上限 ${String(staffMax)} 人。`,
    en: `The firm has ${String(staff)} staff; the limit is ${String(staffMax)}.`,
  }),
  'enterprise.assets-above-limit': ({ assetsFen, limitFen }) => ({
    zh: `企业资产 ${yuan(assetsFen)} 超过上限 ${yuan(limitFen)}。`,
    en: `The firm’s assets of ${yuan(assetsFen)} are above the limit of ${yuan(limitFen)}.`,
  }),
  'enterprise.revenue-above-limit': ({ revenueFen, limitFen }) => ({
    zh: `企业营业收入 ${yuan(revenueFen)} 超过上限 ${yuan(limitFen)}。`,
    en: `The firm’s revenue of ${yuan(revenueFen)} is above the limit of ${yuan(limitFen)}.`,
  }),
  'institution.no-agreement-on-start': ({ startedOn }) => ({
    zh: `起始日 ${startedOn} 不在本机构合作协议的有效期内。`,
    en: `It started on ${startedOn}, when the institution had no agreement in force.`,
  }),
  'institution.no-agreement-on-filing': ({ today }) => ({
    zh: `今天 ${today} 本机构没有有效的合作协议，请先续签。`,
    en: `The institution has no agreement in force today, ${today}; renew it first.`,
  }),
  'institution.quota-exceeded': ({ principalFen, outstandingFen, quotaFen }) => ({
    zh: `本次本金 ${yuan(principalFen)} 与在保本金 ${yuan(outstandingFen)} 之和，超过协议额度 ${yuan(quotaFen)}。`,
    en: `The principal of ${yuan(principalFen)} with the ${yuan(outstandingFen)} outstanding is above the agreement’s quota of ${yuan(quotaFen)}.`,
  }),
  'institution.suspended': ({ compensatedFen, filedFen, stopAboveBp, policyVersion }) => ({
    zh: `本机构已获补偿 ${yuan(compensatedFen)}，占备案本金 ${yuan(filedFen)} 的比例超过熔断线 ${percent(stopAboveBp)}（${policyVersion}），已暂停新增备案，须由基金管理人恢复。`,
    en: `The ${yuan(compensatedFen)} compensated of ${yuan(filedFen)} filed passed the stop-line of ${percent(stopAboveBp)} (${policyVersion}); the institution may file again once a manager lets it.`,
  }),
  'cap.leverage-exceeded': ({ principalFen, leftFen, limitFen, leverageMax }) => ({
    zh: `资金池在保本金上限为规模的 ${String(leverageMax)} 倍，即 ${yuan(limitFen)}，还可备案 ${yuan(leftFen)}，本次本金为 ${yuan(principalFen)}。`,
    en: `The pool stands for at most ${String(leverageMax)} times its cap, ${yuan(limitFen)}; ${yuan(leftFen)} can still be filed, and this is ${yuan(principalFen)}.`,
  }),
  'filing.contract-already-filed': ({ contractNo, exposureId }) => ({
    zh: `合同编号 ${contractNo} 已备案，见 ${exposureId}。`,
    en: `The contract number ${contractNo} is on file already, as ${exposureId}.`,
  }),
  'filing.too-many-alike': ({ alikeMax }) => ({
    zh: `同一企业同日同额的备案最多 ${String(alikeMax)} 笔，请联系基金管理人。`,
    en: `At most ${String(alikeMax)} of the same firm, day and principal can be on file; speak to the manager.`,
  }),
  'filing.too-large-to-count': ({ principalFen, leftFen }) => ({
    zh: `本金 ${yuan(principalFen)} 过大，平台最多还可精确记录 ${yuan(leftFen)}。请核对金额。`,
    en: `The principal of ${yuan(principalFen)} is too large; ${yuan(leftFen)} more can be counted exactly. Check the amount.`,
  }),
};

/** Why an exposure cannot be filed, in a sentence that names the figures. */
export function filingRefusalText(refusal: FilingRefusal, language: Language): string {
  const render = FILING_REFUSAL_TEXTS[refusal.code] as (refusal: FilingRefusal) => Texts;
  return render(refusal)[language];
}
