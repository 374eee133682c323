import type { OperationName } from '../../http/operations.ts';
import { decideRequest, payRequest, sendRequest } from '../../match-applications/operations.ts';
import { matchApplicationAnswer } from '../answers/match-application.ts';
import { listed, ok, type OperationContract } from '../operation-contract.ts';
import { APPLICATION_STATUS, COMMON, PAGE, RECORDED } from '../query-parameters.ts';

const STEP = [
  'match-application.not-found',
  'match-application.wrong-state',
  'match-application.day-out-of-range',
] as const;

export const MATCH_APPLICATION_CONTRACTS = {
  listMatchApplications: {
    tag: 'province',
    summary: { zh: '省级配套申请列表', en: 'List the applications for the province’s part' },
    query: { ...APPLICATION_STATUS, ...COMMON, ...RECORDED, ...PAGE },
    answer: listed('MatchApplicationList', matchApplicationAnswer),
    problems: [],
  },
  readMatchApplication: {
    tag: 'province',
    summary: { zh: '查询省级配套申请', en: 'Read an application for the province’s part' },
    answer: ok(matchApplicationAnswer),
    problems: ['match-application.not-found'],
  },
  sendMatchApplication: {
    tag: 'province',
    summary: { zh: '登记已报送省级', en: 'Record that an application was sent to the province' },
    body: sendRequest,
    answer: ok(matchApplicationAnswer),
    problems: STEP,
  },
  decideMatchApplication: {
    tag: 'province',
    summary: { zh: '登记省级核定', en: 'Record what the province decided' },
    body: decideRequest,
    answer: ok(matchApplicationAnswer),
    problems: [...STEP, 'match-application.amount-not-less'],
  },
  payMatchApplication: {
    tag: 'province',
    summary: { zh: '登记省级拨付', en: 'Record that the province paid' },
    body: payRequest,
    answer: ok(matchApplicationAnswer),
    problems: [...STEP, 'match-application.nothing-granted'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
