import { http, type Attack } from './attack.ts';
import type { Prey } from './targets.ts';

/** Money that would be there if the bytes were taken for what they are not. */
const MONEY = '{"amountFen":100,"effectiveOn":"2026-01-01","documentNo":"x"}';
const LENGTH = String(MONEY.length);
const CHUNKED = 'Transfer-Encoding: chunked';
const BODY_BYTES = 10 * 1024 * 1024 + 1;

/** How an appropriation is framed, and what follows: each lies about where it ends. */
const FRAMES: readonly (readonly [name: string, framing: string, rest: string])[] = [
  ['less body than it says', `Content-Length: ${String(MONEY.length + 50)}`, MONEY],
  ['a body that never begins', 'Content-Length: 10', ''],
  ['a body that drips', 'Content-Length: 10000', '{"amountFen":'],
  ['a length and chunks', `Content-Length: ${LENGTH}\r\n${CHUNKED}`, MONEY],
  ['chunks and a length', `${CHUNKED}\r\nContent-Length: 4`, `0\r\n\r\n${MONEY}`],
  ['two lengths', `Content-Length: ${LENGTH}\r\nContent-Length: 1`, MONEY],
  ['two lengths in one', `Content-Length: 1, ${LENGTH}`, MONEY],
  ['a negative length', 'Content-Length: -1', MONEY],
  ['a length with a sign', `Content-Length: +${LENGTH}`, MONEY],
  ['a length in hexadecimal', 'Content-Length: 0x10', MONEY],
  ['a length beyond all numbers', 'Content-Length: 99999999999999999999', MONEY],
  ['a transfer encoding in disguise', 'Transfer-Encoding: xchunked', MONEY],
  ['a transfer encoding after a tab', 'Transfer-Encoding:\tchunked, identity', MONEY],
  ['a transfer encoding of gzip', 'Transfer-Encoding: gzip, chunked', '0\r\n\r\n'],
  ['chunks of no number', CHUNKED, `zz\r\n${MONEY}\r\n0\r\n\r\n`],
  ['chunks of a negative number', CHUNKED, `-1\r\n${MONEY}\r\n0\r\n\r\n`],
  ['a chunk beyond all numbers', CHUNKED, 'ffffffffffffffff0\r\n'],
  ['a chunk that never ends', CHUNKED, '400\r\n{'],
  ['a chunk with 20 KB of extensions', CHUNKED, `1;${'x'.repeat(20_000)}\r\n{\r\n0\r\n\r\n`],
  ['a space before the colon', `Content-Length : ${LENGTH}`, MONEY],
  ['eleven megabytes', `Content-Length: ${String(BODY_BYTES)}`, ' '.repeat(BODY_BYTES)],
];

const GET = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n';
const KEPT = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n';

/** Bytes that are hardly a request. */
const BYTES: readonly (readonly [name: string, bytes: string | Buffer])[] = [
  ['a folded header', `${GET}X-Folded: a\r\n b\r\n\r\n`],
  ['a header without a name', `${GET}: x\r\n\r\n`],
  ['a header without a colon', `${GET}nonsense\r\n\r\n`],
  ['a header of two lines', `${GET}X-Request-Id: a\rX-Injected: b\r\n\r\n`],
  ['a NUL in a header', `${GET}X-Nul: a\u0000b\r\n\r\n`],
  ['a control character in a header', `${GET}X-Bell: \u0007\r\n\r\n`],
  ['lines that end in LF alone', `${GET.replaceAll('\r\n', '\n')}\n`],
  ['lines that end in CR alone', `${GET.replaceAll('\r\n', '\r')}\r`],
  ['no host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['two hosts', `${GET}Host: evil.example\r\n\r\n`],
  ['HTTP/1.0', 'GET /v1/pools HTTP/1.0\r\n\r\n'],
  ['HTTP/0.9', 'GET /v1/pools\r\n'],
  ['HTTP/1.9', `${GET.replace('1.1', '1.9')}\r\n`],
  ['HTTP/3', `${GET.replace('1.1', '3.0')}\r\n`],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['the hello of TLS', Buffer.from('16030100c8010000c403035d', 'hex')],
  ['an address in place of a path', `${GET.replace('/healthz', 'http://evil.example/healthz')}\r\n`],
  ['a star', `${GET.replace('GET /healthz', 'OPTIONS *')}\r\n`],
  ['no path at all', `${GET.replace('/healthz ', '')}\r\n`],
  ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
  ['a path with a space', `${GET.replace('/healthz', '/health z')}\r\n`],
  ['a path of raw bytes', Buffer.from(`${GET.replace('/healthz', '/\xff\x80')}\r\n`, 'latin1')],
  ['a method of 10,000 letters', `${GET.replace('GET', 'A'.repeat(10_000))}\r\n`],
  ['a header of 20 KB', `${GET}X-Large: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['3,000 headers', `${GET}${'X: y\r\n'.repeat(3_000)}\r\n`],
  ['a header name of 5,000 letters', `${GET}${'X'.repeat(5_000)}: y\r\n\r\n`],
  ['headers that never end', `${GET}X-Slow: `],
  ['half a request line', 'GET /v1'],
  ['two requests, the second of nonsense', `${KEPT}\r\nnonsense\r\n\r\n`],
  ['three requests at once', `${KEPT}\r\n${KEPT}\r\n${GET}\r\n`],
  ['a body on a GET', http({ target: '/healthz', body: MONEY })],
];

export function transportAttacks({ tokens }: Prey): Attack[] {
  const bearer = `Authorization: Bearer ${tokens.get('manager') ?? ''}\r\n`;
  const start = `POST /v1/pools/guidance/appropriations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n`;
  const type = 'Idempotency-Key: smuggled\r\nContent-Type: application/json\r\n';
  const hidden = `${start}${bearer}${type}Content-Length: ${LENGTH}\r\n\r\n${MONEY}`;
  return [
    ...FRAMES.map(([name, framing, rest]) =>
      attack(name, `${start}${bearer}${type}${framing}\r\n\r\n${rest}`),
    ),
    ...BYTES.map(([name, bytes]) => attack(name, bytes)),
    attack(
      'a token in the trailers',
      `${start}${type}${CHUNKED}\r\nTrailer: Authorization\r\n\r\n0\r\n${bearer}\r\n`,
    ),
    attack('an appropriation within a body', http({ target: '/healthz', body: hidden })),
    attack('an appropriation after the end', `${GET}\r\n${hidden}`),
    { ...attack('nothing but line ends', '\r\n'.repeat(50)), mayBeDropped: true },
  ];
}

function attack(name: string, bytes: string | Buffer): Attack {
  return { kind: 'transport', name, bytes: Buffer.from(bytes) };
}
