import type { FunctionSpec } from '../function-spec.ts';

/** What deals with pools and the rules for them. */
export const POOL_FUNCTIONS = {
  pools: {
    routes: [
      'GET /v1/pools',
      'GET /v1/pools/{id}',
      'GET /v1/pools/{id}/entries',
      'POST /v1/pools/{id}/appropriations',
    ],
    journal: ['Query', 'PutItem'],
    register: ['GetItem', 'PutItem'],
    partitions: ['APPROPRIATION'],
    readsOnly: ['BANK'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
  },
  calendar: {
    routes: ['GET /v1/calendars/{id}', 'POST /v1/calendars/{id}'],
    journal: [],
    register: ['GetItem', 'BatchGetItem', 'UpdateItem'],
    partitions: ['CALENDAR'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
  },
  policies: {
    routes: [
      'GET /v1/policies',
      'GET /v1/policies/{id}',
      'POST /v1/policies',
      'POST /v1/policies/{id}/confirm',
    ],
    journal: [],
    register: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    partitions: ['POLICY'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
  },
  simulation: {
    routes: ['POST /v1/policies/simulate'],
    journal: ['Query'],
    register: [],
    partitions: [],
    readsOnly: ['CLAIM', 'POLICY'],
    lists: ['CLAIM'],
    barredDuties: [],
    isHeavy: true,
  },
} as const satisfies Record<string, FunctionSpec>;
