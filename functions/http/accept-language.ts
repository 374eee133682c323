import type { Language } from '../../domain/explain/language.ts';

const DEFAULT: Language = 'zh';
const RANGES_MAX = 20;

/** The language that the reader likes best of the two we speak (RFC 9110, 12.5.4); Chinese where nothing is said. */
export function preferredLanguage(header: string | undefined): Language {
  let best: { language: Language; quality: number } = { language: DEFAULT, quality: 0 };
  for (const range of (header ?? '').split(',').slice(0, RANGES_MAX)) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = qualityOf(parameters);
    const primary = tag.split('-')[0];
    const language = primary === 'zh' || primary === 'en' ? primary : tag === '*' ? DEFAULT : null;
    if (language !== null && quality > best.quality) best = { language, quality };
  }
  return best.language;
}

function qualityOf(parameters: readonly string[]): number {
  const weight = parameters.map((parameter) => /^\s*q=(0(\.\d{0,3})?|1(\.0{0,3})?)\s*$/.exec(parameter)?.[1]);
  return Number(weight.find((value) => value !== undefined) ?? '1');
}
