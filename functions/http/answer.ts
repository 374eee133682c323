import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '../../domain/explain/language.ts';
import { PROBLEMS } from './problem-catalogue.ts';
import { problemBody, type Problem } from './problem.ts';

/** What a handler answers when it did what was asked. The body is told in the reader's language when it is sent. */
export type Success = {
  readonly status: 200 | 201;
  readonly body: (language: Language) => unknown;
  /** The request was sent before; this is what it was answered then. */
  readonly isReplay?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Answer = Success | (Problem & { readonly isReplay?: boolean });

export function toGatewayAnswer(
  answer: Answer,
  language: Language,
  requestId: string,
): APIGatewayProxyStructuredResultV2 {
  const isProblem = 'problem' in answer;
  const body = isProblem ? problemBody(answer, language, requestId) : answer.body(language);
  return {
    statusCode: isProblem ? PROBLEMS[answer.problem].status : answer.status,
    headers: {
      'content-type': isProblem ? 'application/problem+json' : 'application/json',
      'content-language': language === 'zh' ? 'zh-CN' : 'en',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': requestId,
      ...(answer.isReplay === true ? { 'idempotency-replayed': 'true' } : {}),
      ...answer.headers,
    },
    body: JSON.stringify(body, amountsAsNumbers),
  };
}

/** Amounts are whole and at most 2^53 − 1 by their type, so a JSON number carries each of them exactly. */
function amountsAsNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
