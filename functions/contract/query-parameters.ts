import * as z from 'zod/mini';
import { CLAIM_STATUSES } from '../../domain/claims/claim.ts';
import { OVERDUE } from '../../domain/claims/due-dates.ts';
import { LANGUAGES } from '../../domain/explain/language.ts';
import { ACCOUNTS } from '../../domain/ledger/accounts.ts';
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

export const BOOKING_STATUS = {
  status: { schema: z.enum(['proposed', 'booked']), description: { zh: '状态。', en: 'The state.' } },
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

/** Where a statement is cut, and what it is about. */
export const CUT = {
  seq: {
    schema: z.int().check(z.minimum(0)),
    description: {
      zh: '截止的分录序号；不填则为最新一笔。',
      en: 'The entry at which it is cut; the newest where none is named.',
    },
  },
} as const satisfies Query;

export const PERIOD = {
  period: {
    schema: z.string().check(z.regex(/^\d{4}(-\d{2})?$/)),
    description: {
      zh: '会计期间，按业务日期：一个月（2026-11）或一年（2026）；不填则为截止分录所在的月或年。',
      en: 'A month (2026-11) or a year (2026) by effective date; that of the entry at which it is cut where none is named.',
    },
  },
} as const satisfies Query;

export const ON = {
  on: {
    schema: date,
    description: {
      zh: '按业务日期的日终余额；不填则为截止分录之后的余额。',
      en: 'Balances at the end of this day by effective date; after the entry at which it is cut where none is named.',
    },
  },
} as const satisfies Query;

export const ACCOUNT = {
  account: {
    schema: z._default(z.enum(ACCOUNTS), 'available'),
    description: { zh: '科目。', en: 'The account.' },
  },
} as const satisfies Query;

export const AFTER_POSITION = {
  after: {
    schema: z.int().check(z.minimum(0)),
    description: { zh: '仅列此位置之后者。', en: 'Only those that follow this position.' },
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
