import { kind, type ProblemKind } from './problem-kind.ts';

/** What can stand in the way of finance. */
export const BOOK_PROBLEMS = {
  'statement.too-large': kind(
    422,
    { zh: '报表范围过大', en: 'The statement would be too large' },
    {
      zh: '一份报表至多涵盖 20,000 笔分录或 1,000 笔申请，各项合计不得超过 90,071,992,547,409.91 元。请缩小期间，或以 seq 截止于较早的分录。',
      en: 'One statement goes over 20,000 entries or 1,000 claims at most, and sums up to ¥90,071,992,547,409.91. Ask for a shorter period, or cut it at an earlier seq.',
    },
  ),
} as const satisfies Record<string, ProblemKind>;
