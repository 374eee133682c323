import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Received = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Receiver = {
  readonly url: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** What it answers from now on; 200 before. */
  readonly answerWith: (answer: number | ((response: ServerResponse) => void)) => void;
  /** How many connections were opened to it. */
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
};

/** A system of a bank’s that takes webhooks, writes down what it got, and answers as it is told to. */
export async function startReceiver(host = '127.0.0.1'): Promise<Receiver> {
  const received: Received[] = [];
  let connections = 0;
  let answer: (response: ServerResponse) => void = (response) => response.writeHead(200).end();
  const server = createServer((request, response) => {
    void readText(request).then((body) => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      received.push({ path: request.url ?? '', headers, body });
      answer(response);
    });
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}/hook`,
    port,
    received,
    connections: () => connections,
    answerWith: (wanted) => {
      answer = typeof wanted === 'number' ? (response) => response.writeHead(wanted).end() : wanted;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
