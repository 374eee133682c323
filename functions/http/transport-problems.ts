import { kind, type ProblemKind } from './problem-kind.ts';

/** What can be wrong with how a request was sent, before anybody looks at what it asks. */
export const TRANSPORT_PROBLEMS = {
  'request.malformed': kind(
    400,
    { zh: '不是有效的 HTTP 请求', en: 'This is no valid HTTP request' },
    {
      zh: '请检查请求行、标头与正文长度。',
      en: 'Check the request line, the headers and the length of the body.',
    },
  ),
  'request.timeout': kind(
    408,
    { zh: '请求接收超时', en: 'The request took too long to arrive' },
    {
      zh: '未作任何处理。请以同一 Idempotency-Key 重发。',
      en: 'Nothing was done. Send it again with the same Idempotency-Key.',
    },
  ),
  'request.too-large': kind(
    413,
    { zh: '请求体过大', en: 'The body is too large' },
    { zh: '请求体不得超过 256 KB。', en: 'A body may be at most 256 KB.' },
  ),
  'request.target-too-long': kind(
    414,
    { zh: '路径与查询参数过长', en: 'Path and query are too long' },
    { zh: '合计不得超过 4,096 字节。', en: 'Together they may be at most 4,096 bytes.' },
  ),
  'request.unsupported-media-type': kind(
    415,
    { zh: '不支持的内容类型', en: 'The content type is not supported' },
    {
      zh: '请使用 Content-Type: application/json，不压缩，不带 Content-Encoding。',
      en: 'Send Content-Type: application/json, not compressed, without Content-Encoding.',
    },
  ),
  'request.too-many': kind(
    429,
    { zh: '请求过于频繁', en: 'There are too many requests' },
    {
      zh: '未作任何处理。请在 Retry-After 所示秒数后以同一 Idempotency-Key 重发；额度见 RateLimit-Policy。',
      en: 'Nothing was done. Send it again with the same Idempotency-Key after the seconds in Retry-After; RateLimit-Policy tells the quota.',
    },
  ),
  'request.headers-too-large': kind(
    431,
    { zh: '标头过大或过多', en: 'The headers are too large or too many' },
    {
      zh: '标头至多 64 个，合计不得超过 10,240 字节。',
      en: 'There may be 64 headers, of 10,240 bytes together.',
    },
  ),
} as const satisfies Record<string, ProblemKind>;
