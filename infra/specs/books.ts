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
  closing: {
    routes: ['GET /v1/pools/{id}/closes', 'POST /v1/pools/{id}/closes', 'POST /v1/pools/{id}/closes/confirm'],
    journal: ['Query', 'PutItem'],
    register: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    partitions: ['PERIOD'],
    readsOnly: ['INSTITUTION', 'POOL'],
    lists: ['INSTITUTION'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
    isHeavy: true,
  },
  bookings: {
    routes: [
      'GET /v1/pools/{id}/bookings',
      'POST /v1/pools/{id}/bookings',
      'POST /v1/pools/{id}/bookings/confirm',
    ],
    journal: ['Query', 'PutItem'],
    register: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'],
    partitions: ['BOOKING'],
    lists: ['BOOKING'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
  },
} as const satisfies Record<string, FunctionSpec>;
