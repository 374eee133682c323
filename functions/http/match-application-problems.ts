import { kind, type ProblemKind } from './problem-kind.ts';

/** What can be wrong with an application for the province's part. */
export const MATCH_APPLICATION_PROBLEMS = {
  'match-application.not-found': kind(
    404,
    { zh: '没有此省级配套申请', en: 'There is no such match application' },
    { zh: '请核对编号。', en: 'Check its id.' },
  ),
  'match-application.wrong-state': kind(
    409,
    { zh: '配套申请的状态不允许此操作', en: 'The application is not in a state for this' },
    { zh: '请先查询其当前状态。', en: 'Read it to see where it stands.' },
  ),
  'match-application.day-out-of-range': kind(
    422,
    { zh: '日期不在允许范围', en: 'The day is out of range' },
    {
      zh: '不得早于上一环节的日期，也不得晚于今天。',
      en: 'It lies neither before the step it follows nor after today.',
    },
  ),
  'match-application.amount-not-less': kind(
    422,
    { zh: '核定金额须少于申请金额', en: 'The amount is not less than what was applied for' },
    {
      zh: '部分批准的金额须大于零且小于申请金额。',
      en: 'A part of it is more than nothing and less than all.',
    },
  ),
  'match-application.nothing-granted': kind(
    409,
    { zh: '省级未予批准', en: 'The province granted nothing' },
    { zh: '没有可登记的拨付。', en: 'There is no payment to record.' },
  ),
} as const satisfies Record<string, ProblemKind>;
