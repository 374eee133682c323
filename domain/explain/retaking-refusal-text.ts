import type { NestedLimit, RetakingRefusal } from '../claims/retaking.ts';
import { yuan } from './amount-text.ts';
import type { Language, Texts } from './language.ts';

const CAP_NAMES: Readonly<Record<NestedLimit['cap'], Texts>> = {
  'cap-per-enterprise': { zh: '单个企业上限', en: 'cap per enterprise' },
  'cap-per-institution-year': { zh: '单个机构年度上限', en: 'cap per institution and year' },
};

/** Why what a claim once gave back cannot be had again, with the figures that say so. */
export function retakingRefusalText(refusal: RetakingRefusal, language: Language): string {
  return textsOf(refusal)[language];
}

function textsOf(refusal: RetakingRefusal): Texts {
  switch (refusal.code) {
    case 'retaking.exposure-claimed': {
      const { openClaimId } = refusal;
      return {
        zh: `该备案项目现有在办申请 ${openClaimId}，须待其办结。`,
        en: `Claim ${openClaimId} is under way on the exposure; it has to be over first.`,
      };
    }
    case 'retaking.exposure-settled': {
      const { settledOn } = refusal;
      return {
        zh: `该备案项目已于 ${settledOn} 结清。`,
        en: `The exposure was settled on ${settledOn}.`,
      };
    }
    case 'retaking.principal-exceeded': {
      const { lossFen, claimedFen, principalFen } = refusal;
      return {
        zh: `该备案项目已申请 ${yuan(claimedFen)}，再计入 ${yuan(lossFen)} 将超过本金 ${yuan(principalFen)}。`,
        en: `${yuan(claimedFen)} is claimed on the exposure; ${yuan(lossFen)} more would pass its principal of ${yuan(principalFen)}.`,
      };
    }
    case 'retaking.cap-exceeded': {
      const { cap, limitFen, usedFen, amountFen } = refusal;
      return {
        zh: `${CAP_NAMES[cap].zh} ${yuan(limitFen)} 已用 ${yuan(usedFen)}，不足以再计入 ${yuan(amountFen)}。`,
        en: `Of the ${CAP_NAMES[cap].en} of ${yuan(limitFen)}, ${yuan(usedFen)} is taken; ${yuan(amountFen)} more does not fit.`,
      };
    }
  }
}
