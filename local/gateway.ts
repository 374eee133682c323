import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { GatewayHandler } from '../functions/http/create-function.ts';
import { findRoute, gatewayEvent } from './gateway-event.ts';
import { answerClock, CLOCK_PATH } from './clock-endpoint.ts';
import type { SandboxClock } from './sandbox-clock.ts';

/** API Gateway's own limit on a body. */
const BODY_BYTES_MAX = 10 * 1024 * 1024;

export type Gateway = { readonly server: Server; readonly port: number };

/** What the gateway serves: a handler for each route, and one for everything else. */
export type Routes = {
  readonly handlers: ReadonlyMap<string, GatewayHandler>;
  readonly fallback: GatewayHandler;
  readonly clock: SandboxClock;
};

/**
 * Serves the handlers over HTTP as API Gateway would, and the sandbox clock beside them. The port is taken at once,
 * so that it is known to whom the handlers are made for; requests wait until there are handlers.
 */
export async function startGateway(port: number, routes: Promise<Routes>): Promise<Gateway> {
  const server = createServer((request, response) => {
    void answer(request, response, routes);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : port };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Promise<Routes>,
): Promise<void> {
  try {
    const { handlers, fallback, clock } = await routes;
    const body = await readBody(request);
    if (body === null) {
      send(response, {
        statusCode: 413,
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: '{"message":"Request Entity Too Large"}',
      });
      return;
    }
    const url = urlOf(request);
    if (url.pathname === CLOCK_PATH) {
      send(response, answerClock(request.method ?? 'GET', body.toString('utf8'), clock));
      return;
    }
    const route = findRoute(request.method ?? 'GET', url.pathname);
    const handler = handlers.get(route.routeKey) ?? fallback;
    send(response, await handler(gatewayEvent(request, url, route, body)));
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    response.destroy();
  }
}

function urlOf(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  const path = target.startsWith('/') ? target : '/';
  return new URL(`http://local${path.replace(/^\/+/, '/')}`);
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(
  response: ServerResponse,
  { statusCode, headers, body }: APIGatewayProxyStructuredResultV2,
): void {
  response.writeHead(statusCode ?? 200, headers as Record<string, string>);
  response.end(body);
}
