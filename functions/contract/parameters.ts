import type { Language } from '../../domain/explain/language.ts';
import { OPERATIONS, type OperationName } from '../http/operations.ts';
import { IDEMPOTENCY_KEY } from '../http/request.ts';
import { jsonSchema, type Components, type Json } from './json-schema.ts';
import type { OperationContract } from './operation-contract.ts';

/** The parameters of an operation: in its path, its query, and its headers. */
export function parametersOf(
  name: OperationName,
  { query = {} }: OperationContract,
  components: Components,
  language: Language,
): Json[] {
  const { path, roles, method } = OPERATIONS[name];
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({
    ...{ name: parameter, in: 'path', required: true },
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query).map(([parameter, { schema, description }]) => ({
    ...{ name: parameter, in: 'query', required: false, description: description[language] },
    schema: jsonSchema(schema, 'input', components),
  }));
  return [...inPath, ...inQuery, ...(roles !== null && method === 'POST' ? [KEY] : [])];
}

const KEY = {
  ...{ name: 'Idempotency-Key', in: 'header', required: true },
  schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source },
};
