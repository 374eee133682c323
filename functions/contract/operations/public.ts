import * as z from 'zod/mini';
import type { OperationName } from '../../http/operations.ts';
import { publishedNoticeAnswer } from '../answers/notice.ts';
import { HTML_PAGE, listed, ok, type OperationContract } from '../operation-contract.ts';
import { LANGUAGE, PAGE } from '../query-parameters.ts';

export const PUBLIC_CONTRACTS = {
  listNotices: {
    tag: 'public',
    summary: { zh: '正在公示的补偿', en: 'List the notices that run today' },
    query: PAGE,
    answer: listed('NoticeList', publishedNoticeAnswer),
    problems: [],
  },
  readHealth: {
    tag: 'public',
    summary: { zh: '平台是否可用', en: 'Whether the platform is there' },
    answer: ok(z.strictObject({ status: z.literal('ok') })),
    problems: [],
  },
  readOpenapi: {
    tag: 'public',
    summary: { zh: '本文档（OpenAPI）', en: 'This document (OpenAPI)' },
    query: LANGUAGE,
    answer: ok(z.looseObject({ openapi: z.string() })),
    problems: [],
  },
  readDocumentation: {
    tag: 'public',
    summary: { zh: '接口文档页面', en: 'The documentation as a page' },
    query: LANGUAGE,
    answer: HTML_PAGE,
    problems: [],
  },
  readProblem: {
    tag: 'public',
    summary: { zh: '错误代码说明页面', en: 'What a problem code means, as a page' },
    query: LANGUAGE,
    answer: HTML_PAGE,
    problems: ['route.not-found'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
