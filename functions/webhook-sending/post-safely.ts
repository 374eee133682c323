import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { maySendTo } from './public-address.ts';

/** A receiver is to write down what it got and answer; what takes longer it does afterwards. */
const ANSWER_MS_MAX = 15_000;
const HEADER_BYTES_MAX = 16 * 1_024;

export type Resolved = { readonly address: string; readonly family: number };

/** How the outside is reached; all of it is handed in, so that a test can say where a name leads. */
export type Outside = {
  readonly resolve: (hostname: string) => Promise<readonly Resolved[]>;
  /** Whether to send to this very machine, and without TLS. */
  readonly allowsLoopback: boolean;
  readonly answerMsMax: number;
};

export const REAL_OUTSIDE: Outside = {
  resolve: (hostname) => lookup(hostname, { all: true }),
  allowsLoopback: false,
  answerMsMax: ANSWER_MS_MAX,
};

export type Post = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type PostOutcome =
  | { readonly outcome: 'answered'; readonly httpStatus: number }
  | { readonly outcome: 'timed-out' | 'unreachable' | 'address-not-public'; readonly httpStatus: null };

/**
 * Posts to an address that somebody else named. The name is resolved once, every address that it has must be one of the
 * public internet, and the connection goes to one of those that were looked at: a name that means another thing a moment
 * later leads nowhere else. Redirects are answers like any other, and what is answered beside the status is not read.
 */
export async function postSafely(post: Post, outside: Outside): Promise<PostOutcome> {
  const ending = AbortSignal.timeout(outside.answerMsMax);
  try {
    const { hostname } = new URL(post.url);
    const resolved = await orEnd(resolveOnce(bare(hostname), outside), ending);
    if (resolved.length === 0 || !resolved.every(({ address }) => maySendTo(address, outside.allowsLoopback)))
      return { outcome: 'address-not-public', httpStatus: null };
    return { outcome: 'answered', httpStatus: await send(post, resolved, ending) };
  } catch {
    return { outcome: ending.aborted ? 'timed-out' : 'unreachable', httpStatus: null };
  }
}

/** An address of IPv6 stands in brackets in a URL. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

async function resolveOnce(hostname: string, { resolve }: Outside): Promise<readonly Resolved[]> {
  const family = isIP(hostname);
  return family === 0 ? resolve(hostname) : [{ address: hostname, family }];
}

function orEnd<Value>(work: Promise<Value>, ending: AbortSignal): Promise<Value> {
  const ended = new Promise<never>((_resolve, reject) => {
    ending.addEventListener('abort', () => {
      reject(new Error('out of time'));
    });
  });
  return Promise.race([work, ended]);
}

function send(
  { url, headers, body }: Post,
  resolved: readonly Resolved[],
  signal: AbortSignal,
): Promise<number> {
  const { protocol } = new URL(url);
  const lookedUp: LookupFunction = (_hostname, { all }, found) => {
    const [first] = resolved;
    if (all === true) found(null, [...resolved]);
    else found(null, first?.address ?? '', first?.family);
  };
  const bytes = Buffer.from(body, 'utf8');
  const options = {
    ...{ method: 'POST', agent: false as const, lookup: lookedUp, signal, maxHeaderSize: HEADER_BYTES_MAX },
    headers: { ...headers, 'content-length': bytes.length },
  };
  return new Promise((resolve, reject) => {
    const answered = (response: IncomingMessage) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    };
    const request =
      protocol === 'https:' ? httpsRequest(url, options, answered) : httpRequest(url, options, answered);
    request.on('error', reject);
    request.end(bytes);
  });
}
