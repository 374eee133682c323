import { kind, type ProblemKind } from './problem-kind.ts';

/** What can stand in the way of a claim that was paid. */
export const AFTER_PAYMENT_PROBLEMS = {
  'claim.costs-above-received': kind(
    422,
    { zh: '费用超过收到的金额', en: 'The costs are above what was received' },
    { zh: '费用至多等于收到的金额。', en: 'Costs may be as much as was received, and no more.' },
  ),
  'claim.recovery-above-outstanding': kind(
    422,
    { zh: '回收金额超过尚未收回的金额', en: 'More is recovered than is outstanding' },
    { zh: '各方收回的总额不得超过其承担的损失。', en: 'Nobody gets back more than they bore of the loss.' },
  ),
  'claim.received-on-out-of-range': kind(
    422,
    { zh: '收款日期不在允许范围', en: 'The day of receipt is out of range' },
    { zh: '须在付款日至今天之间。', en: 'It must lie between the payment and today.' },
  ),
  'claim.clawback-out-of-range': kind(
    422,
    { zh: '追回金额不在允许范围', en: 'The amount to claw back is out of range' },
    { zh: '至多为市级尚未收回的金额。', en: 'It may be what the city has not had back, or less.' },
  ),
  'claim.clawback-already-ordered': kind(
    409,
    { zh: '已有未执行的追回决定', en: 'A clawback is ordered already' },
    { zh: '请先收取或撤销。', en: 'Collect or cancel it first.' },
  ),
  'claim.no-clawback-ordered': kind(
    409,
    { zh: '没有待执行的追回决定', en: 'No clawback is ordered' },
    { zh: '须先由审批人决定追回。', en: 'An approver must order it first.' },
  ),
  'claim.entry-built-upon': kind(
    409,
    { zh: '该分录之后已有其他环节', en: 'The entry has been built upon' },
    {
      zh: '只有申请的最后一个有效环节可以冲销；请先冲销或撤销其后的环节。',
      en: 'Only the claim’s last step that counts can be reversed; reverse or cancel what came after it first.',
    },
  ),
} as const satisfies Record<string, ProblemKind>;
