import type { Language, Texts } from '../../domain/explain/language.ts';
import { OPERATIONS, type OperationName } from '../http/operations.ts';
import { PROBLEMS, type ProblemCode } from '../http/problem-catalogue.ts';
import { jsonSchema, type Components, type Json } from './json-schema.ts';
import type { AnswerContract, OperationContract } from './operation-contract.ts';
import { ANY, WITH_JSON, WITH_KEY, WITH_QUERY, WITH_RECORD, WITH_TOKEN } from './problem-sets.ts';

/** Every answer of an operation by its status: the one that it is called for, and its problems. */
export function responsesOf(
  name: OperationName,
  contract: OperationContract,
  components: Components,
  language: Language,
): Json {
  const { answer, untilThen } = contract;
  return {
    [String(answer.status)]: answerResponse(answer, DONE[language], components),
    ...(untilThen === undefined
      ? {}
      : { [String(untilThen.status)]: answerResponse(untilThen, WAITING[language], components) }),
    ...problemResponses(problemsOf(name, contract), components, language),
  };
}

const DONE: Texts = { zh: '成功', en: 'Done' };
const WAITING: Texts = { zh: '已受理，正在排队', en: 'Taken in; it waits for its turn' };

function answerResponse({ content }: AnswerContract, description: string, components: Components): Json {
  const described = Object.entries(content).map(([type, schema]) => [
    type,
    { schema: jsonSchema(schema, 'output', components) },
  ]);
  return { description, content: Object.fromEntries(described) as Json };
}

/** The problems of an operation: its own, and those of every operation that is called as it is. */
function problemsOf(name: OperationName, contract: OperationContract): ProblemCode[] {
  const { problems, query, body, files, recordsNothing = false } = contract;
  const { roles, method } = OPERATIONS[name];
  const isOpen = roles === null;
  const takesBody = !isOpen && method !== 'GET' && (body !== undefined || files !== undefined);
  const all = new Set<ProblemCode>([
    ...problems,
    ...ANY,
    ...(isOpen ? [] : WITH_TOKEN),
    ...(query === undefined ? [] : WITH_QUERY),
    ...(takesBody ? WITH_KEY : []),
    ...(takesBody && body !== undefined ? WITH_JSON : []),
    ...(takesBody && !recordsNothing ? WITH_RECORD : []),
  ]);
  return [...all].sort();
}

/** One response for each status; operations whose problems of a status are the same share it. */
function problemResponses(codes: readonly ProblemCode[], components: Components, language: Language): Json {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].sort();
  const responses = statuses.map((status) => {
    const own = codes.filter((code) => PROBLEMS[code].status === status);
    const name = own.map(nameOf).join('Or');
    components.responses[name] ??= problemResponse(own, language);
    return [String(status), { $ref: `#/components/responses/${name}` }];
  });
  return Object.fromEntries(responses) as Json;
}

function problemResponse(codes: readonly ProblemCode[], language: Language): Json {
  const titles = codes.map((code) => PROBLEMS[code].title[language]);
  return {
    description: titles.join(language === 'zh' ? '；' : '; '),
    'x-codes': codes,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

/** `request.too-large` is RequestTooLarge. */
function nameOf(code: ProblemCode): string {
  return code
    .split(/[.-]/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}
