import type { Language, Texts } from '../../domain/explain/language.ts';
import { OPERATIONS, type OperationName } from '../http/operations.ts';
import { WAIT_SECONDS_MAX } from '../http/prefer.ts';
import { IDEMPOTENCY_KEY } from '../http/request.ts';
import { jsonSchema, type Components, type Json } from './json-schema.ts';
import type { OperationContract } from './operation-contract.ts';

/** The parameters of an operation: in its path, its query, and its headers. */
export function parametersOf(
  name: OperationName,
  { query = {}, isWaitedFor = false }: OperationContract,
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
  const inHeaders = [
    ...(roles !== null && method === 'POST' ? [KEY] : []),
    ...(isWaitedFor ? [{ ...PREFER, description: WAIT[language] }] : []),
  ];
  return [...inPath, ...inQuery, ...inHeaders];
}

const PREFER = { name: 'Prefer', in: 'header', required: false, schema: { type: 'string' } };

const WAIT: Texts = {
  zh: `wait=N（RFC 7240）：最多等待 N 秒取得最终答复，至多 ${String(WAIT_SECONDS_MAX)} 秒；不写即为最长。`,
  en: `wait=N (RFC 7240): hold the connection up to N seconds for the final answer, ${String(WAIT_SECONDS_MAX)} at most; that long where nothing is said.`,
};

const KEY = {
  ...{ name: 'Idempotency-Key', in: 'header', required: true },
  schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source },
};
