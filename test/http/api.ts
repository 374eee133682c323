import { bodyOf, checkedFetch } from './checked-fetch.ts';

/** Speaks to a running platform over HTTP as its clients do. */
export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  /** The body to the byte. */
  readonly text: string;
  readonly bytes: Buffer;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies have every shape
  readonly body: any;
};

export type Call = {
  readonly key?: string;
  readonly language?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Api = {
  readonly url: string;
  readonly get: (client: string, path: string, call?: Call) => Promise<Reply>;
  readonly post: (client: string, path: string, body?: unknown, call?: Call) => Promise<Reply>;
  readonly send: (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | Uint8Array<ArrayBuffer>,
  ) => Promise<Reply>;
  /** A file as the body, of a type that is said. */
  readonly sendFile: (client: string, path: string, file: SentFile, call?: Call) => Promise<Reply>;
  readonly token: (client: string) => Promise<string>;
  readonly moveClock: (days: number) => Promise<void>;
  /** Today in Shanghai by the sandbox clock, so many days on. */
  readonly day: (daysOn?: number) => Promise<string>;
};

export type SentFile = { readonly bytes: Uint8Array; readonly type: string };

const DAY_MS = 86_400_000;

export function apiOf(url: string): Api {
  const tokens = new Map<string, Promise<string>>();
  let keys = 0;

  const send: Api['send'] = async (method, path, headers, body) => {
    const request = new Request(`${url}${path}`, { method, headers, body: body ?? null });
    const response = await checkedFetch(request);
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    return { status: response.status, headers: response.headers, text, bytes, body: bodyOf(response, text) };
  };

  const fetchToken = async (client: string): Promise<string> => {
    const basic = Buffer.from(`${client}:demo-secret`).toString('base64');
    const headers = { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await send('POST', '/oauth/token', headers, 'grant_type=client_credentials');
    return reply.body.access_token as string;
  };

  const token: Api['token'] = (client) => {
    const known = tokens.get(client) ?? fetchToken(client);
    tokens.set(client, known);
    return known;
  };

  const authorised = async (client: string, { language = 'en', headers = {} }: Call = {}) => ({
    authorization: `Bearer ${await token(client)}`,
    'accept-language': language,
    ...headers,
  });

  const readNow = async () => Date.parse((await send('GET', '/sandbox/clock', {})).body.now as string);

  return {
    url,
    send,
    token,
    get: async (client, path, call) => send('GET', path, await authorised(client, call)),
    post: async (client, path, body = {}, call = {}) => {
      const key = call.key ?? `test-${String((keys += 1))}-${String(process.pid)}`;
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(await authorised(client, call)),
      };
      return send('POST', path, headers, JSON.stringify(body));
    },
    sendFile: async (client, path, { bytes, type }, call = {}) => {
      const key = call.key ?? `test-${String((keys += 1))}-${String(process.pid)}`;
      const headers = { 'content-type': type, 'idempotency-key': key, ...(await authorised(client, call)) };
      return send('POST', path, headers, new Uint8Array(bytes));
    },
    moveClock: async (days) => {
      const now = new Date((await readNow()) + days * DAY_MS).toISOString();
      await send('PUT', '/sandbox/clock', { 'content-type': 'application/json' }, JSON.stringify({ now }));
    },
    day: async (daysOn = 0) => shanghaiDay((await readNow()) + daysOn * DAY_MS),
  };
}

function shanghaiDay(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);
}
