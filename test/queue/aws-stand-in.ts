import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

export type SentMessage = {
  readonly MessageBody: string;
  readonly MessageGroupId: string;
  readonly QueueUrl: string;
};

/** S3 and SQS as far as the worker uses them: files under their keys, and what was sent to the queue. */
export type AwsStandIn = {
  readonly url: string;
  readonly files: Map<string, Uint8Array>;
  readonly sent: SentMessage[];
  readonly stop: () => Promise<void>;
};

export async function startAwsStandIn(): Promise<AwsStandIn> {
  const files = new Map<string, Uint8Array>();
  const sent: SentMessage[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (request.method === 'GET') {
        const key = decodeURIComponent((request.url ?? '').split('?')[0]?.replace(/^\/[^/]+\//, '') ?? '');
        const file = files.get(key);
        response.writeHead(file === undefined ? 404 : 200).end(file);
        return;
      }
      const message = JSON.parse(Buffer.concat(chunks).toString('utf8')) as SentMessage;
      sent.push(message);
      const MD5OfMessageBody = createHash('md5').update(message.MessageBody).digest('hex');
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify({ MessageId: String(sent.length), MD5OfMessageBody, SequenceNumber: '1' }));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server has a port');
  return {
    ...{ url: `http://127.0.0.1:${String(address.port)}`, files, sent },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
