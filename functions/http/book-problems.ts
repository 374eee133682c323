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
  'period.closed': kind(
    422,
    { zh: '该会计期间已结账', en: 'The books are closed for that month' },
    {
      zh: '最后一个已结账的期间见 closedThrough，最早可记入的日期见 firstOpenDay。未作任何记账。',
      en: 'closedThrough is the last month that is closed, firstOpenDay the first day that is open. Nothing was written.',
    },
  ),
  'close.period-not-over': kind(
    422,
    { zh: '该期间尚未结束', en: 'The month is not over' },
    { zh: '期间最后一天过后方可结账。', en: 'A month is closed after its last day.' },
  ),
  'close.already-closed': kind(
    409,
    { zh: '该期间已结账', en: 'The month is closed already' },
    {
      zh: '结账不可撤销；更正请记入开放期间。',
      en: 'A close is not undone; what is wrong is put right in an open month.',
    },
  ),
  'close.not-proposed': kind(
    409,
    { zh: '该期间没有待确认的结账', en: 'No close of that month is proposed' },
    { zh: '须先由一名财务人员提出。', en: 'Somebody in finance must propose it first.' },
  ),
  'close.same-person': kind(
    403,
    { zh: '提出人不得确认结账', en: 'Whoever proposed a close may not confirm it' },
    { zh: '须由另一名财务人员确认。', en: 'It takes another person in finance.' },
  ),
  'close.figures-changed': kind(
    409,
    { zh: '期间的账目已有变化', en: 'The figures of the month have changed' },
    {
      zh: '提出之后该期间又有记账，或 digest 与提案不符。请重新提出并核对。',
      en: 'Something was booked for the month since, or the digest is of another proposal. Propose it anew, and read it.',
    },
  ),
  'booking.not-found': kind(
    404,
    { zh: '没有此待记账款项', en: 'There is no such booking' },
    { zh: '请核对资金池和编号。', en: 'Check the pool and the id.' },
  ),
  'booking.already-booked': kind(
    409,
    { zh: '该款项已记账', en: 'It is booked already' },
    { zh: '分录见 entry。', en: 'entry says where.' },
  ),
  'booking.same-person': kind(
    403,
    { zh: '提出人不得确认', en: 'Whoever proposed a booking may not confirm it' },
    { zh: '须由另一名财务人员确认。', en: 'It takes another person in finance.' },
  ),
} as const satisfies Record<string, ProblemKind>;
