import { rejectRequest } from '../../approval/operations.ts';
import { approveRequest } from '../../approval/plan-approval.ts';
import { resolveRequest } from '../../approval/resolve-objection.ts';
import type { OperationName } from '../../http/operations.ts';
import { payRequest } from '../../payments/plan-payment.ts';
import { clearRequest, returnRequest, reviewRequest } from '../../review/operations.ts';
import { objectionRequest } from '../../review/record-objection.ts';
import { claimAnswer } from '../answers/claim.ts';
import { ok, type OperationContract } from '../operation-contract.ts';
import { CHECKED_STEP, STEP } from '../problem-sets.ts';

export const REVIEW_CONTRACTS = {
  reviewClaim: {
    tag: 'review',
    summary: { zh: '初审通过', en: 'Review a claim: its papers are in order' },
    body: reviewRequest,
    answer: ok(claimAnswer),
    problems: [...CHECKED_STEP, 'claim.flag-unknown'],
  },
  returnClaim: {
    tag: 'review',
    summary: { zh: '退回补充材料', en: 'Return a claim for more papers' },
    body: returnRequest,
    answer: ok(claimAnswer),
    problems: [...CHECKED_STEP, 'claim.reason-missing'],
  },
  clearClaim: {
    tag: 'review',
    summary: { zh: '排除疑似重复补偿', en: 'Clear a claim of what it was flagged for' },
    body: clearRequest,
    answer: ok(claimAnswer),
    problems: [...CHECKED_STEP, 'claim.flag-unknown'],
  },
  approveClaim: {
    tag: 'review',
    summary: { zh: '核准补偿金额', en: 'Approve a claim, as decided or for less' },
    body: approveRequest,
    answer: ok(claimAnswer),
    problems: [
      ...CHECKED_STEP,
      'claim.nothing-approved',
      'claim.amount-above-decision',
      'claim.reason-missing',
      'claim.flag-uncleared',
    ],
  },
  rejectClaim: {
    tag: 'review',
    summary: { zh: '不予补偿', en: 'Reject a claim' },
    body: rejectRequest,
    answer: ok(claimAnswer),
    problems: [...CHECKED_STEP, 'claim.reason-missing'],
  },
  recordObjection: {
    tag: 'review',
    summary: { zh: '登记异议', en: 'Record an objection to an approved claim' },
    body: objectionRequest,
    answer: ok(claimAnswer),
    problems: [...STEP, 'claim.too-many-objections'],
  },
  resolveObjection: {
    tag: 'review',
    summary: { zh: '处理异议', en: 'Resolve an objection' },
    body: resolveRequest,
    answer: ok(claimAnswer),
    problems: [...CHECKED_STEP, 'claim.objection-not-open', 'claim.reason-missing'],
  },
  payClaim: {
    tag: 'review',
    summary: { zh: '登记拨付', en: 'Record the payment of an approved claim' },
    body: payRequest,
    answer: ok(claimAnswer),
    problems: [
      'period.closed',
      ...CHECKED_STEP,
      'claim.paid-on-out-of-range',
      'claim.notice-running',
      'claim.objection-open',
      'claim.objection-upheld',
      'claim.province-not-paid',
    ],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
