import type { FunctionSpec } from '../function-spec.ts';

/** What finance does. */
export const BOOK_FUNCTIONS = {
  statements: {
    routes: [
      'GET /v1/pools/{id}/balances',
      'GET /v1/pools/{id}/trial-balance',
      'GET /v1/pools/{id}/general-ledger',
      'GET /v1/pools/{id}/account-detail',
      'GET /v1/pools/{id}/vouchers',
      'GET /v1/pools/{id}/yearly-summary',
      'GET /v1/institutions/{id}/statement',
      'GET /v1/enterprises/{id}/statement',
    ],
    journal: ['Query', 'BatchGetItem'],
    register: [],
    partitions: [],
    readsOnly: ['CLAIM', 'REVERSAL', 'INSTITUTION', 'POLICY'],
    lists: ['CLAIM'],
    barredDuties: [],
    isHeavy: true,
  },
} as const satisfies Record<string, FunctionSpec>;
