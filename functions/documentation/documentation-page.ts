import type { Language } from '../../domain/explain/language.ts';
import { openapiDocument } from '../contract/openapi-document.ts';
import { html, type Html } from './html.ts';
import { operationHtml, type OperationObject, type ResponseObject } from './operation-html.ts';
import { page } from './page.ts';
import { schemaHtml, shapeAnchor, type JsonSchema } from './schema-html.ts';

type DocumentObject = {
  readonly info: { readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, ResponseObject>>;
  };
};

type Operation = { readonly method: string; readonly path: string; readonly operation: OperationObject };

const WORDS = {
  zh: { title: '接口文档', version: '版本', document: 'OpenAPI 文档', contents: '目录', shapes: '数据结构' },
  en: {
    title: 'API documentation',
    version: 'Version',
    document: 'OpenAPI document',
    contents: 'Contents',
    shapes: 'Shapes',
  },
} as const;

/** The published contract as a page to be read: every operation by its group, and then the shapes they share. */
export function documentationPage(language: Language): string {
  const words = WORDS[language];
  const { info, tags, paths, components } = openapiDocument(language) as unknown as DocumentObject;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  const groups = tags.map(({ name, description }) => ({
    ...{ name, description },
    operations: operations.filter(({ operation }) => operation.tags.includes(name)),
  }));
  const main = html`<p>${info.description}</p>
    <p>${words.version} ${info.version} · <a href="/openapi.json?lang=${language}">${words.document}</a></p>
    <nav aria-label="${words.contents}">
      <h2>${words.contents}</h2>
      ${groups.map(
        ({ description, operations: own }) =>
          html`<h3>${description}</h3>
            <ul>
              ${own.map(contentsLine)}
            </ul> `,
      )}
    </nav>
    ${groups.map(
      ({ name, description, operations: own }) =>
        html`<section>
          <h2 id="group-${name}">${description}</h2>
          ${own.map(({ method, path, operation }) => operationHtml(method, path, operation, { language, responses: components.responses }))}
        </section> `,
    )}
    <section>
      <h2 id="shapes">${words.shapes}</h2>
      ${Object.entries(components.schemas).map(([name, schema]) => shape(name, schema, language))}
    </section>`;
  return page(words.title, language, main);
}

function contentsLine({ method, path, operation }: Operation): Html {
  return html`<li>
    <a href="#${operation.operationId}">${operation.summary}</a> <span class="muted">${method} ${path}</span>
  </li>`;
}

function shape(name: string, schema: JsonSchema, language: Language): Html {
  return html`<h3 id="${shapeAnchor(name)}">${name}</h3>
    <div class="scroll">${schemaHtml(schema, language)}</div> `;
}
