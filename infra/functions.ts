/** What each function answers and may do: the one place where a grant is given. */
export type FunctionSpec = {
  /** `METHOD path`, as API Gateway writes them. */
  readonly routes: readonly string[];
  /** Actions on the journal; nobody is ever given more than reading and adding. */
  readonly journal: readonly JournalAction[];
  readonly register: readonly RegisterAction[];
  /**
   * What of the register is its business. A client or a principal is a role: identity reads them, and only administration,
   * which has nothing else, writes them.
   */
  readonly partitions: readonly Partition[];
  /** What it may add items to, beside what its own actions let it do. */
  readonly adds?: readonly Partition[];
  /** What else of the register it may look at, item by item, and hold its own writes to, but never write. */
  readonly readsOnly?: readonly Partition[];
  /** What it does in the guard, where used assertions and failed attempts are. */
  readonly guard?: readonly GuardAction[];
  /** What it may list by the register's two indexes. */
  readonly lists?: readonly Partition[];
  /** The duties on a claim that a function may not write, whatever its code does. */
  readonly barredDuties: readonly Duty[];
  /** Whether it works through thousands of claims for one answer. */
  readonly isHeavy?: boolean;
};

type JournalAction = 'Query' | 'PutItem';
type RegisterAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'ConditionCheckItem';
type GuardAction = 'GetItem' | 'PutItem' | 'UpdateItem';
type Partition =
  | 'CLAIM'
  | 'EXPOSURE'
  | 'ENTERPRISE'
  | 'INSTITUTION'
  | 'POOL'
  | 'MATCH'
  | 'NOTICE'
  | 'APPROPRIATION'
  | 'REVERSAL'
  | 'CALENDAR'
  | 'POLICY'
  | 'CLIENT'
  | 'PRINCIPAL';
export type Duty = 'submitters' | 'reviewers' | 'approvers' | 'payers';

export const FUNCTIONS = {
  intake: {
    routes: [
      'POST /v1/exposures',
      'POST /v1/exposures/{id}/settle',
      'POST /v1/claims/quote',
      'POST /v1/claims',
      'POST /v1/claims/{id}/withdraw',
      'POST /v1/claims/{id}/resubmit',
      'POST /v1/claims/{id}/close',
    ],
    journal: ['Query', 'PutItem'],
    register: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'],
    partitions: ['CLAIM', 'EXPOSURE', 'ENTERPRISE', 'INSTITUTION', 'POOL'],
    readsOnly: ['INSTITUTION', 'POLICY'],
    barredDuties: ['reviewers', 'approvers', 'payers'],
  },
  enquiries: {
    routes: [
      'GET /v1/exposures',
      'GET /v1/exposures/{id}',
      'GET /v1/claims',
      'GET /v1/claims/{id}',
      'GET /v1/claims/{id}/timeline',
      'GET /v1/claims/{id}/explanation',
      'GET /v1/pools/{id}/reversals',
    ],
    journal: [],
    register: ['GetItem', 'BatchGetItem', 'Query'],
    partitions: ['CLAIM', 'EXPOSURE', 'ENTERPRISE', 'CALENDAR', 'REVERSAL'],
    readsOnly: ['POLICY'],
    lists: ['CLAIM', 'EXPOSURE'],
    barredDuties: [],
  },
  review: {
    routes: [
      'POST /v1/claims/{id}/review',
      'POST /v1/claims/{id}/clear',
      'POST /v1/claims/{id}/return',
      'POST /v1/claims/{id}/objections',
    ],
    journal: [],
    register: ['GetItem', 'UpdateItem'],
    partitions: ['CLAIM', 'NOTICE'],
    readsOnly: ['ENTERPRISE', 'POLICY'],
    barredDuties: ['approvers', 'payers'],
  },
  approval: {
    routes: [
      'POST /v1/claims/{id}/approve',
      'POST /v1/claims/{id}/reject',
      'POST /v1/claims/{id}/objections/resolve',
      'POST /v1/claims/{id}/write-off',
      'POST /v1/claims/{id}/clawbacks',
      'POST /v1/claims/{id}/clawbacks/cancel',
      'POST /v1/pools/{id}/reversals',
    ],
    journal: ['Query', 'PutItem'],
    register: ['GetItem', 'UpdateItem'],
    partitions: ['CLAIM', 'EXPOSURE', 'ENTERPRISE', 'INSTITUTION', 'NOTICE', 'REVERSAL'],
    adds: ['MATCH', 'NOTICE'],
    readsOnly: ['ENTERPRISE', 'CALENDAR', 'POLICY'],
    barredDuties: ['payers'],
  },
  payments: {
    routes: [
      'POST /v1/claims/{id}/pay',
      'POST /v1/claims/{id}/clawbacks/collect',
      'POST /v1/pools/{id}/reversals/execute',
    ],
    journal: ['Query', 'PutItem'],
    register: ['GetItem', 'UpdateItem'],
    partitions: ['CLAIM', 'EXPOSURE', 'ENTERPRISE', 'INSTITUTION', 'NOTICE', 'MATCH', 'REVERSAL'],
    readsOnly: ['MATCH', 'POLICY'],
    barredDuties: [],
  },
  'match-applications': {
    routes: [
      'GET /v1/match-applications',
      'GET /v1/match-applications/{id}',
      'POST /v1/match-applications/{id}/send',
      'POST /v1/match-applications/{id}/decide',
      'POST /v1/match-applications/{id}/pay',
    ],
    journal: [],
    register: ['GetItem', 'BatchGetItem', 'UpdateItem'],
    partitions: ['MATCH'],
    lists: ['MATCH'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
  },
  notices: {
    routes: ['GET /v1/public/notices'],
    journal: [],
    register: ['BatchGetItem'],
    partitions: ['NOTICE'],
    lists: ['NOTICE'],
    barredDuties: [],
  },
  recoveries: {
    routes: ['POST /v1/claims/{id}/recoveries'],
    journal: ['Query', 'PutItem'],
    register: ['GetItem', 'UpdateItem'],
    partitions: ['CLAIM'],
    readsOnly: ['MATCH', 'POLICY'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
  },
  pools: {
    routes: [
      'GET /v1/pools',
      'GET /v1/pools/{id}',
      'GET /v1/pools/{id}/entries',
      'POST /v1/pools/{id}/appropriations',
    ],
    journal: ['Query', 'PutItem'],
    register: ['PutItem'],
    partitions: ['APPROPRIATION'],
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
  institutions: {
    routes: [
      'POST /v1/institutions',
      'GET /v1/institutions',
      'GET /v1/institutions/{id}',
      'GET /v1/institutions/{id}/usage',
      'POST /v1/institutions/{id}/agreement',
      'POST /v1/institutions/{id}/resume',
    ],
    journal: ['Query'],
    register: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    partitions: ['INSTITUTION'],
    readsOnly: ['POOL', 'POLICY'],
    lists: ['INSTITUTION'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
  },
  enterprises: {
    routes: ['GET /v1/enterprises/{id}', 'POST /v1/enterprises/{id}/facts'],
    journal: [],
    register: ['BatchGetItem', 'Query', 'PutItem'],
    partitions: ['ENTERPRISE'],
    readsOnly: ['POLICY'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
  },
  documentation: {
    routes: ['GET /openapi.json', 'GET /docs', 'GET /problems/{code}'],
    journal: [],
    register: [],
    partitions: [],
    barredDuties: [],
  },
  identity: {
    routes: [
      'POST /oauth/token',
      'GET /.well-known/openid-configuration',
      'GET /.well-known/jwks.json',
      'GET /healthz',
    ],
    journal: [],
    register: ['GetItem'],
    partitions: ['CLIENT', 'PRINCIPAL'],
    guard: ['GetItem', 'PutItem', 'UpdateItem'],
    barredDuties: [],
  },
  administration: {
    routes: [
      'POST /v1/clients',
      'GET /v1/clients',
      'GET /v1/clients/{id}',
      'POST /v1/clients/{id}/keys',
      'POST /v1/clients/{id}/keys/retire',
      'POST /v1/clients/{id}/revoke',
      'POST /v1/principals',
      'GET /v1/principals',
      'GET /v1/principals/{id}',
      'POST /v1/principals/{id}/roles',
      'POST /v1/principals/{id}/revoke',
    ],
    journal: [],
    register: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
    partitions: ['CLIENT', 'PRINCIPAL'],
    readsOnly: ['INSTITUTION'],
    lists: ['CLIENT', 'PRINCIPAL'],
    barredDuties: ['submitters', 'reviewers', 'approvers', 'payers'],
  },
} as const satisfies Record<string, FunctionSpec>;

export type FunctionName = keyof typeof FUNCTIONS;

/** Answers whatever no route matches, with a problem that says so. */
export const FALLBACK: FunctionName = 'enquiries';
