import type { BatchEncoding, BatchFormat } from '../../domain/batches/batch.ts';
import type { Problem } from './problem.ts';

/** A file that came as the body of a request, in the form that its type says. */
export type SentFile = {
  readonly bytes: Buffer;
  readonly format: BatchFormat;
  /** Of a CSV. */
  readonly encoding: BatchEncoding | null;
};

/** A Lambda takes 6 MB, in which a file stands in base64 beside its headers, and gives back no more. */
export const FILE_BYTES_MAX = 3 * 1024 * 1024;

export const FILE_TYPES = {
  csv: 'text/csv',
  /** API Gateway takes what is text for UTF-8, and lets only other types through as they are. */
  csvAsBytes: 'application/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** GB 18030 reads all that was written by the two before it. */
const ENCODINGS: Readonly<Record<string, BatchEncoding>> = {
  'utf-8': 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
};

type Body = { readonly body?: string | undefined; readonly isBase64Encoded: boolean };

/** Takes a body as a file of the type that its sender says it is; what it says is never guessed from what is in it. */
export function readFile(request: Body, contentType: string | undefined): SentFile | Problem {
  const bytes = Buffer.from(request.body ?? '', request.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > FILE_BYTES_MAX) return { problem: 'request.too-large', detail: TOO_LARGE };
  const said = typeSaid(contentType);
  // A gateway that took it for text has lost what is not UTF-8.
  const isLost = said?.encoding === 'gb18030' && !request.isBase64Encoded;
  if (said === null || isLost) return { problem: 'request.unsupported-media-type', detail: WRONG_TYPE };
  return { bytes, ...said };
}

function typeSaid(contentType: string | undefined): Omit<SentFile, 'bytes'> | null {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (type.trim() === FILE_TYPES.xlsx) return { format: 'xlsx', encoding: null };
  if (![FILE_TYPES.csv, FILE_TYPES.csvAsBytes].some((csv) => csv === type.trim())) return null;
  const charsets = parameters.flatMap(
    (parameter) => /^\s*charset="?([^"]*)"?\s*$/.exec(parameter)?.[1] ?? [],
  );
  const encoding = charsets.length <= 1 ? ENCODINGS[charsets[0] ?? 'utf-8'] : undefined;
  return encoding === undefined ? null : { format: 'csv', encoding };
}

const TOO_LARGE = {
  zh: '文件不得超过 3 MB。请拆分为多个文件分别提交。',
  en: 'A file may be at most 3 MB. Split it, and send the parts one by one.',
};

const WRONG_TYPE = {
  zh: `请如实填写 Content-Type，不带 Content-Encoding：UTF-8 的 CSV 用 ${FILE_TYPES.csv}；GB18030 的 CSV 用 ${FILE_TYPES.csvAsBytes}; charset=gb18030；Excel 工作簿用 ${FILE_TYPES.xlsx}。`,
  en: `Say in Content-Type what it is, without Content-Encoding: ${FILE_TYPES.csv} for a CSV in UTF-8, ${FILE_TYPES.csvAsBytes}; charset=gb18030 for one in GB 18030, ${FILE_TYPES.xlsx} for a workbook.`,
};
