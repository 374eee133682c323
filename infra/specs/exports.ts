import type { FunctionSpec } from '../function-spec.ts';

/** What takes the books out of the house: whoever asks for a pack, and whoever writes it. */
export const EXPORT_FUNCTIONS = {
  exports: {
    routes: [
      'POST /v1/exports',
      'GET /v1/exports',
      'GET /v1/exports/{id}',
      'POST /v1/exports/{id}/cancel',
      'POST /v1/exports/{id}/retry',
      'GET /.well-known/riskpool-signing-keys.json',
    ],
    journal: ['Query'],
    register: ['GetItem', 'BatchGetItem', 'PutItem'],
    partitions: ['EXPORT'],
    lists: ['EXPORT'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
    packs: 'reads',
  },
  'export-writer': {
    routes: [],
    journal: ['Query'],
    register: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'],
    partitions: ['EXPORT', 'PACK'],
    readsOnly: ['CLAIM', 'POLICY', 'REVERSAL'],
    lists: ['EXPORT'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
    isRoutine: true,
    besideCode: 'functions/export-writer/pdf/fonts',
    packs: 'writes',
  },
} as const satisfies Record<string, FunctionSpec>;
