import { GUARDING_HEADERS } from '../../functions/http/answer.ts';
import { PROBLEMS, type ProblemCode } from '../../functions/http/problem-catalogue.ts';
import type { Attack } from './attack.ts';
import { exchange, type RawReply } from './exchange.ts';

/** What is wrong with how an attack was answered; null where nothing is. */
export async function harmOf(port: number, attack: Attack): Promise<string | null> {
  const replies = await exchange(port, attack.bytes);
  if (replies.length === 0) return attack.mayBeDropped === true ? null : `${named(attack)}: no answer`;
  const isHead = attack.bytes.toString('latin1', 0, 5) === 'HEAD ';
  const [wrong] = replies.flatMap((reply) => wrongWith(reply, isHead) ?? []);
  if (wrong === undefined) return null;
  return `${named(attack)}: ${wrong}: ${replies.map(({ status, body }) => `${String(status)} ${body.slice(0, 300)}`).join(' | ')}`;
}

function named({ kind, name }: Attack): string {
  return `${kind}, ${name}`;
}

function wrongWith({ status, headers, body }: RawReply, isHead: boolean): string | null {
  if (status >= 500) return 'a fault';
  if (status >= 300 && status < 400) return 'sent elsewhere';
  const requestId = headers.get('x-request-id') ?? '';
  if (!/^[\w.:-]{1,64}$/.test(requestId)) return `the request id is ${requestId}`;
  const unguarded = Object.keys(GUARDING_HEADERS).find((name) => !headers.has(name));
  if (unguarded !== undefined) return `no ${unguarded}`;
  if (headers.has('server') || headers.has('x-powered-by')) return 'a banner';
  if (status < 400 || isHead) return null;
  if (headers.get('content-type') !== 'application/problem+json') return 'no problem by its type';
  const problem = JSON.parse(body) as Record<string, unknown>;
  const code = problem['code'] as ProblemCode;
  if (!Object.hasOwn(PROBLEMS, code)) return 'a code that is not in the catalogue';
  if (PROBLEMS[code].status !== status || problem['status'] !== status)
    return 'another status than its code has';
  return problem['requestId'] === requestId ? null : 'another request id in the body';
}
