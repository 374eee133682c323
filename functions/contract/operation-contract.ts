import * as z from 'zod/mini';
import type { Texts } from '../../domain/explain/language.ts';
import type { ProblemCode } from '../http/problem-catalogue.ts';
import { described, named } from './described.ts';
import { pageOf } from './wire.ts';

/** The groups in which the documentation tells the operations, in this order. */
export const TAGS = {
  identity: { zh: '身份与令牌', en: 'Identity and tokens' },
  administration: { zh: '客户端与人员', en: 'Clients and people' },
  exposures: { zh: '备案项目', en: 'Exposures' },
  claims: { zh: '补偿申请', en: 'Claims' },
  review: { zh: '初审、核定与拨付', en: 'Review, approval and payment' },
  afterwards: { zh: '追偿、追回与冲销', en: 'Recoveries, clawbacks and reversals' },
  batches: { zh: '批量文件', en: 'Batches' },
  pools: { zh: '资金池与分录', en: 'Pools and entries' },
  books: { zh: '账簿与报表', en: 'Books and statements' },
  exports: { zh: '导出与核验', en: 'Exports' },
  reconciliation: { zh: '银行对账', en: 'Reconciliation with the bank' },
  policies: { zh: '政策版本', en: 'Policies' },
  province: { zh: '省级联动', en: 'The province’s share' },
  institutions: { zh: '机构与企业', en: 'Institutions and enterprises' },
  calendar: { zh: '工作日历', en: 'Calendar' },
  events: { zh: '事件与 webhook', en: 'Events and webhooks' },
  public: { zh: '公开信息', en: 'Public' },
} as const satisfies Record<string, Texts>;

/** One parameter of a query string: what its text stands for. */
export type QueryParameter = { readonly schema: z.ZodMiniType; readonly description: Texts };

export type AnswerContract = {
  readonly status: 200 | 201 | 202;
  /** By its type; what is no JSON is a text, or a file. */
  readonly content: Readonly<Record<string, z.ZodMiniType>>;
};

/** What an operation takes and answers; what it takes is the very schema that its handler reads the body by. */
export type OperationContract = {
  readonly tag: keyof typeof TAGS;
  readonly summary: Texts;
  readonly query?: Readonly<Record<string, QueryParameter>>;
  readonly body?: z.ZodMiniType;
  /** JSON where nothing is said. */
  readonly bodyType?: string;
  /** The types of a file that is the body. */
  readonly files?: readonly string[];
  readonly answer: AnswerContract;
  /** What it is answered with while others have their turn first. */
  readonly untilThen?: AnswerContract;
  /** Whether the caller may say how long to wait for the answer. */
  readonly isWaitedFor?: boolean;
  /** Then its key is of no account: sent again, it is done again. */
  readonly recordsNothing?: true;
  /** Problems of its own; those that any operation of its kind can have come by themselves. */
  readonly problems: readonly ProblemCode[];
};

export function ok(schema: z.ZodMiniType): AnswerContract {
  return { status: 200, content: { 'application/json': schema } };
}

/** Taken in, to be worked on. */
export function taken(schema: z.ZodMiniType): AnswerContract {
  return { status: 202, content: { 'application/json': schema } };
}

/** A file of one of so many types. */
export function fileOf(types: readonly string[]): AnswerContract {
  return { status: 200, content: Object.fromEntries(types.map((type) => [type, FILE])) };
}

export function created(schema: z.ZodMiniType): AnswerContract {
  return { status: 201, content: { 'application/json': schema } };
}

/** A page of a list, under a name of its own; or its rows as CSV. */
export function listed(id: string, item: z.ZodMiniType): AnswerContract {
  return listedWith(named(id, pageOf(item)));
}

/** A list with more to tell than its rows. */
export function listedWith(schema: z.ZodMiniType): AnswerContract {
  return { status: 200, content: { 'application/json': schema, 'text/csv': z.string() } };
}

/** Bytes, of which JSON Schema has nothing to say. */
export const FILE = described(z.string(), { id: 'File', format: 'binary' });

export const HTML_PAGE: AnswerContract = { status: 200, content: { 'text/html': z.string() } };
