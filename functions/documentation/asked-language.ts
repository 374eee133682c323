import { LANGUAGES, type Language } from '../../domain/explain/language.ts';
import type { Answer } from '../http/answer.ts';
import { invalid, unknownParameters } from '../http/page.ts';
import type { OpenRequest } from '../http/request.ts';
import { PAGE_POLICY } from './page.ts';

/**
 * Answers in the language that `?lang=` asks for, before what the headers say; null where it asks for none. Documentation
 * is public and the same for everyone, and only its pages have a stylesheet to let in.
 */
export function inAskedLanguage(
  { query }: OpenRequest,
  answerIn: (asked: Language | null) => Answer,
): Answer {
  const unknown = unknownParameters(query, ['lang']);
  if (unknown !== null) return unknown;
  const { lang } = query;
  const asked = lang === undefined ? null : LANGUAGES.find((known) => known === lang);
  if (asked === undefined) return invalid([{ name: 'lang', code: 'parameter.not-allowed' }]);
  const answer = answerIn(asked);
  if ('problem' in answer) return answer;
  const headers = {
    'cache-control': 'public, max-age=300',
    vary: 'accept-language',
    ...(asked === null ? {} : { 'content-language': asked === 'zh' ? 'zh-CN' : 'en' }),
    ...('html' in answer ? PAGE_POLICY : {}),
  };
  return { ...answer, headers };
}
