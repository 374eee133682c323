import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { preferredLanguage } from '../functions/http/accept-language.ts';
import type { GatewayHandler } from '../functions/http/create-function.ts';
import type { Log } from '../functions/http/log.ts';
import type { ProblemCode } from '../functions/http/problem-catalogue.ts';
import { logFault } from '../functions/http/request-log.ts';
import { answerClock, CLOCK_PATH } from './clock-endpoint.ts';
import { DOWNLOAD_PATH, type DiskStorage } from './disk-storage.ts';
import { answerDownload } from './download-endpoint.ts';
import { gatewayProblem, sendAnswer, sendOnSocket } from './gateway-answer.ts';
import { findRoute, gatewayEvent, targetOf } from './gateway-event.ts';
import type { SandboxClock } from './sandbox-clock.ts';

/** API Gateway's own limits on a body, and on how long a request may take to arrive. */
const BODY_BYTES_MAX = 10 * 1024 * 1024;
const ARRIVAL_MS_MAX = 30_000;
/** Longer than clients keep a connection, so that it is not closed under the request that a busy one sends on it. */
const IDLE_MS_MAX = 65_000;

export type Gateway = { readonly server: Server; readonly port: number };

export type GatewayOptions = {
  readonly port: number;
  /** How long a request may take to arrive, where that is not as long as at API Gateway. */
  readonly arrivalMsMax?: number | undefined;
  readonly log: Log;
};

/** What the gateway serves: a handler for each route, and one for everything else. */
export type Routes = {
  readonly handlers: ReadonlyMap<string, GatewayHandler>;
  readonly fallback: GatewayHandler;
  readonly clock: SandboxClock;
  readonly storage: Pick<DiskStorage, 'follow'>;
};

/**
 * Serves the handlers over HTTP as API Gateway would, and the sandbox clock beside them. The port is taken at once,
 * so that it is known to whom the handlers are made for; requests wait until there are handlers.
 */
export async function startGateway(options: GatewayOptions, routes: Promise<Routes>): Promise<Gateway> {
  const { port, arrivalMsMax = ARRIVAL_MS_MAX, log } = options;
  const limits = {
    requestTimeout: arrivalMsMax,
    headersTimeout: arrivalMsMax,
    keepAliveTimeout: IDLE_MS_MAX,
  };
  const server = createServer({
    ...limits,
    connectionsCheckingInterval: Math.ceil(arrivalMsMax / 4),
    requireHostHeader: false, // It is asked for below, where the answer is ours.
  });
  // Those beyond a count would be dropped without a word; their size is limited, and so is their number by the functions.
  server.maxHeadersCount = 0;
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response, { routes, log });
  };
  server.on('request', serve);
  server.on('checkContinue', serve);
  server.on('checkExpectation', serve);
  server.on('connect', (_request, socket: Duplex) => {
    sendOnSocket(socket, gatewayProblem('route.method-not-allowed'));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
    else sendOnSocket(socket, gatewayProblem(problemOf(error)));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : port };
}

/** What Node found wrong with a request that it could not make out. */
function problemOf({ code }: NodeJS.ErrnoException): ProblemCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'request.headers-too-large';
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 'request.too-large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request.timeout' : 'request.malformed';
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { routes, log }: { readonly routes: Promise<Routes>; readonly log: Log },
): Promise<void> {
  const language = preferredLanguage(request.headers['accept-language']);
  try {
    const { handlers, fallback, clock, storage } = await routes;
    if (request.headersDistinct['host']?.length !== 1 && request.httpVersion !== '1.0') {
      sendAnswer(response, gatewayProblem('request.malformed', language));
      return;
    }
    const body = await readBody(request);
    if (body === null) {
      sendAnswer(response, gatewayProblem('request.too-large', language));
      request.resume();
      return;
    }
    const target = targetOf(request);
    if (target.path === CLOCK_PATH) {
      sendAnswer(response, answerClock(request.method ?? 'GET', body.toString('utf8'), clock));
      return;
    }
    if (target.path.startsWith(DOWNLOAD_PATH)) {
      await answerDownload(request, response, target, storage);
      return;
    }
    const route = findRoute(request.method ?? 'GET', target.path);
    const handler = handlers.get(route.routeKey) ?? fallback;
    sendAnswer(response, await handler(gatewayEvent(request, target, route, body)));
  } catch (error) {
    // Whoever left before the request was there is not waiting for an answer, nor is whoever left in the middle of it.
    if (!request.complete || hasLeft(error)) response.destroy();
    else if (response.headersSent) {
      logFault(log, 'download', null, error);
      response.destroy();
    } else {
      const problem = gatewayProblem('platform.bug', language);
      logFault(log, String(problem.headers?.['x-request-id']), null, error);
      sendAnswer(response, problem);
    }
  }
}

/** What writing comes to where nobody reads any more. */
const LEFT = new Set<unknown>(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE']);

function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LEFT.has(error.code);
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
