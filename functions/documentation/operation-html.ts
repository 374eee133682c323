import type { Language } from '../../domain/explain/language.ts';
import { html, type Html } from './html.ts';
import { schemaHtml, type JsonSchema } from './schema-html.ts';
import { tableHtml } from './table-html.ts';

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
};

export type ResponseObject = { readonly content: Content; readonly 'x-codes'?: readonly string[] };

/** What is told elsewhere in the document, and how to tell it. */
type Setting = {
  readonly language: Language;
  readonly responses: Readonly<Record<string, ResponseObject>>;
};

/** What of an operation of the contract is told. */
export type OperationObject = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly 'x-roles'?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, ResponseObject | { readonly $ref: string }>>;
};

const WORDS = {
  zh: {
    roles: '角色：',
    anyone: '无需令牌',
    parameters: '参数',
    name: '名称',
    where: '位置',
    value: '取值',
    optional: '可选',
    body: '请求体',
    answer: '答复',
    problems: '错误',
    status: '状态码',
    codes: '代码',
  },
  en: {
    roles: 'Roles: ',
    anyone: 'Anyone, without a token',
    parameters: 'Parameters',
    name: 'Name',
    where: 'In',
    value: 'Value',
    optional: 'optional',
    body: 'Body',
    answer: 'Answer',
    problems: 'Problems',
    status: 'Status',
    codes: 'Codes',
  },
} as const;

/** One operation: who may call it, what it takes, what it answers, and every problem it can have. */
export function operationHtml(
  method: string,
  path: string,
  { operationId, summary, parameters = [], requestBody, responses, 'x-roles': roles }: OperationObject,
  setting: Setting,
): Html {
  const { language } = setting;
  const words = WORDS[language];
  const told = Object.entries(responses).map(
    ([status, response]) =>
      [status, '$ref' in response ? referred(response.$ref, setting) : response] as const,
  );
  const answers = told.filter(([, response]) => response['x-codes'] === undefined);
  const problems = told.filter(([, response]) => response['x-codes'] !== undefined);
  return html`<article aria-labelledby="${operationId}">
    <h3 id="${operationId}">${summary}</h3>
    <p>
      <code>${method} ${path}</code> <span class="muted">${operationId}</span><br />
      ${roles === undefined ? words.anyone : html`${words.roles}${roles.join(', ')}`}
    </p>
    ${parameters.length === 0 ? '' : parametersTable(parameters, language)}
    ${
      requestBody === undefined
        ? ''
        : html`<h4>${words.body}</h4>
            ${contentHtml(requestBody.content, language)}`
    }
    ${answers.map(
      ([status, { content }]) =>
        html`<h4>${words.answer} ${status}</h4>
          ${contentHtml(content, language)}`,
    )}
    <h4>${words.problems}</h4>
    ${problemsTable(problems, language)}
  </article> `;
}

function referred($ref: string, { responses }: Setting): ResponseObject {
  return responses[$ref.slice($ref.lastIndexOf('/') + 1)] ?? { content: {} };
}

function parametersTable(parameters: readonly Parameter[], language: Language): Html {
  const words = WORDS[language];
  const rows = parameters.map(
    ({ name, in: where, required, description = '', schema }) =>
      html`<tr>
        <td><code>${name}</code></td>
        <td>${where}</td>
        <td>${schemaHtml(schema, language)} ${description}</td>
        <td class="muted">${required ? '' : words.optional}</td>
      </tr> `,
  );
  return html`<h4>${words.parameters}</h4>
    ${tableHtml([words.name, words.where, words.value, ''], rows)}`;
}

function contentHtml(content: Content, language: Language): Html {
  return html`${Object.entries(content).map(
    ([type, { schema }]) =>
      html`<div class="scroll">
        <p class="muted">${type}</p>
        ${schemaHtml(schema, language)}
      </div>`,
  )}`;
}

function problemsTable(problems: readonly (readonly [string, ResponseObject])[], language: Language): Html {
  const words = WORDS[language];
  const rows = problems.map(
    ([status, { 'x-codes': codes = [] }]) =>
      html`<tr>
        <th scope="row">${status}</th>
        <td>
          ${codes.map((code) => html`<a href="/problems/${code}?lang=${language}"><code>${code}</code></a> `)}
        </td>
      </tr> `,
  );
  return tableHtml([words.status, words.codes], rows);
}
