import type { FunctionSpec } from '../function-spec.ts';

/** What deals with files of many exposures or claims. */
export const BATCH_FUNCTIONS = {
  batches: {
    routes: [
      'POST /v1/exposure-batches',
      'POST /v1/claim-batches',
      'GET /v1/batches',
      'GET /v1/batches/{id}',
      'GET /v1/batches/{id}/results',
      'GET /v1/batches/{id}/file',
      'GET /v1/batch-templates/{id}',
    ],
    journal: [],
    register: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
    partitions: ['BATCH'],
    lists: ['BATCH'],
    files: ['GetObject', 'PutObject'],
    queue: 'sends',
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
    isHeavy: true,
  },
  'intake-worker': {
    routes: [],
    journal: ['Query', 'PutItem'],
    register: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'],
    partitions: ['CLAIM', 'EXPOSURE', 'ENTERPRISE', 'INSTITUTION', 'POOL', 'BATCH'],
    readsOnly: ['INSTITUTION', 'POLICY'],
    files: ['GetObject'],
    queue: 'works',
    barredDuties: ['reviewers', 'approvers', 'payers'],
    isHeavy: true,
  },
} as const satisfies Record<string, FunctionSpec>;
