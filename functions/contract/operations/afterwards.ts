import { cancelRequest, clawbackRequest } from '../../approval/order-clawback.ts';
import { reversalRequest } from '../../approval/order-reversal.ts';
import { writeOffRequest } from '../../approval/write-off-claim.ts';
import type { OperationName } from '../../http/operations.ts';
import { closeRequest } from '../../intake/close-claim.ts';
import { collectRequest } from '../../payments/collect-clawback.ts';
import { executionRequest } from '../../payments/execute-reversal.ts';
import { recoveryRequest } from '../../recoveries/record-recovery.ts';
import { claimAnswer } from '../answers/claim.ts';
import { executedReversalAnswer, orderedReversalAnswer, reversalAnswer } from '../answers/pool.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { CHECKED_STEP, STEP } from '../problem-sets.ts';
import { AFTER_SEQ, PAGE } from '../query-parameters.ts';

export const AFTERWARDS_CONTRACTS = {
  recordRecovery: {
    tag: 'afterwards',
    summary: { zh: '登记追偿回收', en: 'Record what was recovered on a paid claim' },
    body: recoveryRequest,
    answer: ok(claimAnswer),
    problems: [
      'period.closed',
      ...STEP,
      'claim.costs-above-received',
      'claim.recovery-above-outstanding',
      'claim.received-on-out-of-range',
      'pool.inflow-too-large',
    ],
  },
  closeClaim: {
    tag: 'afterwards',
    summary: { zh: '追偿完毕，结案', en: 'Close a paid claim: nothing more is expected' },
    body: closeRequest,
    answer: ok(claimAnswer),
    problems: [...STEP, 'claim.reason-missing'],
  },
  writeOffClaim: {
    tag: 'afterwards',
    summary: { zh: '核销', en: 'Write a paid claim off' },
    body: writeOffRequest,
    answer: ok(claimAnswer),
    problems: [...CHECKED_STEP, 'claim.reason-missing'],
  },
  orderClawback: {
    tag: 'afterwards',
    summary: { zh: '决定追回补偿', en: 'Order that compensation is clawed back' },
    body: clawbackRequest,
    answer: ok(claimAnswer),
    problems: [
      ...CHECKED_STEP,
      'claim.reason-missing',
      'claim.clawback-already-ordered',
      'claim.clawback-out-of-range',
    ],
  },
  cancelClawback: {
    tag: 'afterwards',
    summary: { zh: '撤销追回决定', en: 'Take back the order of a clawback' },
    body: cancelRequest,
    answer: ok(claimAnswer),
    problems: [...CHECKED_STEP, 'claim.reason-missing', 'claim.no-clawback-ordered'],
  },
  collectClawback: {
    tag: 'afterwards',
    summary: { zh: '登记追回到账', en: 'Record that a clawback has come in' },
    body: collectRequest,
    answer: ok(claimAnswer),
    problems: [
      'period.closed',
      ...CHECKED_STEP,
      'claim.no-clawback-ordered',
      'claim.received-on-out-of-range',
      'claim.clawback-out-of-range',
    ],
  },
  listReversals: {
    tag: 'afterwards',
    summary: { zh: '红字冲销列表', en: 'List reversals' },
    query: { ...AFTER_SEQ, ...PAGE },
    answer: listed('ReversalList', reversalAnswer),
    problems: ['pool.not-found'],
  },
  orderReversal: {
    tag: 'afterwards',
    summary: { zh: '决定红字冲销', en: 'Order the reversal of an entry' },
    body: reversalRequest,
    answer: created(orderedReversalAnswer),
    problems: [
      'pool.not-found',
      'entry.not-found',
      'reversal.already-ordered',
      'reversal.of-reservation',
      'reversal.of-such-entry',
      'claim.wrong-state',
      'claim.same-person',
      'claim.too-many-steps',
      'claim.entry-built-upon',
    ],
  },
  executeReversal: {
    tag: 'afterwards',
    summary: { zh: '执行红字冲销', en: 'Execute a reversal that was ordered' },
    body: executionRequest,
    answer: ok(executedReversalAnswer),
    problems: [
      'pool.not-found',
      'reversal.not-ordered',
      'reversal.already-executed',
      'reversal.same-person',
      'reversal.no-longer-possible',
      'reversal.application-sent',
      'claim.wrong-state',
      'claim.same-person',
      'claim.too-many-steps',
      'claim.entry-built-upon',
      'ledger.overdrawn',
      'pool.inflow-too-large',
      'ledger.busy',
    ],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
