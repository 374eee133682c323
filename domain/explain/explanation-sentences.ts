import type { CityCap } from '../decisions/decision-step.ts';
import type { Explanation } from './explanation.ts';
import type { Language } from './language.ts';
import { PARAMETER_NAMES } from './parameter-name.ts';
import { parameterOf } from './rule-clause.ts';

/** Which cap left the amount where it is. */
export function bindingCapText(cap: CityCap | null, language: Language): string {
  if (cap === null) return language === 'zh' ? '没有上限起约束作用。' : 'No cap bound.';
  const name = PARAMETER_NAMES[parameterOf(cap)][language];
  return language === 'zh' ? `受${name}约束。` : `It was bound by ${name}.`;
}

/** What the decision went by that the city has not set yet, said plainly. */
export function placeholdersText({ placeholders }: Explanation, language: Language): string {
  const names = placeholders.map((name) => PARAMETER_NAMES[name][language]);
  if (names.length === 0) {
    return language === 'zh' ? '所用参数均有来源。' : 'Every parameter it went by has a source.';
  }
  return language === 'zh'
    ? `以下参数尚待市主管部门确定，目前为暂用值：${names.join('、')}。`
    : `To be set by the city, and stand-ins until then: ${names.join('; ')}.`;
}
