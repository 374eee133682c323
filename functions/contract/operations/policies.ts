import type { OperationName } from '../../http/operations.ts';
import { confirmationRequest } from '../../policies/confirm-policy.ts';
import { proposalRequest } from '../../policies/propose-policy.ts';
import { simulationRequest } from '../../simulation/simulation-request.ts';
import { policyAnswer, readPolicyAnswer } from '../answers/policy.ts';
import { simulationAnswer } from '../answers/simulation.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { COMMON, PAGE } from '../query-parameters.ts';

export const POLICY_CONTRACTS = {
  listPolicies: {
    tag: 'policies',
    summary: { zh: '政策版本列表', en: 'List the versions of the policies' },
    query: { pool: COMMON.pool, ...PAGE },
    answer: listed('PolicyList', readPolicyAnswer),
    problems: [],
  },
  readPolicy: {
    tag: 'policies',
    summary: { zh: '查询政策版本', en: 'Read a version of a policy' },
    answer: ok(readPolicyAnswer),
    problems: ['policy.not-found'],
  },
  proposePolicy: {
    tag: 'policies',
    summary: { zh: '拟定政策版本', en: 'Propose a version of a policy' },
    body: proposalRequest,
    answer: created(policyAnswer),
    problems: ['policy.incoherent', 'policy.day-taken', 'policy.too-many-versions'],
  },
  confirmPolicy: {
    tag: 'policies',
    summary: { zh: '确认政策版本', en: 'Confirm a version that somebody else proposed' },
    body: confirmationRequest,
    answer: ok(policyAnswer),
    problems: [
      'policy.not-found',
      'policy.already-confirmed',
      'policy.same-person',
      'policy.digest-differs',
      'policy.too-late',
    ],
  },
  simulatePolicy: {
    tag: 'policies',
    summary: { zh: '试算政策，不作记录', en: 'Simulate a policy; nothing is written' },
    body: simulationRequest,
    answer: ok(simulationAnswer),
    recordsNothing: true,
    problems: ['policy.incoherent'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
