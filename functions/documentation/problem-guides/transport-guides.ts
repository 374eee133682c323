import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** How a request was sent, and where it was sent to. */
export const TRANSPORT_GUIDES = {
  'request.malformed': guide(
    {
      zh: '请求行、标头或正文长度不符合 HTTP 规范，平台无法确定请求的起止，因此不作猜测。',
      en: 'The request line, the headers or the length of the body break the rules of HTTP. Where a request ends cannot be told then, and nobody guesses.',
    },
    {
      zh: '未作任何处理。请检查 HTTP 客户端和中间代理：须有一个 Host 标头，Content-Length 与正文一致。更正后可用同一 Idempotency-Key 重发。',
      en: 'Nothing was done. Check your HTTP client and the proxies on the way: one Host header, and a Content-Length that is the body’s. Then send it again; the same Idempotency-Key will do.',
    },
  ),
  'request.timeout': guide(
    {
      zh: '请求须在 30 秒内全部到达；连接在此之前停顿或中断。',
      en: 'A request has 30 seconds to arrive whole, and the connection stood still or broke off before.',
    },
    {
      zh: '未作任何处理。请检查网络后，以同一 Idempotency-Key 重发同一请求。',
      en: 'Nothing was done. Check the network, and send the same request again with the same Idempotency-Key.',
    },
  ),
  'request.too-large': guide(
    {
      zh: '接口只接收数据，不接收文件：证明材料以 SHA-256 摘要报送。请求体以 256 KB 为限，换取令牌的表单以 16,384 个字符为限。',
      en: 'The API takes data and no files: of the evidence it wants the SHA-256 digest. A body has 256 KB at most, and the form that asks for a token 16,384 characters.',
    },
    {
      zh: '未作任何处理。请去掉文件内容或拆分列表后再发送，可用同一 Idempotency-Key。',
      en: 'Nothing was done. Leave the contents of files out, or split the list, and send it again; the same Idempotency-Key will do.',
    },
  ),
  'request.target-too-long': guide(
    {
      zh: '路径与查询参数合计以 4,096 字节为限，与网关的限制一致。',
      en: 'Path and query together have 4,096 bytes, which is as much as the gateway lets through.',
    },
    {
      zh: '未作任何处理。请缩短查询参数；cursor 须原样使用上一页返回的值，不要拼接。',
      en: 'Nothing was done. Shorten the query; send a cursor just as the page before gave it, and only one.',
    },
  ),
  'request.unsupported-media-type': guide(
    {
      zh: '请求体只能有一种读法：接口使用 JSON，/oauth/token 使用表单，字符编码为 UTF-8，不接受压缩。',
      en: 'A body is to be read in one way only: JSON, and a form at /oauth/token, in UTF-8 and not compressed.',
    },
    {
      zh: '未作任何处理。请将 Content-Type 设为 application/json（/oauth/token 为 application/x-www-form-urlencoded），去掉 Content-Encoding，以同一 Idempotency-Key 重发。',
      en: 'Nothing was done. Set Content-Type to application/json (application/x-www-form-urlencoded at /oauth/token), drop Content-Encoding, and send it again with the same Idempotency-Key.',
    },
  ),
  'request.too-many': guide(
    {
      zh: '每个客户端在一段时间内的请求数有限，以免一家的程序故障影响其他机构。额度见 RateLimit-Policy，余量见 RateLimit。',
      en: 'Each client may send so many requests in so long, so that one program gone wild is in nobody else’s way. RateLimit-Policy tells the quota, and RateLimit what is left of it.',
    },
    {
      zh: '未作任何处理。请等待 Retry-After 所示秒数，以同一 Idempotency-Key 重发；批量任务应按 RateLimit 控制速度。',
      en: 'Nothing was done. Wait for the seconds in Retry-After and send it again with the same Idempotency-Key; have jobs that send much go by RateLimit.',
    },
  ),
  'request.headers-too-large': guide(
    {
      zh: '标头以 64 个、合计 10,240 字节为限，与网关的限制一致。',
      en: 'There may be 64 headers of 10,240 bytes together, which is as much as the gateway lets through.',
    },
    {
      zh: '未作任何处理。请检查中间代理是否附加了 Cookie 或追踪标头，去掉后以同一 Idempotency-Key 重发。',
      en: 'Nothing was done. See whether a proxy adds cookies or tracing headers, drop them, and send it again with the same Idempotency-Key.',
    },
  ),
  'request.invalid-json': guide(
    {
      zh: '请求体若能有两种读法，途中的校验系统与平台可能各执一端，因此名称重复、带字节顺序标记、层数过深的内容一律不收。',
      en: 'A body that can be read in two ways may be taken for one thing on its way and for another here. So a name that stands twice, a byte order mark, and what is nested too deep are all refused.',
    },
    {
      zh: '未作任何处理。请用标准的 JSON 序列化库生成请求体，不要拼接字符串；更正后可用同一 Idempotency-Key 重发。',
      en: 'Nothing was done. Have a JSON library write the body rather than join strings, and send it again; the same Idempotency-Key will do.',
    },
  ),
  'request.invalid': guide(
    {
      zh: '请求中有字段或参数缺失、多余，或取值不符合接口约定。pointer 指明所在位置（RFC 6901；查询参数写作 ?名称），code 的含义见下表。',
      en: 'A field or a parameter is missing, unknown, or has a value that the contract does not allow. pointer says where (RFC 6901; ?name for a parameter of the query), and the table below what each code means.',
    },
    {
      zh: '未作任何记录。请按 errors 逐项更正后再发送，可用同一 Idempotency-Key；字段的完整约定见接口文档。',
      en: 'Nothing was recorded. Mend every field in errors, and send it again; the same Idempotency-Key will do. What each field takes stands in the documentation.',
    },
  ),
  'idempotency.key-missing': guide(
    {
      zh: '网络中断时，调用方无法得知请求是否已办理。有了 Idempotency-Key，同一请求重发多次也只生效一次，资金不会重复记账。',
      en: 'When a connection breaks, nobody can tell whether a request was done. With an Idempotency-Key the same request sent any number of times has the effect of one, and no money moves twice.',
    },
    {
      zh: '未作任何处理。请为每个业务请求取一个值，例如贵方账务系统中的借据号或案件号，先保存，再随请求发送。',
      en: 'Nothing was done. Take a value for each request, such as the number of the loan or the case in your own books, keep it, and send it along.',
    },
  ),
  'idempotency.key-invalid': guide(
    {
      zh: '该值会原样用于识别重发的请求，因此只能由不易在传输中改变的字符组成。',
      en: 'The value is what a request is known by when it comes again, so it may hold only what no system on the way changes.',
    },
    {
      zh: '未作任何处理。请去掉空格、中文和控制字符，以新的 Idempotency-Key 发送。',
      en: 'Nothing was done. Leave out spaces, control characters and anything beyond ASCII, and send it with a new Idempotency-Key.',
    },
  ),
  'idempotency.key-reused': guide(
    {
      zh: '该 Idempotency-Key 已对应一个内容不同的请求。若按新内容办理，此前请求的重发就得不到原来的答复。',
      en: 'The Idempotency-Key belongs to a request with other content. Were this one done, the earlier one sent again would no longer be answered as it was.',
    },
    {
      zh: '本次未作任何处理，此前的请求不受影响。若是新的业务，请使用新的 Idempotency-Key；若是重发，请发送与首次完全相同的内容。',
      en: 'Nothing was done this time, and the earlier request stands. For a new request take a new Idempotency-Key; to send the old one again, send exactly what you sent at first.',
    },
  ),
  'route.not-found': guide(
    {
      zh: '路径逐字匹配，末尾的斜杠和大小写均有区别。',
      en: 'Paths are matched to the letter: a slash at the end or another case is another path.',
    },
    {
      zh: '未作任何处理。请对照接口文档核对路径，编号不要为空。',
      en: 'Nothing was done. Compare the path with the documentation, and see that no id in it is empty.',
    },
  ),
  'route.method-not-allowed': guide(
    {
      zh: '查询使用 GET，办理使用 POST；其他方法不受理，已记录的内容不能修改或删除。',
      en: 'GET reads and POST acts. There is no other method, for what was recorded is neither changed nor deleted.',
    },
    {
      zh: '未作任何处理。请改用 Allow 标头列出的方法。',
      en: 'Nothing was done. Use a method that the Allow header names.',
    },
  ),
  'ledger.busy': guide(
    {
      zh: '资金池的分录逐笔编号、首尾相接，同一时刻只能记一笔。多次尝试期间，总有其他请求先行记账。',
      en: 'The entries of a pool are numbered one after the other, so one is written at a time. Others were faster at each of several tries.',
    },
    {
      zh: '未作任何记账。请等待 Retry-After 所示秒数，以同一 Idempotency-Key 重发；批量申请请减少同时发送的数量。',
      en: 'Nothing was written. Wait for the seconds in Retry-After and send it again with the same Idempotency-Key; send fewer at once if you have many.',
    },
  ),
  'platform.unavailable': guide(
    {
      zh: '平台所依赖的数据库或身份服务没有及时答复。写入请求此时可能已经生效，也可能没有。',
      en: 'The database, or a service that vouches for people, did not answer in time. What was to be written may have been written or not.',
    },
    {
      zh: '请等待 Retry-After 所示秒数，务必以同一 Idempotency-Key 重发同一请求：已生效的将按首次答复，未生效的将办理一次。持续出现时请联系运维人员。',
      en: 'Wait for the seconds in Retry-After and send the same request with the same Idempotency-Key, and no other: if it was done it is answered as then, and if not it is done once. If it goes on, speak to the operator.',
    },
  ),
  'platform.bug': guide(
    {
      zh: '平台发现了不应出现的情况，为保证账目正确而停止办理。每次写入要么全部生效，要么全部不生效，账目不会只记一半。',
      en: 'The platform met with what cannot be, and stopped rather than get the books wrong. What it writes is written whole or not at all, so nothing is left half done.',
    },
    {
      zh: '请将 requestId 和时间告知运维人员。问题解决后，以同一 Idempotency-Key 重发，不会重复办理。',
      en: 'Give the requestId and the time to the operator. Once it is mended, send it again with the same Idempotency-Key; it will not be done twice.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
