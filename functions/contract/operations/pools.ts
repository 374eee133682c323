import type { OperationName } from '../../http/operations.ts';
import { appropriationRequest } from '../../pools/appropriate.ts';
import { entryAnswer, poolAnswer } from '../answers/pool.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { AFTER_SEQ, PAGE } from '../query-parameters.ts';

export const POOL_CONTRACTS = {
  listPools: {
    tag: 'pools',
    summary: { zh: '资金池列表', en: 'List the pools' },
    answer: listed('PoolList', poolAnswer),
    problems: [],
  },
  readPool: {
    tag: 'pools',
    summary: { zh: '查询资金池', en: 'Read a pool' },
    answer: ok(poolAnswer),
    problems: ['pool.not-found'],
  },
  listEntries: {
    tag: 'pools',
    summary: { zh: '分录列表', en: 'List the entries of a pool' },
    query: { ...AFTER_SEQ, ...PAGE },
    answer: listed('EntryList', entryAnswer),
    problems: ['pool.not-found'],
  },
  appropriate: {
    tag: 'pools',
    summary: { zh: '登记财政拨入', en: 'Appropriate money to a pool' },
    body: appropriationRequest,
    answer: created(entryAnswer),
    problems: ['pool.not-found', 'pool.inflow-too-large', 'period.closed', 'ledger.busy'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
