/** A request as somebody who means no good might send it: bytes for a socket, and what to call it when it does harm. */
export type Attack = {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** Nothing that anybody can answer: a connection that ends without a word is well enough. */
  readonly mayBeDropped?: boolean;
};

export type Header = readonly [name: string, value: string];

type Sent = {
  readonly method?: string;
  readonly target: string;
  readonly headers?: readonly Header[];
  readonly body?: string | Buffer;
};

/** The bytes of a request, exactly as told: nothing is escaped, checked or put right on the way. */
export function http({ method = 'GET', target, headers = [], body = '' }: Sent): Buffer {
  const content = Buffer.from(body);
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const framed = names.has('content-length') || names.has('transfer-encoding') || content.length === 0;
  const lines: Header[] = [
    ['Host', 'localhost'],
    ['Connection', 'close'],
    ...headers,
    ...(framed ? [] : [['Content-Length', String(content.length)] as const]),
  ];
  const head = [`${method} ${target} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'utf8'), content]);
}
