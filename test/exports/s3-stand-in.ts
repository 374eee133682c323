import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type StoredObject = { readonly bytes: Buffer; readonly headers: Readonly<Record<string, unknown>> };

export type S3StandIn = {
  readonly endpoint: string;
  readonly objects: ReadonlyMap<string, StoredObject>;
  /** What was begun in parts and neither ended nor given up. */
  readonly uploads: ReadonlyMap<string, unknown>;
  /** Answers the next upload of a part with an error. */
  readonly failNextPart: () => void;
  readonly stop: () => Promise<void>;
};

type Asked = {
  readonly what: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
};

type Upload = { readonly headers: Readonly<Record<string, unknown>>; readonly parts: Map<number, Buffer> };

/** Keeps objects as S3 does, as far as the platform asks for that; one bucket, its name the first part of a path. */
export async function startS3StandIn(): Promise<S3StandIn> {
  const objects = new Map<string, StoredObject>();
  const uploads = new Map<string, Upload>();
  let failures = 0;

  const take: Record<string, (asked: Asked, response: ServerResponse) => unknown> = {
    'POST uploads': ({ headers }, response) => {
      const id = `upload-${String(uploads.size + 1)}`;
      uploads.set(id, { headers, parts: new Map() });
      return response.end(
        `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      );
    },
    'PUT uploadId': ({ query, body }, response) => {
      if (failures > 0) {
        failures -= 1;
        return refuse(response, 403, 'AccessDenied');
      }
      uploads.get(query.get('uploadId') ?? '')?.parts.set(Number(query.get('partNumber')), body);
      return response.setHeader('etag', etagOf(body)).end();
    },
    'POST uploadId': ({ key, query }, response) => {
      const { headers = {}, parts = [] } = uploads.get(query.get('uploadId') ?? '') ?? {};
      const inOrder = [...parts].sort(([one], [other]) => one - other).map(([, part]) => part);
      objects.set(key, { bytes: Buffer.concat(inOrder), headers });
      uploads.delete(query.get('uploadId') ?? '');
      return response.end('<CompleteMultipartUploadResult/>');
    },
    'DELETE uploadId': ({ query }, response) => {
      uploads.delete(query.get('uploadId') ?? '');
      return response.writeHead(204).end();
    },
    PUT: ({ key, headers, body }, response) => {
      objects.set(key, { bytes: body, headers });
      return response.setHeader('etag', etagOf(body)).end();
    },
    DELETE: ({ key }, response) => {
      objects.delete(key);
      return response.writeHead(204).end();
    },
    GET: ({ key, query }, response) => {
      if (key === '') return response.end(listing(objects, query.get('prefix') ?? ''));
      const found = objects.get(key);
      return found === undefined ? refuse(response, 404, 'NoSuchKey') : response.end(found.bytes);
    },
  };

  const server = createServer((request, response) => {
    void readAsked(request).then((asked) => take[asked.what]?.(asked, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return {
    ...{ endpoint: `http://127.0.0.1:${String(address.port)}`, objects, uploads },
    failNextPart: () => {
      failures += 1;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A request by its method and, where it is one of an upload in parts, by which. */
async function readAsked(request: IncomingMessage): Promise<Asked> {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://s3');
  const key = decodeURIComponent(pathname.split('/').slice(2).join('/'));
  const kind = ['uploads', 'uploadId'].find((name) => query.has(name));
  const what = `${String(request.method)}${kind === undefined ? '' : ` ${kind}`}`;
  return { what, key, query, headers: request.headers, body: await readBody(request) };
}

function refuse(response: ServerResponse, status: number, code: string) {
  return response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
}

function listing(objects: ReadonlyMap<string, StoredObject>, prefix: string): string {
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix));
  const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
  return `<ListBucketResult>${contents}</ListBucketResult>`;
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return request.headers['content-encoding']?.includes('aws-chunked') === true ? unchunked(body) : body;
}

/** The SDK sends a body whose checksum follows it in chunks, each after its length. */
function unchunked(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = body.indexOf('\r\n', at);
    const length = parseInt(body.subarray(at, lineEnd).toString(), 16);
    if (length === 0 || Number.isNaN(length)) return Buffer.concat(pieces);
    pieces.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
}
