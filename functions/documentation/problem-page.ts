import type { Language } from '../../domain/explain/language.ts';
import { PROBLEMS, type ProblemCode } from '../http/problem-catalogue.ts';
import { CODE_TABLES, type CodeTable } from './code-meanings/code-tables.ts';
import { html, type Html } from './html.ts';
import { page } from './page.ts';
import { PROBLEM_GUIDES } from './problem-guides/problem-guides.ts';
import { tableHtml } from './table-html.ts';

const WORDS = {
  zh: {
    code: '代码',
    status: '状态码',
    happened: '发生了什么',
    why: '为什么',
    toDo: '怎么办',
    codes: { errors: 'errors 中的代码', refusals: 'refusals 中的代码' },
    meaning: '含义',
    stop: '。',
  },
  en: {
    code: 'Code',
    status: 'Status',
    happened: 'What happened',
    why: 'Why',
    toDo: 'What to do',
    codes: { errors: 'Codes in errors', refusals: 'Codes in refusals' },
    meaning: 'Meaning',
    stop: '. ',
  },
} as const;

export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(PROBLEMS, text);
}

/** What a problem code means: what happened, why, and what to do; and the codes that stand in it, where it has some. */
export function problemPage(code: ProblemCode, language: Language): string {
  const { status, title, detail } = PROBLEMS[code];
  const { why, toDo } = PROBLEM_GUIDES[code];
  const table = (CODE_TABLES as Partial<Record<ProblemCode, CodeTable>>)[code];
  const words = WORDS[language];
  const main = html`<p>${words.code} <code>${code}</code> · ${words.status} ${status}</p>
    <h2>${words.happened}</h2>
    <p>${title[language]}${words.stop}${detail[language]}</p>
    <h2>${words.why}</h2>
    <p>${why[language]}</p>
    <h2>${words.toDo}</h2>
    <p>${toDo[language]}</p>
    ${table === undefined ? '' : codesSection(table, language)}`;
  return page(title[language], language, main);
}

function codesSection({ member, meanings }: CodeTable, language: Language): Html {
  const words = WORDS[language];
  const rows = Object.entries(meanings).map(
    ([code, meaning]) =>
      html`<tr>
        <th scope="row"><code>${code}</code></th>
        <td>${meaning[language]}</td>
      </tr> `,
  );
  return html`<h2>${words.codes[member]}</h2>
    ${tableHtml([words.code, words.meaning], rows)}`;
}
