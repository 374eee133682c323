import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ForgetfulProxy = {
  readonly url: string;
  /** The paths whose first answer got lost since this was asked last. */
  readonly takeForgotten: () => string[];
  readonly stop: () => Promise<void>;
};

/** Passes everything on, and loses the first answer to each new request with an Idempotency-Key. */
export async function forgetfulProxy(target: string): Promise<ForgetfulProxy> {
  const seen = new Set<string>();
  let forgotten: string[] = [];

  function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = '', url = '', headers } = incoming;
    const key = headers['idempotency-key'];
    const isNew = typeof key === 'string' && !seen.has(key);
    if (isNew) seen.add(key);
    const onward = request(`${target}${url}`, { method, headers }, (answer) => {
      if (isNew) {
        forgotten.push(url);
        answer.resume().on('end', () => outgoing.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  }

  const server = createServer(pass).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    takeForgotten: () => {
      const paths = forgotten;
      forgotten = [];
      return paths;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
