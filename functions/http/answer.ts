import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '../../domain/explain/language.ts';
import { PROBLEMS } from './problem-catalogue.ts';
import { problemBody, type Problem } from './problem.ts';
import { writeJson } from './write-json.ts';

/** A file as it is saved by whoever asked for it. */
export type AnsweredFile = {
  readonly type: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** How the bytes are packed, where they are. */
  readonly encoding?: 'gzip';
};

/** What a handler answers when it did what was asked, told in the reader's language when it is sent. */
export type Success = (
  | { readonly status: 200 | 201 | 202; readonly body: (language: Language) => unknown }
  | { readonly status: 200; readonly text: (language: Language) => string }
  | { readonly status: 200; readonly html: (language: Language) => string }
  | { readonly status: 200; readonly csv: (language: Language) => string }
  | { readonly status: 200; readonly file: (language: Language) => AnsweredFile }
) & {
  /** The request was sent before; this is what it was answered then. */
  readonly isReplay?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Answer = Success | (Problem & { readonly isReplay?: boolean });

/** On every answer: nobody keeps it, and no browser guesses what it is, frames it, or runs anything in it. */
export const GUARDING_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export function statusOf(answer: Answer): number {
  return 'problem' in answer ? PROBLEMS[answer.problem].status : answer.status;
}

export function toGatewayAnswer(
  answer: Answer,
  language: Language,
  requestId: string,
): APIGatewayProxyStructuredResultV2 {
  const { type, ...content } = contentOf(answer, language, requestId);
  return {
    statusCode: statusOf(answer),
    headers: {
      ...GUARDING_HEADERS,
      'content-type': type,
      'content-language': language === 'zh' ? 'zh-CN' : 'en',
      'x-request-id': requestId,
      ...(answer.isReplay === true ? { 'idempotency-replayed': 'true' } : {}),
      ...answer.headers,
      ...('fileHeaders' in content ? content.fileHeaders : {}),
    },
    body: content.body,
    ...('fileHeaders' in content ? { isBase64Encoded: true } : {}),
  };
}

function contentOf(answer: Answer, language: Language, requestId: string) {
  if ('problem' in answer) {
    return { type: 'application/problem+json', body: writeJson(problemBody(answer, language, requestId)) };
  }
  if ('file' in answer) return fileContent(answer.file(language));
  if ('html' in answer) return { type: 'text/html; charset=utf-8', body: answer.html(language) };
  if ('csv' in answer) return { type: 'text/csv; charset=utf-8', body: answer.csv(language) };
  return 'text' in answer
    ? { type: 'text/plain; charset=utf-8', body: answer.text(language) }
    : { type: 'application/json', body: writeJson(answer.body(language)) };
}

function fileContent({ type, name, bytes, encoding }: AnsweredFile) {
  return {
    type,
    body: bytes.toString('base64'),
    fileHeaders: {
      // RFC 6266, with the name in UTF-8 by RFC 8187.
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...(encoding === undefined ? {} : { 'content-encoding': encoding, vary: 'accept-encoding' }),
    },
  };
}
