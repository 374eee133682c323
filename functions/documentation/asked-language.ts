import { LANGUAGES, type Language } from '../../domain/explain/language.ts';
import type { Answer } from '../http/answer.ts';
import { invalid, unknownParameters } from '../http/page.ts';
import type { Problem } from '../http/problem.ts';
import type { OpenRequest } from '../http/request.ts';

/** The language that `?lang=` asks for, before what the headers say; null where it asks for none. */
export function readLanguage({ query }: OpenRequest): { readonly asked: Language | null } | Problem {
  const unknown = unknownParameters(query, ['lang']);
  if (unknown !== null) return unknown;
  const { lang } = query;
  if (lang === undefined) return { asked: null };
  const asked = LANGUAGES.find((known) => known === lang);
  return asked === undefined ? invalid([{ name: 'lang', code: 'parameter.not-allowed' }]) : { asked };
}

/** Documentation is public and the same for everyone, in two languages. */
export function documentationHeaders(asked: Language | null): NonNullable<Answer['headers']> {
  return {
    'cache-control': 'public, max-age=300',
    vary: 'accept-language',
    ...(asked === null ? {} : { 'content-language': asked === 'zh' ? 'zh-CN' : 'en' }),
  };
}
