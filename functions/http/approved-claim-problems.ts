import { kind, type ProblemKind } from './problem-kind.ts';

/** What can stand between an approved claim and its payment. */
export const APPROVED_CLAIM_PROBLEMS = {
  'claim.notice-running': kind(
    409,
    { zh: '公示期未满', en: 'The public notice is still running' },
    { zh: '公示期满次日起方可拨付。', en: 'It can be paid from the day after the notice ends.' },
  ),
  'claim.objection-open': kind(
    409,
    { zh: '有异议尚未处理', en: 'An objection is open' },
    { zh: '须由审批人员先处理异议。', en: 'An approver has to resolve it first.' },
  ),
  'claim.objection-upheld': kind(
    409,
    { zh: '异议成立', en: 'An objection was upheld' },
    { zh: '不得拨付；该批准应予冲销。', en: 'It cannot be paid; the approval is to be reversed.' },
  ),
  'claim.objection-not-open': kind(
    409,
    { zh: '没有此项待处理异议', en: 'There is no such open objection' },
    { zh: '请核对异议序号。', en: 'Check the number of the objection.' },
  ),
  'claim.too-many-objections': kind(
    422,
    { zh: '异议次数过多', en: 'There are too many objections' },
    {
      zh: '请先处理已登记的异议，新的意见可一并考虑。',
      en: 'Resolve those on record; what is new can be weighed with them.',
    },
  ),
  'claim.province-not-paid': kind(
    409,
    { zh: '省级补偿尚未到位', en: 'The province has not paid its part' },
    {
      zh: '政策规定省级先行拨付；到位后方可拨付市级部分。',
      en: 'By this policy the province pays first; the city’s share follows.',
    },
  ),
} as const satisfies Record<string, ProblemKind>;
