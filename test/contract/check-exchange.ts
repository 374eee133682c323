import { PROBLEM_MEMBERS } from '../../functions/contract/answers/problem.ts';
import type { Shape } from '../../functions/contract/wire.ts';
import { documentIn, operationsOf, type Parameter, type PlacedOperation } from './document.ts';
import { schemaErrors, parameterErrors } from './schema-errors.ts';

/** A request as it was sent, and what came back. */
export type Exchange = {
  readonly method: string;
  /** With its query. */
  readonly target: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | undefined;
  readonly status: number;
  readonly contentType: string | null;
  readonly body: unknown;
};

const ALL_MEMBERS = [...new Set(Object.values(PROBLEM_MEMBERS).flatMap((shape) => Object.keys(shape)))];

let placed: readonly PlacedOperation[] | null = null;

/** Throws where an exchange is not as the published contract has it: every test over HTTP is one of the contract too. */
export function checkExchange(exchange: Exchange): void {
  const { method, target, status } = exchange;
  const [path = '', query = ''] = target.split('?');
  const found = operationFor(method, path);
  const mistakes = found === null ? problemMistakes(exchange) : answerMistakes(exchange, found);
  if (found !== null && status < 300) mistakes.push(...requestMistakes(exchange, found, query));
  if (mistakes.length === 0) return;
  throw new Error(
    `${method} ${target} → ${String(status)} is not as the contract says: ${mistakes.join('; ')}`,
  );
}

/** The operation that a path belongs to; a literal segment goes before a parameter. */
function operationFor(method: string, path: string): PlacedOperation | null {
  placed ??= operationsOf(documentIn('en')).toSorted(
    (left, right) => left.path.split('{').length - right.path.split('{').length,
  );
  const segments = path.split('/');
  const fits = (pattern: readonly string[]) =>
    pattern.length === segments.length &&
    pattern.every((part, index) =>
      part.startsWith('{') ? segments[index] !== '' : part === segments[index],
    );
  return placed.find((one) => one.method === method.toLowerCase() && fits(one.path.split('/'))) ?? null;
}

/** What is no operation can only be refused, in the shape that every problem has; the sandbox clock is apart. */
function problemMistakes({ target, status, contentType, body }: Exchange): string[] {
  if (status < 400 || target.startsWith('/sandbox/')) return [];
  if (contentType !== 'application/problem+json') return [`a problem came as ${String(contentType)}`];
  return problemErrors(body);
}

/** A problem brings what its own code has, and nothing of another’s. */
function problemErrors(body: unknown): string[] {
  const mistakes = schemaErrors('/components/schemas/Problem', body);
  if (mistakes.length > 0) return mistakes;
  const given = new Set(Object.keys(body as object));
  const own = (PROBLEM_MEMBERS as Partial<Record<string, Shape>>)[codeOf(body)] ?? {};
  const missing = Object.keys(own).filter(
    (name) => !given.has(name) && !own[name]?.safeParse(undefined).success,
  );
  const strange = ALL_MEMBERS.filter((name) => given.has(name) && own[name] === undefined);
  return [
    ...missing.map((name) => `${codeOf(body)} comes without ${name}`),
    ...strange.map((name) => `${name} is not of ${codeOf(body)}`),
  ];
}

function answerMistakes(
  { status, contentType, body }: Exchange,
  { method, path, operation }: PlacedOperation,
) {
  const response = operation.responses[String(status)];
  if (response === undefined) return [`status ${String(status)} is not told of (${codeOf(body)})`];
  const type = contentType?.split(';')[0] ?? '';
  if (response.content[type] === undefined) return [`content of type ${type} is not told of`];
  const codes = response['x-codes'];
  if (codes !== undefined) {
    const untold = codes.includes(codeOf(body)) ? [] : [`${codeOf(body)} is not told of`];
    return [...untold, ...problemErrors(body)];
  }
  const place = ['', 'paths', path, method, 'responses', String(status), 'content', type, 'schema'];
  return schemaErrors(pointerOf(place), body);
}

/** What was done must have been allowed: the document may not forbid what the platform accepts. */
function requestMistakes(
  { requestBody, requestHeaders }: Exchange,
  { method, path, operation }: PlacedOperation,
  query: string,
): string[] {
  const { parameters = [] } = operation;
  const asked = Object.fromEntries(new URLSearchParams(query));
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const inHeader = parameters.filter((parameter) => parameter.in === 'header');
  const mistakes = [
    ...parameterErrors(inQuery, asked).map((mistake) => `query ${mistake}`),
    ...parameterErrors(inHeader, headersAmong(inHeader, requestHeaders)).map(
      (mistake) => `header ${mistake}`,
    ),
  ];
  const { requestBody: told } = operation;
  if (told === undefined) return mistakes;
  if (requestBody === undefined || requestBody === '') {
    return told.required ? [...mistakes, 'a body is asked for'] : mistakes;
  }
  const [type = '', ...otherTypes] = Object.keys(told.content);
  if (otherTypes.length > 0) {
    const sentType = new Headers(requestHeaders).get('content-type')?.split(';')[0] ?? '';
    return sentType in told.content ? mistakes : [...mistakes, `a file of type ${sentType} is not told of`];
  }
  const sent: unknown =
    type === 'application/json'
      ? JSON.parse(requestBody)
      : Object.fromEntries(new URLSearchParams(requestBody));
  const place = pointerOf(['', 'paths', path, method, 'requestBody', 'content', type, 'schema']);
  return [...mistakes, ...schemaErrors(place, sent).map((mistake) => `request ${mistake}`)];
}

/** Of the headers that were sent, those that the document tells of; whatever else a client sends is its own business. */
function headersAmong(told: readonly Parameter[], sent: Readonly<Record<string, string>>) {
  const headers = new Headers(sent);
  return Object.fromEntries(
    told.flatMap(({ name }) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function codeOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : 'no code';
}

/** RFC 6901. */
function pointerOf(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}
