import { INSTITUTION_ROLES, type Role } from '../../domain/access/role.ts';

type OperationSpec = {
  readonly method: 'GET' | 'POST';
  /** As API Gateway writes it, with `{id}` for a parameter. */
  readonly path: string;
  /** Who may call it; null for anyone, without a token. */
  readonly roles: readonly Role[] | null;
  /** A file as the body, where it is no JSON. */
  readonly takes?: 'file';
};

/** The offices that deal with claims and pools. The administrator deals with neither, and of all else sees institutions. */
const FUND_OFFICES = ['reviewer', 'approver', 'cashier', 'manager', 'finance', 'auditor'] as const;
const REGISTRARS = ['manager', 'administrator'] as const;
/** Who may take the books out of the house: whoever answers for them, and whoever checks them. */
const EXPORTERS = ['manager', 'auditor'] as const;
const CLAIM_READERS = [...INSTITUTION_ROLES, ...FUND_OFFICES] as const;

/** The whole API in one table: what there is, and whose it is. */
export const OPERATIONS = {
  fileExposure: { method: 'POST', path: '/v1/exposures', roles: INSTITUTION_ROLES },
  settleExposure: { method: 'POST', path: '/v1/exposures/{id}/settle', roles: INSTITUTION_ROLES },
  quoteClaim: { method: 'POST', path: '/v1/claims/quote', roles: INSTITUTION_ROLES },
  submitClaim: { method: 'POST', path: '/v1/claims', roles: INSTITUTION_ROLES },
  sendExposureBatch: {
    ...{ method: 'POST', path: '/v1/exposure-batches', roles: INSTITUTION_ROLES, takes: 'file' },
  },
  sendClaimBatch: { method: 'POST', path: '/v1/claim-batches', roles: INSTITUTION_ROLES, takes: 'file' },
  listBatches: { method: 'GET', path: '/v1/batches', roles: CLAIM_READERS },
  readBatch: { method: 'GET', path: '/v1/batches/{id}', roles: CLAIM_READERS },
  readBatchResults: { method: 'GET', path: '/v1/batches/{id}/results', roles: CLAIM_READERS },
  readBatchFile: { method: 'GET', path: '/v1/batches/{id}/file', roles: CLAIM_READERS },
  readBatchTemplate: { method: 'GET', path: '/v1/batch-templates/{id}', roles: INSTITUTION_ROLES },
  withdrawClaim: { method: 'POST', path: '/v1/claims/{id}/withdraw', roles: INSTITUTION_ROLES },
  resubmitClaim: { method: 'POST', path: '/v1/claims/{id}/resubmit', roles: INSTITUTION_ROLES },
  listExposures: { method: 'GET', path: '/v1/exposures', roles: CLAIM_READERS },
  readExposure: { method: 'GET', path: '/v1/exposures/{id}', roles: CLAIM_READERS },
  listClaims: { method: 'GET', path: '/v1/claims', roles: CLAIM_READERS },
  readClaim: { method: 'GET', path: '/v1/claims/{id}', roles: CLAIM_READERS },
  readTimeline: { method: 'GET', path: '/v1/claims/{id}/timeline', roles: CLAIM_READERS },
  explainClaim: { method: 'GET', path: '/v1/claims/{id}/explanation', roles: CLAIM_READERS },
  reviewClaim: { method: 'POST', path: '/v1/claims/{id}/review', roles: ['reviewer'] },
  returnClaim: { method: 'POST', path: '/v1/claims/{id}/return', roles: ['reviewer'] },
  clearClaim: { method: 'POST', path: '/v1/claims/{id}/clear', roles: ['reviewer'] },
  approveClaim: { method: 'POST', path: '/v1/claims/{id}/approve', roles: ['approver'] },
  rejectClaim: { method: 'POST', path: '/v1/claims/{id}/reject', roles: ['approver'] },
  recordObjection: { method: 'POST', path: '/v1/claims/{id}/objections', roles: ['reviewer', 'manager'] },
  resolveObjection: { method: 'POST', path: '/v1/claims/{id}/objections/resolve', roles: ['approver'] },
  payClaim: { method: 'POST', path: '/v1/claims/{id}/pay', roles: ['cashier'] },
  listMatchApplications: { method: 'GET', path: '/v1/match-applications', roles: CLAIM_READERS },
  readMatchApplication: { method: 'GET', path: '/v1/match-applications/{id}', roles: CLAIM_READERS },
  sendMatchApplication: { method: 'POST', path: '/v1/match-applications/{id}/send', roles: ['manager'] },
  decideMatchApplication: { method: 'POST', path: '/v1/match-applications/{id}/decide', roles: ['manager'] },
  payMatchApplication: { method: 'POST', path: '/v1/match-applications/{id}/pay', roles: ['manager'] },
  listEvents: { method: 'GET', path: '/v1/events', roles: CLAIM_READERS },
  createWebhookEndpoint: { method: 'POST', path: '/v1/webhook-endpoints', roles: INSTITUTION_ROLES },
  listWebhookEndpoints: { method: 'GET', path: '/v1/webhook-endpoints', roles: INSTITUTION_ROLES },
  readWebhookEndpoint: { method: 'GET', path: '/v1/webhook-endpoints/{id}', roles: INSTITUTION_ROLES },
  disableWebhookEndpoint: {
    method: 'POST',
    path: '/v1/webhook-endpoints/{id}/disable',
    roles: INSTITUTION_ROLES,
  },
  enableWebhookEndpoint: {
    method: 'POST',
    path: '/v1/webhook-endpoints/{id}/enable',
    roles: INSTITUTION_ROLES,
  },
  rotateWebhookSecret: {
    method: 'POST',
    path: '/v1/webhook-endpoints/{id}/rotate-secret',
    roles: INSTITUTION_ROLES,
  },
  testWebhookEndpoint: {
    method: 'POST',
    path: '/v1/webhook-endpoints/{id}/test',
    roles: INSTITUTION_ROLES,
  },
  redeliverEvent: {
    method: 'POST',
    path: '/v1/webhook-endpoints/{id}/redeliver',
    roles: INSTITUTION_ROLES,
  },
  readDeliveries: {
    method: 'GET',
    path: '/v1/webhook-endpoints/{id}/deliveries',
    roles: INSTITUTION_ROLES,
  },
  listNotices: { method: 'GET', path: '/v1/public/notices', roles: null },
  recordRecovery: {
    method: 'POST',
    path: '/v1/claims/{id}/recoveries',
    roles: [...INSTITUTION_ROLES, 'cashier'],
  },
  closeClaim: { method: 'POST', path: '/v1/claims/{id}/close', roles: INSTITUTION_ROLES },
  writeOffClaim: { method: 'POST', path: '/v1/claims/{id}/write-off', roles: ['approver'] },
  orderClawback: { method: 'POST', path: '/v1/claims/{id}/clawbacks', roles: ['approver'] },
  cancelClawback: { method: 'POST', path: '/v1/claims/{id}/clawbacks/cancel', roles: ['approver'] },
  collectClawback: { method: 'POST', path: '/v1/claims/{id}/clawbacks/collect', roles: ['cashier'] },
  listReversals: { method: 'GET', path: '/v1/pools/{id}/reversals', roles: FUND_OFFICES },
  orderReversal: { method: 'POST', path: '/v1/pools/{id}/reversals', roles: ['approver'] },
  executeReversal: { method: 'POST', path: '/v1/pools/{id}/reversals/execute', roles: ['cashier'] },
  listPools: { method: 'GET', path: '/v1/pools', roles: FUND_OFFICES },
  readPool: { method: 'GET', path: '/v1/pools/{id}', roles: FUND_OFFICES },
  listEntries: { method: 'GET', path: '/v1/pools/{id}/entries', roles: FUND_OFFICES },
  appropriate: { method: 'POST', path: '/v1/pools/{id}/appropriations', roles: ['manager'] },
  readBalances: { method: 'GET', path: '/v1/pools/{id}/balances', roles: FUND_OFFICES },
  readTrialBalance: { method: 'GET', path: '/v1/pools/{id}/trial-balance', roles: FUND_OFFICES },
  readGeneralLedger: { method: 'GET', path: '/v1/pools/{id}/general-ledger', roles: FUND_OFFICES },
  readAccountDetail: { method: 'GET', path: '/v1/pools/{id}/account-detail', roles: FUND_OFFICES },
  listVouchers: { method: 'GET', path: '/v1/pools/{id}/vouchers', roles: FUND_OFFICES },
  readYearlySummary: { method: 'GET', path: '/v1/pools/{id}/yearly-summary', roles: FUND_OFFICES },
  readInstitutionStatement: {
    method: 'GET',
    path: '/v1/institutions/{id}/statement',
    roles: CLAIM_READERS,
  },
  readEnterpriseStatement: { method: 'GET', path: '/v1/enterprises/{id}/statement', roles: FUND_OFFICES },
  listCloses: { method: 'GET', path: '/v1/pools/{id}/closes', roles: FUND_OFFICES },
  proposeClose: { method: 'POST', path: '/v1/pools/{id}/closes', roles: ['finance'] },
  confirmClose: { method: 'POST', path: '/v1/pools/{id}/closes/confirm', roles: ['finance'] },
  listBookings: { method: 'GET', path: '/v1/pools/{id}/bookings', roles: FUND_OFFICES },
  proposeBooking: { method: 'POST', path: '/v1/pools/{id}/bookings', roles: ['finance'] },
  confirmBooking: { method: 'POST', path: '/v1/pools/{id}/bookings/confirm', roles: ['finance'] },
  startExport: { method: 'POST', path: '/v1/exports', roles: EXPORTERS },
  listExports: { method: 'GET', path: '/v1/exports', roles: EXPORTERS },
  readExport: { method: 'GET', path: '/v1/exports/{id}', roles: EXPORTERS },
  cancelExport: { method: 'POST', path: '/v1/exports/{id}/cancel', roles: EXPORTERS },
  retryExport: { method: 'POST', path: '/v1/exports/{id}/retry', roles: EXPORTERS },
  listBankAccounts: { method: 'GET', path: '/v1/pools/{id}/bank-accounts', roles: FUND_OFFICES },
  recordBankAccount: { method: 'POST', path: '/v1/pools/{id}/bank-accounts', roles: ['finance'] },
  importBankStatement: {
    ...{ method: 'POST', path: '/v1/pools/{id}/bank-statements', roles: ['finance'], takes: 'file' },
  },
  listBankLines: { method: 'GET', path: '/v1/pools/{id}/bank-lines', roles: FUND_OFFICES },
  readReconciliation: { method: 'GET', path: '/v1/pools/{id}/reconciliation', roles: FUND_OFFICES },
  listReconciliations: { method: 'GET', path: '/v1/pools/{id}/reconciliations', roles: FUND_OFFICES },
  recordReconciliation: { method: 'POST', path: '/v1/pools/{id}/reconciliations', roles: ['finance'] },
  listBankMatches: { method: 'GET', path: '/v1/pools/{id}/bank-matches', roles: FUND_OFFICES },
  proposeBankMatch: { method: 'POST', path: '/v1/pools/{id}/bank-matches', roles: ['finance'] },
  confirmBankMatch: { method: 'POST', path: '/v1/pools/{id}/bank-matches/confirm', roles: ['finance'] },
  readWorkingYear: { method: 'GET', path: '/v1/calendars/{id}', roles: CLAIM_READERS },
  recordWorkingYear: { method: 'POST', path: '/v1/calendars/{id}', roles: ['manager'] },
  listPolicies: { method: 'GET', path: '/v1/policies', roles: CLAIM_READERS },
  readPolicy: { method: 'GET', path: '/v1/policies/{id}', roles: CLAIM_READERS },
  proposePolicy: { method: 'POST', path: '/v1/policies', roles: ['manager'] },
  confirmPolicy: { method: 'POST', path: '/v1/policies/{id}/confirm', roles: ['manager'] },
  simulatePolicy: { method: 'POST', path: '/v1/policies/simulate', roles: ['manager', 'auditor'] },
  registerInstitution: { method: 'POST', path: '/v1/institutions', roles: REGISTRARS },
  listInstitutions: { method: 'GET', path: '/v1/institutions', roles: [...FUND_OFFICES, 'administrator'] },
  readInstitution: {
    method: 'GET',
    path: '/v1/institutions/{id}',
    roles: [...CLAIM_READERS, 'administrator'],
  },
  readInstitutionUsage: { method: 'GET', path: '/v1/institutions/{id}/usage', roles: CLAIM_READERS },
  recordAgreement: { method: 'POST', path: '/v1/institutions/{id}/agreement', roles: ['manager'] },
  resumeInstitution: { method: 'POST', path: '/v1/institutions/{id}/resume', roles: ['manager'] },
  readEnterprise: { method: 'GET', path: '/v1/enterprises/{id}', roles: FUND_OFFICES },
  recordEnterpriseFact: {
    method: 'POST',
    path: '/v1/enterprises/{id}/facts',
    roles: ['manager', 'reviewer'],
  },
  registerClient: { method: 'POST', path: '/v1/clients', roles: ['administrator'] },
  listClients: { method: 'GET', path: '/v1/clients', roles: ['administrator', 'auditor'] },
  readClient: { method: 'GET', path: '/v1/clients/{id}', roles: ['administrator', 'auditor'] },
  addClientKey: { method: 'POST', path: '/v1/clients/{id}/keys', roles: ['administrator'] },
  retireClientKey: { method: 'POST', path: '/v1/clients/{id}/keys/retire', roles: ['administrator'] },
  revokeClient: { method: 'POST', path: '/v1/clients/{id}/revoke', roles: ['administrator'] },
  registerPrincipal: { method: 'POST', path: '/v1/principals', roles: ['administrator'] },
  listPrincipals: { method: 'GET', path: '/v1/principals', roles: ['administrator', 'auditor'] },
  readPrincipal: { method: 'GET', path: '/v1/principals/{id}', roles: ['administrator', 'auditor'] },
  changeRoles: { method: 'POST', path: '/v1/principals/{id}/roles', roles: ['administrator'] },
  revokePrincipal: { method: 'POST', path: '/v1/principals/{id}/revoke', roles: ['administrator'] },
  issueToken: { method: 'POST', path: '/oauth/token', roles: null },
  readOpenidConfiguration: { method: 'GET', path: '/.well-known/openid-configuration', roles: null },
  readJwks: { method: 'GET', path: '/.well-known/jwks.json', roles: null },
  readSigningKeys: { method: 'GET', path: '/.well-known/riskpool-signing-keys.json', roles: null },
  readOpenapi: { method: 'GET', path: '/openapi.json', roles: null },
  readDocumentation: { method: 'GET', path: '/docs', roles: null },
  readProblem: { method: 'GET', path: '/problems/{code}', roles: null },
  readHealth: { method: 'GET', path: '/healthz', roles: null },
} as const satisfies Record<string, OperationSpec>;

export type OperationName = keyof typeof OPERATIONS;

export function routeKeyOf(name: OperationName): string {
  const { method, path } = OPERATIONS[name];
  return `${method} ${path}`;
}

/** The methods that a path answers to; none where there is no such path. Parameters match any one segment. */
export function methodsOf(path: string): string[] {
  const segments = path.split('/');
  return Object.values(OPERATIONS)
    .filter((operation) => matches(operation.path.split('/'), segments))
    .map(({ method }) => method);
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every(
      (part, index) => part === segments[index] || (part.startsWith('{') && segments[index] !== ''),
    )
  );
}
