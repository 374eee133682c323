import type { FunctionSpec } from '../function-spec.ts';

/**
 * A worker makes and drops much in little time, and by default Node would sooner take more memory than clear away. It is given a
 * whole processor, and so has far more; but what it needs should be known, and a leak should show.
 */
export const WORKER_NODE_OPTIONS = '--max-semi-space-size=4 --max-old-space-size=160';

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
    nodeOptions: WORKER_NODE_OPTIONS,
    barredDuties: ['reviewers', 'approvers', 'payers'],
    isHeavy: true,
  },
} as const satisfies Record<string, FunctionSpec>;
