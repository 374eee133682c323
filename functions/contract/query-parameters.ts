import * as z from 'zod/mini';
import { CLAIM_STATUSES } from '../../domain/claims/claim.ts';
import { OVERDUE } from '../../domain/claims/due-dates.ts';
import { LANGUAGES } from '../../domain/explain/language.ts';
import { APPLICATION_STATUSES } from '../../domain/match-applications/match-application.ts';
import { LIMIT_DEFAULT, LIMIT_MAX } from '../http/page.ts';
import type { QueryParameter } from './operation-contract.ts';
import { creditCode, date, institutionId, poolId } from './wire.ts';

type Query = Readonly<Record<string, QueryParameter>>;

/** On every list. */
export const PAGE = {
  limit: {
    schema: z._default(z.int().check(z.minimum(1), z.maximum(LIMIT_MAX)), LIMIT_DEFAULT),
    description: { zh: '每页条数。', en: 'How many to a page.' },
  },
  cursor: {
    schema: z.string(),
    description: {
      zh: '上一页的 nextCursor；其余参数须与上一页相同。',
      en: 'The nextCursor of the page before; all else is asked as it was for that page.',
    },
  },
} as const satisfies Query;

export const RECORDED = {
  from: { schema: date, description: { zh: '登记日期自（含）。', en: 'Recorded on this day or later.' } },
  to: { schema: date, description: { zh: '登记日期至（含）。', en: 'Recorded on this day or earlier.' } },
} as const satisfies Query;

export const COMMON = {
  pool: { schema: poolId, description: { zh: '资金池。', en: 'The pool.' } },
  institutionId: { schema: institutionId, description: { zh: '合作机构。', en: 'The institution.' } },
  enterprise: {
    schema: creditCode,
    description: { zh: '企业统一社会信用代码。', en: 'The enterprise’s credit code.' },
  },
} as const satisfies Query;

export const CLAIM_STATUS = {
  status: { schema: z.enum(CLAIM_STATUSES), description: { zh: '状态。', en: 'The state.' } },
} as const satisfies Query;

export const APPLICATION_STATUS = {
  status: { schema: z.enum(APPLICATION_STATUSES), description: { zh: '状态。', en: 'The state.' } },
} as const satisfies Query;

export const OVERDUE_WITH = {
  overdue: {
    schema: z.enum(OVERDUE),
    description: {
      zh: '仅列已逾办理期限者；限各岗位使用。',
      en: 'Only those that are overdue; for the offices alone.',
    },
  },
} as const satisfies Query;

export const AFTER_SEQ = {
  afterSeq: {
    schema: z.int().check(z.minimum(0)),
    description: { zh: '仅列此序号之后者。', en: 'Only those that follow this number.' },
  },
} as const satisfies Query;

export const LANGUAGE = {
  lang: {
    schema: z.enum(LANGUAGES),
    description: {
      zh: '语言；优先于 Accept-Language。',
      en: 'The language; it goes before Accept-Language.',
    },
  },
} as const satisfies Query;
