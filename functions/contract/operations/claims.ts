import * as z from 'zod/mini';
import type { OperationName } from '../../http/operations.ts';
import { claimRequest } from '../../intake/claim-request.ts';
import { resubmitRequest, withdrawRequest } from '../../intake/operations.ts';
import {
  claimAnswer,
  listedClaimAnswer,
  quoteAnswer,
  readClaimAnswer,
  waitingClaimAnswer,
} from '../answers/claim.ts';
import { explanationAnswer } from '../answers/explanation.ts';
import { timelineLine } from '../answers/timeline.ts';
import { created, listed, ok, taken, type OperationContract } from '../operation-contract.ts';
import { CHECKED_STEP, STEP } from '../problem-sets.ts';
import { CLAIM_STATUS, COMMON, OVERDUE_WITH, PAGE, RECORDED } from '../query-parameters.ts';

export const CLAIM_CONTRACTS = {
  quoteClaim: {
    tag: 'claims',
    summary: { zh: '试算，不作记录', en: 'Quote a claim; nothing is written' },
    body: claimRequest,
    answer: ok(quoteAnswer),
    recordsNothing: true,
    problems: ['exposure.not-found', 'claim.refused'],
  },
  submitClaim: {
    tag: 'claims',
    summary: { zh: '提交补偿申请并预留额度', en: 'Submit a claim, for which the amount is reserved' },
    body: claimRequest,
    answer: created(claimAnswer),
    untilThen: taken(waitingClaimAnswer),
    isWaitedFor: true,
    problems: ['exposure.not-found', 'claim.refused'],
  },
  withdrawClaim: {
    tag: 'claims',
    summary: { zh: '撤回申请', en: 'Withdraw a claim' },
    body: withdrawRequest,
    answer: ok(claimAnswer),
    problems: STEP,
  },
  resubmitClaim: {
    tag: 'claims',
    summary: { zh: '补充材料后重新提交', en: 'Send a returned claim in again' },
    body: resubmitRequest,
    answer: ok(claimAnswer),
    problems: CHECKED_STEP,
  },
  listClaims: {
    tag: 'claims',
    summary: { zh: '补偿申请列表', en: 'List claims' },
    query: { ...CLAIM_STATUS, ...OVERDUE_WITH, ...COMMON, ...RECORDED, ...PAGE },
    answer: listed('ClaimList', listedClaimAnswer),
    problems: [],
  },
  readClaim: {
    tag: 'claims',
    summary: { zh: '查询补偿申请', en: 'Read a claim' },
    answer: ok(readClaimAnswer),
    untilThen: taken(waitingClaimAnswer),
    problems: ['claim.not-found'],
  },
  readTimeline: {
    tag: 'claims',
    summary: { zh: '查询办理过程', en: 'Read the timeline of a claim' },
    answer: listed('Timeline', timelineLine),
    problems: ['claim.not-found'],
  },
  explainClaim: {
    tag: 'claims',
    summary: { zh: '说明核定依据', en: 'Explain why a claim comes to what it does' },
    answer: {
      status: 200,
      content: { 'application/json': explanationAnswer, 'text/plain': z.string() },
    },
    problems: ['claim.not-found', 'claim.waiting'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
