import type { Language } from '../../domain/explain/language.ts';
import { OPERATIONS, type OperationName } from '../http/operations.ts';
import { problemAnswer } from './answers/problem.ts';
import { CONTRACTS } from './contracts.ts';
import { jsonSchema, type Components, type Json } from './json-schema.ts';
import { FILE, TAGS, type OperationContract } from './operation-contract.ts';
import { parametersOf } from './parameters.ts';
import { responsesOf } from './responses.ts';

/** Of the contract, and the package with it. */
export const CONTRACT_VERSION = '0.1.0';

const ABOUT = {
  zh: '金额均为整数，单位为分；日期为上海日期，时刻为 UTC。金额最大为 2^53 − 1。/v1 下每个 POST 须带 Idempotency-Key：凡作记录的，以同一键重发同一请求只生效一次，答复与首次相同，并带 Idempotency-Replayed: true。标有 x-open 的取值将来可能增加。错误按 RFC 9457，各响应的 x-codes 列出可能的代码，说明见 /problems/{code}。x-roles 列出可调用的角色。',
  en: 'Amounts are whole fen, at most 2^53 − 1; dates are days in Shanghai, instants are UTC. Every POST under /v1 needs an Idempotency-Key: where it records something, the same request sent again under the same key has the effect of one and is answered as the first time, with Idempotency-Replayed: true. Of what is marked x-open, more may come. Errors follow RFC 9457; x-codes lists what codes a response can carry, and /problems/{code} explains each. x-roles lists who may call an operation.',
} as const;

/** The published contract, OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), told in one of our languages. */
export function openapiDocument(language: Language): Json {
  const components: Components = { schemas: {}, responses: {} };
  jsonSchema(problemAnswer, 'output', components);
  const paths: Record<string, Json> = {};
  for (const [name, contract] of Object.entries(CONTRACTS) as [OperationName, OperationContract][]) {
    const { path, method } = OPERATIONS[name];
    const operation = operationOf(name, contract, components, language);
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'riskpool',
      version: CONTRACT_VERSION,
      description: ABOUT[language],
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS).map(([name, texts]) => ({ name, description: texts[language] })),
    paths,
    components: {
      schemas: inOrder(components.schemas),
      responses: inOrder(components.responses),
      securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

/** By name, so that a new operation moves nothing of what was there. */
function inOrder(named: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(Object.entries(named).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function operationOf(
  name: OperationName,
  contract: OperationContract,
  components: Components,
  language: Language,
): Json {
  const { roles } = OPERATIONS[name];
  const { tag, summary, body, files } = contract;
  const parameters = parametersOf(name, contract, components, language);
  return {
    operationId: name,
    tags: [tag],
    summary: summary[language],
    ...(roles === null ? { security: [] } : { security: [{ accessToken: [] }], 'x-roles': [...roles] }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: requestBodyOf(body, contract, components) }),
    ...(files === undefined ? {} : { requestBody: fileBodyOf(files, components) }),
    responses: responsesOf(name, contract, components, language),
  };
}

function fileBodyOf(types: readonly string[], components: Components): Json {
  const schema = jsonSchema(FILE, 'input', components);
  return { required: true, content: Object.fromEntries(types.map((type) => [type, { schema }])) };
}

/** A body that says nothing may be left out. */
function requestBodyOf(
  body: NonNullable<OperationContract['body']>,
  { bodyType = 'application/json' }: OperationContract,
  components: Components,
): Json {
  const required = !body.safeParse({}).success;
  return { required, content: { [bodyType]: { schema: jsonSchema(body, 'input', components) } } };
}
