import type { Language } from '../../domain/explain/language.ts';
import { openapiDocument } from '../contract/openapi-document.ts';
import type { Handlers } from '../http/create-function.ts';
import { inAskedLanguage } from './asked-language.ts';
import { documentationPage } from './documentation-page.ts';
import { onceForEach } from './once-for-each.ts';
import { isProblemCode, problemPage } from './problem-page.ts';

const documentIn = onceForEach<Language, unknown>(openapiDocument);
const pageIn = onceForEach<Language, string>(documentationPage);

/** The contract for everyone to read: as a document, as a page, and what each problem code means. It touches no data. */
export const documentation: Handlers<'readOpenapi' | 'readDocumentation' | 'readProblem'> = {
  readOpenapi: (request) =>
    Promise.resolve(
      inAskedLanguage(request, (asked) => ({
        status: 200,
        body: (preferred) => documentIn(asked ?? preferred),
      })),
    ),
  readDocumentation: (request) =>
    Promise.resolve(
      inAskedLanguage(request, (asked) => ({ status: 200, html: (preferred) => pageIn(asked ?? preferred) })),
    ),
  readProblem: (request) =>
    Promise.resolve(
      inAskedLanguage(request, (asked) => {
        const code = request.parameters['code'] ?? '';
        if (!isProblemCode(code)) return { problem: 'route.not-found' };
        return { status: 200, html: (preferred) => problemPage(code, asked ?? preferred) };
      }),
    ),
};
