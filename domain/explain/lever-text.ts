import { percent, yuan } from './amount-text.ts';
import type { Language, Texts } from './language.ts';
import type { LeverChange } from './lever-change.ts';
import type { Lever } from './levers.ts';
import { PARAMETER_NAMES } from './parameter-name.ts';
import { parameterOf } from './rule-clause.ts';

type Code = LeverChange['code'];
type ChangeOf<C extends Code> = Extract<LeverChange, { code: C }>;

/** Each completes “if …” and “若…”, so that several can follow one another. */
const CHANGE_TEXTS: { readonly [C in Code]: (change: ChangeOf<C>) => Texts } = {
  'wait-until-overdue': ({ overdueDays, onDay }) => ({
    zh: `到 ${onDay} 仍未偿还、逾期满 ${String(overdueDays)} 天`,
    en: `it is still unpaid on ${onDay}, ${String(overdueDays)} days overdue`,
  }),
  'state-overdue-days': ({ overdueDays }) => ({
    zh: `确已逾期满 ${String(overdueDays)} 天，并如实填写逾期天数`,
    en: `it is in truth ${String(overdueDays)} days overdue or more, and the claim says how many`,
  }),
  'claim-once-settled': ({ claimId }) => ({
    zh: `在办申请 ${claimId} 已办结`,
    en: `claim ${claimId} is settled`,
  }),
  'claim-within-principal': ({ lossFen }) => ({
    zh: `只按尚余本金 ${yuan(lossFen)} 申请`,
    en: `no more is claimed than the ${yuan(lossFen)} of principal that is left`,
  }),
  'claim-next-year': ({ onDay }) => ({
    zh: `到 ${onDay} 新年度开始、机构年度上限重新计算`,
    en: `it is ${onDay} or later, when the cap of the institution’s year starts anew`,
  }),
  'claim-again-with-papers': () => ({
    zh: '补齐所缺材料、说明所问事项',
    en: 'the papers that were wanting are there and what was asked is answered',
  }),
  'claim-after-appropriation': ({ headroomFen, shortFen }) => ({
    zh: `财政拨入使可用额度达到 ${yuan(headroomFen)}（尚差 ${yuan(shortFen)}）`,
    en: `an appropriation has brought the headroom to ${yuan(headroomFen)}, ${yuan(shortFen)} more than now`,
  }),
  'lift-cap': ({ cap }) => ({
    zh: `不设${PARAMETER_NAMES[parameterOf(cap)].zh}`,
    en: `there were not ${PARAMETER_NAMES[parameterOf(cap)].en}`,
  }),
  'raise-city-rate': ({ fromBp, toBp }) => ({
    zh: `市级分担比例由 ${percent(fromBp)} 提高到 ${percent(toBp)}`,
    en: `the city’s rate were ${percent(toBp)} instead of ${percent(fromBp)}`,
  }),
  'release-usage': ({ cap, usedFen }) => ({
    zh: `${PARAMETER_NAMES[parameterOf(cap)].zh}此前占用的 ${yuan(usedFen)} 全部退回`,
    en: `all ${yuan(usedFen)} taken before of ${PARAMETER_NAMES[parameterOf(cap)].en} were given back`,
  }),
};

/** What would have to be otherwise and what the city would then pay, in a sentence. */
export function leverText(lever: Lever, language: Language): string {
  const { changes, inHandsOf, amountFen, gainFen } = lever;
  const conditions = changes.map((change) => changeText(change, language));
  const isClaimed = inHandsOf === 'claimant';
  return language === 'zh'
    ? `若${conditions.join('，并且')}${isClaimed ? '，届时申请' : ''}：${yuan(amountFen)}，多 ${yuan(gainFen)}。`
    : `If ${conditions.join(', and ')}${isClaimed ? ', and it is claimed then' : ''}: ${yuan(amountFen)}, ${yuan(gainFen)} more.`;
}

function changeText(change: LeverChange, language: Language): string {
  const render = CHANGE_TEXTS[change.code] as (change: LeverChange) => Texts;
  return render(change)[language];
}
