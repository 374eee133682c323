import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { documentIn, type Parameter } from './document.ts';

const DOCUMENT_ID = 'https://riskpool.test/openapi.json';
const MISTAKES_TOLD_MAX = 5;

let validator: Ajv2020 | null = null;
const parameterChecks = new Map<string, ValidateFunction>();

/** What in a value is not as the schema at this JSON Pointer of the document has it. */
export function schemaErrors(pointer: string, value: unknown): string[] {
  validator ??= documentValidator();
  const check = validator.getSchema(`${DOCUMENT_ID}#${encodeURI(pointer)}`);
  if (check === undefined) throw new Error(`there is no schema at ${pointer}`);
  return check(value) === true ? [] : toldErrors(check.errors);
}

/** What in parameters, which are all of text, does not stand for what they are told to. */
export function parameterErrors(
  parameters: readonly Parameter[],
  sent: Readonly<Record<string, string>>,
): string[] {
  const key = JSON.stringify(parameters);
  const check = parameterChecks.get(key) ?? compileParameters(parameters);
  parameterChecks.set(key, check);
  return check({ ...sent }) ? [] : toldErrors(check.errors);
}

function documentValidator(): Ajv2020 {
  const made = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(made);
  made.addSchema({ $id: DOCUMENT_ID, ...(closed(documentIn('en')) as object) });
  return made;
}

/** Integrators are to pass over members that they do not know; a test is to find every one that nobody told of. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, closed(member)]);
  const isOpenObject = 'properties' in value && 'type' in value && !('additionalProperties' in value);
  return { ...Object.fromEntries(members), ...(isOpenObject ? { additionalProperties: false } : {}) };
}

function compileParameters(parameters: readonly Parameter[]): ValidateFunction {
  const made = new Ajv2020({ strict: false, coerceTypes: true });
  addFormats.default(made);
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  const { components } = documentIn('en');
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  return made.compile({ type: 'object', properties, required, additionalProperties: false, components });
}

/** The deepest mistakes first: of a choice, those of the branch that went furthest are the ones to mend. */
function toldErrors(errors: readonly ErrorObject[] | null | undefined): string[] {
  return [...(errors ?? [])]
    .sort((left, right) => right.instancePath.length - left.instancePath.length)
    .slice(0, MISTAKES_TOLD_MAX)
    .map(({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}
