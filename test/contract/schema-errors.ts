import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { documentIn, type Parameter } from './document.ts';

const DOCUMENT_ID = 'https://riskpool.test/openapi.json';
const MISTAKES_TOLD_MAX = 5;

let validator: Ajv2020 | null = null;
const queryChecks = new Map<string, ValidateFunction>();

/** What in a value is not as the schema at this JSON Pointer of the document has it. */
export function schemaErrors(pointer: string, value: unknown): string[] {
  validator ??= documentValidator();
  const check = validator.getSchema(`${DOCUMENT_ID}#${encodeURI(pointer)}`);
  if (check === undefined) throw new Error(`there is no schema at ${pointer}`);
  return check(value) === true ? [] : toldErrors(check.errors);
}

/** What in the parameters of a query, which are all of text, does not stand for what they are told to. */
export function parameterErrors(
  parameters: readonly Parameter[],
  sent: Readonly<Record<string, string>>,
): string[] {
  const key = JSON.stringify(parameters);
  const check = queryChecks.get(key) ?? compileQuery(parameters);
  queryChecks.set(key, check);
  return check({ ...sent }) ? [] : toldErrors(check.errors);
}

function documentValidator(): Ajv2020 {
  const made = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(made);
  made.addSchema({ $id: DOCUMENT_ID, ...documentIn('en') });
  return made;
}

function compileQuery(parameters: readonly Parameter[]): ValidateFunction {
  const made = new Ajv2020({ strict: false, coerceTypes: true });
  addFormats.default(made);
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  const { components } = documentIn('en');
  return made.compile({ type: 'object', properties, additionalProperties: false, components });
}

/** The deepest mistakes first: of a choice, those of the branch that went furthest are the ones to mend. */
function toldErrors(errors: readonly ErrorObject[] | null | undefined): string[] {
  return [...(errors ?? [])]
    .sort((left, right) => right.instancePath.length - left.instancePath.length)
    .slice(0, MISTAKES_TOLD_MAX)
    .map(({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}
