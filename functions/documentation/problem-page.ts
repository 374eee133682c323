import type { Language } from '../../domain/explain/language.ts';
import { PROBLEMS, type ProblemCode } from '../http/problem-catalogue.ts';
import { html } from './html.ts';
import { page } from './page.ts';

export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(PROBLEMS, text);
}

/** What a problem code means: what happened, and what to do. */
export function problemPage(code: ProblemCode, language: Language): string {
  const { status, title, detail } = PROBLEMS[code];
  const words = language === 'zh' ? { code: '代码', status: '状态码' } : { code: 'Code', status: 'Status' };
  return page(
    title[language],
    language,
    html`<p>${words.code} <code>${code}</code> · ${words.status} ${status}</p>
      <p>${detail[language]}</p>`,
  );
}
