import type { Language } from '../../domain/explain/language.ts';
import { html, type Html } from './html.ts';
import { tableHtml } from './table-html.ts';

/** What of a JSON Schema the contract uses. */
export type JsonSchema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly default?: unknown;
} & Readonly<Record<string, unknown>>;

/** What is told of a value beside its type, each by its name in JSON Schema. */
const LIMITS = [
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'default',
];

const WORDS = {
  zh: {
    member: '成员',
    type: '类型',
    required: '必填',
    optional: '可选',
    or: '或',
    listOf: '列表：',
    open: '（将来可能增加）',
  },
  en: {
    member: 'Member',
    type: 'Type',
    required: 'required',
    optional: 'optional',
    or: 'or',
    listOf: 'list of ',
    open: ' (more may come)',
  },
} as const;

/** A value of this schema in words; objects as tables, and what has a name as a link to it. */
export function schemaHtml(schema: JsonSchema, language: Language): Html {
  const words = WORDS[language];
  const { $ref, items, properties } = schema;
  const choices = schema.anyOf ?? schema.oneOf;
  const more = schema['x-open'] === true ? words.open : '';
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    return html`<a href="#${shapeAnchor(name)}">${name}</a>`;
  }
  if (choices !== undefined) {
    return html`${choices.map((choice, index) => [index === 0 ? '' : html` ${words.or} `, schemaHtml(choice, language)])}${more}`;
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum !== undefined) {
    return html`${schema.enum.map((value, index) => [index === 0 ? '' : ' ', html`<code>${JSON.stringify(value)}</code>`])}${more}`;
  }
  if (items !== undefined) return html`${words.listOf}${schemaHtml(items, language)}${limits(schema)}`;
  if (properties !== undefined) return membersTable(schema, properties, language);
  return html`${schema.type ?? 'any'}${limits(schema)}`;
}

export function shapeAnchor(name: string): string {
  return `shape-${name}`;
}

function limits(schema: JsonSchema): Html {
  const told = LIMITS.filter((name) => schema[name] !== undefined && !isPlainRange(name, schema[name]));
  return html`${told.map((name) => html` <span class="muted">${name} <code>${String(schema[name])}</code></span>`)}`;
}

/** That a number is no larger than can be written exactly is said once, at the top. */
function isPlainRange(name: string, value: unknown): boolean {
  return name.endsWith('imum') && (value === Number.MAX_SAFE_INTEGER || value === Number.MIN_SAFE_INTEGER);
}

function membersTable(
  { required = [] }: JsonSchema,
  properties: Readonly<Record<string, JsonSchema>>,
  language: Language,
): Html {
  const words = WORDS[language];
  const rows = Object.entries(properties).map(
    ([name, member]) =>
      html`<tr>
        <td><code>${name}</code></td>
        <td>${schemaHtml(member, language)}</td>
        <td class="muted">${required.includes(name) ? words.required : words.optional}</td>
      </tr> `,
  );
  if (rows.length === 0) return html`<code>{}</code>`;
  return tableHtml([words.member, words.type, ''], rows);
}
