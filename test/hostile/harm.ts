import { PROBLEMS, type ProblemCode } from '../../functions/http/problem-catalogue.ts';
import { checkExchange, type Exchange } from '../contract/check-exchange.ts';
import type { Attack } from './attack.ts';
import { exchange, type RawReply } from './exchange.ts';

/** Written out a second time on purpose: what guards an answer is not the source's own to say. */
const GUARDS = {
  'cache-control': /^(no-store|public, max-age=300)$/,
  'content-security-policy': /^default-src 'none'; /,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
};

/** What is wrong with how an attack was answered; null where nothing is. */
export async function harmOf(port: number, attack: Attack): Promise<string | null> {
  const replies = await exchange(port, attack.bytes);
  if (replies.length === 0) return attack.mayBeDropped === true ? null : `${named(attack)}: no answer`;
  const [method = '', target = ''] = attack.bytes.toString('latin1').split(/[ \r\n]/, 2);
  const isOne = replies.length === 1;
  const sent = {
    method: isOne ? method : '',
    target: isOne ? target : '',
    requestHeaders: {},
    requestBody: '',
  };
  const [wrong] = replies.flatMap((reply) => wrongWith(reply, sent) ?? []);
  if (wrong === undefined) return null;
  return `${named(attack)}: ${wrong}: ${replies.map(({ status, body }) => `${String(status)} ${body.slice(0, 300)}`).join(' | ')}`;
}

function named({ kind, name }: Attack): string {
  return `${kind}, ${name}`;
}

type Sent = Pick<Exchange, 'method' | 'target' | 'requestHeaders' | 'requestBody'>;

function wrongWith({ status, headers, body }: RawReply, sent: Sent): string | null {
  if (status >= 500) return 'a fault';
  if (status >= 300 && status < 400) return 'sent elsewhere';
  const requestId = headers.get('x-request-id') ?? '';
  if (!/^[\w.:-]{1,64}$/.test(requestId)) return `the request id is ${requestId}`;
  const unguarded = Object.entries(GUARDS).find(([name, guard]) => !guard.test(headers.get(name) ?? ''));
  if (unguarded !== undefined) return `${unguarded[0]} is ${headers.get(unguarded[0]) ?? 'not there'}`;
  if (headers.has('server') || headers.has('x-powered-by')) return 'a banner';
  if (status < 400 || sent.method === 'HEAD') return null;
  return wrongProblem(
    headers.get('content-type') ?? null,
    JSON.parse(body) as Record<string, unknown>,
    { status, requestId },
    sent,
  );
}

/** A problem is one of the catalogue, told as the contract has it. */
function wrongProblem(
  contentType: string | null,
  problem: Record<string, unknown>,
  { status, requestId }: { status: number; requestId: string },
  sent: Sent,
): string | null {
  try {
    checkExchange({ ...sent, status, contentType, body: problem });
  } catch (error) {
    return String(error);
  }
  const code = problem['code'] as ProblemCode;
  if (!Object.hasOwn(PROBLEMS, code)) return 'a code that is not in the catalogue';
  if (PROBLEMS[code].status !== status || problem['status'] !== status)
    return 'another status than its code has';
  return problem['requestId'] === requestId ? null : 'another request id in the body';
}
