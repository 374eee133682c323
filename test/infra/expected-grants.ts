import type { FunctionName } from '../../infra/functions.ts';

export type Grants = {
  readonly journal: readonly string[];
  readonly register: readonly string[];
  readonly partitions: readonly string[];
  /** What it may add, and what it may only read, beside that. */
  readonly adds?: readonly string[];
  readonly readsOnly?: readonly string[];
  /** What it may list, by the leading keys of the indexes. */
  readonly lists?: readonly string[];
  /** What it may do with what is told to the outside; whether it reads that; and what of it by when it is due. */
  readonly events?: { readonly actions: readonly string[]; readonly keys: readonly string[] };
  readonly feeds?: true;
  readonly due?: readonly string[];
  /** What it does with files. */
  readonly files?: readonly string[];
};

const ALL_OF_A_CLAIM = ['CLAIM#*', 'EXPOSURE#*', 'ENTERPRISE#*', 'INSTITUTION#*'];

/** Written out a second time on purpose: a grant is widened here as well as in the stack, or not at all. */
export const EXPECTED_GRANTS: Readonly<Record<FunctionName, Grants>> = {
  intake: {
    journal: ['PutItem', 'Query'],
    register: ['BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'],
    partitions: [...ALL_OF_A_CLAIM, 'POOL#*'],
    readsOnly: ['INSTITUTION#*', 'POLICY#*'],
  },
  enquiries: {
    journal: [],
    register: ['BatchGetItem', 'GetItem', 'Query'],
    partitions: ['CLAIM#*', 'EXPOSURE#*', 'ENTERPRISE#*', 'CALENDAR#*', 'REVERSAL#*'],
    readsOnly: ['POLICY#*'],
    lists: ['CLAIM', 'CLAIM#*', 'EXPOSURE', 'EXPOSURE#*'],
  },
  batches: {
    journal: [],
    register: ['BatchGetItem', 'GetItem', 'PutItem', 'Query'],
    partitions: ['BATCH#*'],
    lists: ['BATCH', 'BATCH#*'],
    files: ['s3:GetObject', 's3:PutObject'],
  },
  'intake-worker': {
    journal: ['PutItem', 'Query'],
    register: ['BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'],
    partitions: [...ALL_OF_A_CLAIM, 'POOL#*', 'BATCH#*'],
    readsOnly: ['INSTITUTION#*', 'POLICY#*'],
    files: ['s3:GetObject'],
  },
  review: {
    journal: [],
    register: ['GetItem', 'UpdateItem'],
    partitions: ['CLAIM#*', 'NOTICE#*'],
    readsOnly: ['ENTERPRISE#*', 'POLICY#*'],
  },
  approval: {
    journal: ['PutItem', 'Query'],
    register: ['GetItem', 'UpdateItem'],
    partitions: [...ALL_OF_A_CLAIM, 'NOTICE#*', 'REVERSAL#*'],
    adds: ['MATCH#*', 'NOTICE#*'],
    readsOnly: ['ENTERPRISE#*', 'CALENDAR#*', 'POLICY#*'],
  },
  payments: {
    journal: ['PutItem', 'Query'],
    register: ['GetItem', 'UpdateItem'],
    partitions: [...ALL_OF_A_CLAIM, 'NOTICE#*', 'MATCH#*', 'REVERSAL#*'],
    readsOnly: ['MATCH#*', 'POLICY#*'],
  },
  recoveries: {
    journal: ['PutItem', 'Query'],
    register: ['GetItem', 'UpdateItem'],
    partitions: ['CLAIM#*'],
    readsOnly: ['MATCH#*', 'POLICY#*'],
  },
  'match-applications': {
    journal: [],
    register: ['BatchGetItem', 'GetItem', 'UpdateItem'],
    partitions: ['MATCH#*'],
    lists: ['MATCH', 'MATCH#*'],
  },
  notices: {
    journal: [],
    register: ['BatchGetItem'],
    partitions: ['NOTICE#*'],
    lists: ['NOTICE', 'NOTICE#*'],
  },
  pools: {
    journal: ['PutItem', 'Query'],
    register: ['GetItem', 'PutItem'],
    partitions: ['APPROPRIATION#*'],
    readsOnly: ['BANK#*'],
  },
  exports: {
    journal: ['Query'],
    register: ['BatchGetItem', 'GetItem', 'PutItem'],
    partitions: ['EXPORT#*'],
    lists: ['EXPORT', 'EXPORT#*'],
  },
  'export-writer': {
    journal: ['Query'],
    register: ['BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'],
    partitions: ['EXPORT#*', 'PACK#*'],
    readsOnly: ['CLAIM#*', 'POLICY#*', 'REVERSAL#*'],
    lists: ['EXPORT', 'EXPORT#*'],
  },
  calendar: {
    journal: [],
    register: ['BatchGetItem', 'GetItem', 'UpdateItem'],
    partitions: ['CALENDAR#*'],
  },
  policies: {
    journal: [],
    register: ['GetItem', 'PutItem', 'Query', 'UpdateItem'],
    partitions: ['POLICY#*'],
  },
  simulation: {
    journal: ['Query'],
    register: [],
    partitions: [],
    readsOnly: ['CLAIM#*', 'POLICY#*'],
    lists: ['CLAIM', 'CLAIM#*'],
  },
  statements: {
    journal: ['BatchGetItem', 'Query'],
    register: [],
    partitions: [],
    readsOnly: ['CLAIM#*', 'REVERSAL#*', 'INSTITUTION#*', 'POLICY#*', 'BANK#*'],
    lists: ['CLAIM', 'CLAIM#*'],
  },
  closing: {
    journal: ['PutItem', 'Query'],
    register: ['GetItem', 'PutItem', 'Query', 'UpdateItem'],
    partitions: ['PERIOD#*'],
    readsOnly: ['INSTITUTION#*', 'POOL#*'],
    lists: ['INSTITUTION', 'INSTITUTION#*'],
  },
  reconciliation: {
    journal: ['Query'],
    register: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
    partitions: ['BANK#*'],
  },
  bookings: {
    journal: ['PutItem', 'Query'],
    register: ['BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'],
    partitions: ['BOOKING#*'],
    lists: ['BOOKING', 'BOOKING#*'],
  },
  institutions: {
    journal: ['Query'],
    register: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
    partitions: ['INSTITUTION#*'],
    readsOnly: ['POOL#*', 'POLICY#*'],
    lists: ['INSTITUTION', 'INSTITUTION#*'],
  },
  enterprises: {
    journal: [],
    register: ['BatchGetItem', 'PutItem', 'Query'],
    partitions: ['ENTERPRISE#*'],
    readsOnly: ['POLICY#*'],
  },
  identity: { journal: [], register: ['GetItem'], partitions: ['CLIENT#*', 'PRINCIPAL#*'] },
  administration: {
    journal: [],
    register: ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem', 'UpdateItem'],
    partitions: ['CLIENT#*', 'PRINCIPAL#*'],
    readsOnly: ['INSTITUTION#*'],
    lists: ['CLIENT', 'CLIENT#*', 'PRINCIPAL', 'PRINCIPAL#*'],
  },
  events: {
    journal: [],
    register: [],
    partitions: [],
    feeds: true,
  },
  webhooks: {
    journal: [],
    register: [],
    partitions: [],
    events: {
      actions: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'],
      keys: ['ENDPOINT#*', 'DELIVERY#*'],
    },
    feeds: true,
  },
  'webhook-sending': {
    journal: [],
    register: [],
    partitions: [],
    events: { actions: ['BatchGetItem', 'PutItem', 'UpdateItem'], keys: ['ENDPOINT#*', 'DELIVERY#*'] },
    feeds: true,
    due: ['ENDPOINT', 'DELIVERY'],
  },
  'event-telling': {
    journal: ['Query'],
    register: [],
    partitions: [],
    readsOnly: ['CLAIM#*', 'EXPOSURE#*', 'INSTITUTION#*', 'POLICY#*', 'BATCH#*'],
    lists: ['INSTITUTION', 'INSTITUTION#*'],
    events: { actions: ['BatchGetItem', 'PutItem', 'UpdateItem'], keys: ['FEED#*', 'TOLD#*'] },
  },
  documentation: { journal: [], register: [], partitions: [] },
};
