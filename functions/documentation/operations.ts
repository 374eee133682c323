import type { Language } from '../../domain/explain/language.ts';
import { openapiDocument } from '../contract/openapi-document.ts';
import type { Handlers } from '../http/create-function.ts';
import { documentationHeaders, readLanguage } from './asked-language.ts';
import { documentationPage } from './documentation-page.ts';
import { onceForEach } from './once-for-each.ts';
import { PAGE_POLICY } from './page.ts';
import { isProblemCode, problemPage } from './problem-page.ts';

const documentIn = onceForEach<Language, unknown>(openapiDocument);
const pageIn = onceForEach<Language, string>(documentationPage);

/** The contract for everyone to read: as a document, as a page, and what each problem code means. It touches no data. */
export const documentation: Handlers<'readOpenapi' | 'readDocumentation' | 'readProblem'> = {
  readOpenapi: (request) => {
    const language = readLanguage(request);
    if ('problem' in language) return Promise.resolve(language);
    const { asked } = language;
    return Promise.resolve({
      status: 200,
      body: (preferred) => documentIn(asked ?? preferred),
      headers: documentationHeaders(asked),
    });
  },
  readDocumentation: (request) => {
    const language = readLanguage(request);
    if ('problem' in language) return Promise.resolve(language);
    const { asked } = language;
    return Promise.resolve({
      status: 200,
      html: (preferred) => pageIn(asked ?? preferred),
      headers: { ...documentationHeaders(asked), ...PAGE_POLICY },
    });
  },
  readProblem: (request) => {
    const language = readLanguage(request);
    if ('problem' in language) return Promise.resolve(language);
    const { asked } = language;
    const code = request.parameters['code'] ?? '';
    if (!isProblemCode(code)) return Promise.resolve({ problem: 'route.not-found' });
    return Promise.resolve({
      status: 200,
      html: (preferred) => problemPage(code, asked ?? preferred),
      headers: { ...documentationHeaders(asked), ...PAGE_POLICY },
    });
  },
};
