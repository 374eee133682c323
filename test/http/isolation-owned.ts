import type { OperationName, OPERATIONS } from '../../functions/http/operations.ts';
import { claimRow, csvFile } from '../builders/batch-files.ts';
import { bankruptcy, claim, creditCode, enterprise, investment, loan } from '../builders/bodies.ts';
import type { TestRun } from './run.ts';

/** What one institution has: itself, an exposure, a claim on it, the application that another claim made, and a batch. */
export type Owned = {
  readonly institutionId: string;
  readonly exposureId: string;
  readonly claimId: string;
  readonly applicationId: string;
  readonly batchId: string;
  readonly endpointId: string;
};

/** How an operation is sent so that it names something owned; everything but the names is as it should be. */
export type Sent = { readonly id?: string; readonly body?: unknown };

export type InstitutionOperation = {
  [N in OperationName]: 'bank' extends NonNullable<(typeof OPERATIONS)[N]['roles']>[number] ? N : never;
}[OperationName];

/**
 * Every operation that an institution may call, naming an institution's own. Null where it names nothing that belongs to
 * anybody: lists, which are looked at beside, and what is everyone's.
 */
export const SENT: Readonly<Record<InstitutionOperation, ((owned: Owned, today: string) => Sent) | null>> = {
  fileExposure: null,
  settleExposure: ({ exposureId }, today) => ({ id: exposureId, body: { settledOn: today } }),
  quoteClaim: ({ exposureId }, today) => ({ body: claim(exposureId, today) }),
  submitClaim: ({ exposureId }, today) => ({ body: claim(exposureId, today) }),
  sendExposureBatch: null,
  sendClaimBatch: null,
  listBatches: null,
  readBatch: ({ batchId }) => ({ id: batchId }),
  readBatchResults: ({ batchId }) => ({ id: batchId }),
  readBatchFile: ({ batchId }) => ({ id: batchId }),
  readBatchTemplate: null,
  withdrawClaim: ({ claimId }) => ({ id: claimId }),
  resubmitClaim: ({ claimId }) => ({ id: claimId }),
  recordRecovery: ({ claimId }, today) => ({
    id: claimId,
    body: { receivedFen: 1, costsFen: 0, receivedOn: today, reference: 'R-1' },
  }),
  closeClaim: ({ claimId }) => ({ id: claimId, body: { reason: 'nothing more' } }),
  listExposures: null,
  readExposure: ({ exposureId }) => ({ id: exposureId }),
  listClaims: null,
  readClaim: ({ claimId }) => ({ id: claimId }),
  readTimeline: ({ claimId }) => ({ id: claimId }),
  explainClaim: ({ claimId }) => ({ id: claimId }),
  listEvents: null,
  createWebhookEndpoint: null,
  listWebhookEndpoints: null,
  readWebhookEndpoint: ({ endpointId }) => ({ id: endpointId }),
  disableWebhookEndpoint: ({ endpointId }) => ({ id: endpointId }),
  enableWebhookEndpoint: ({ endpointId }) => ({ id: endpointId }),
  rotateWebhookSecret: ({ endpointId }) => ({ id: endpointId }),
  testWebhookEndpoint: ({ endpointId }) => ({ id: endpointId }),
  redeliverEvent: ({ endpointId }) => ({ id: endpointId, body: { position: 1 } }),
  readDeliveries: ({ endpointId }) => ({ id: endpointId }),
  listMatchApplications: null,
  readMatchApplication: ({ applicationId }) => ({ id: applicationId }),
  readWorkingYear: null,
  listPolicies: null,
  readPolicy: null,
  readInstitution: ({ institutionId }) => ({ id: institutionId }),
  readInstitutionStatement: ({ institutionId }) => ({ id: institutionId }),
  readInstitutionUsage: ({ institutionId }) => ({ id: institutionId }),
};

/** Ids that nothing has. */
export const NOBODYS: Owned = {
  exposureId: `exp_${'0'.repeat(36)}`,
  claimId: `clm_${'0'.repeat(26)}`,
  applicationId: `mat_${'0'.repeat(26)}`,
  institutionId: `ins_${'0'.repeat(26)}`,
  batchId: `bat_${'0'.repeat(26)}`,
  endpointId: `whe_${'0'.repeat(26)}`,
};

/** Makes one of each for the demo bank or the demo fund. */
export async function ownedBy({ api }: TestRun, client: 'demo-bank' | 'demo-fund'): Promise<Owned> {
  const today = await api.day();
  const isBank = client === 'demo-bank';
  const submit = async (firm: number) => {
    const terms = { enterprise: enterprise({ creditCode: creditCode(firm) }) };
    const body = isBank ? loan(today, terms) : investment(today, terms);
    const { body: filed } = await api.post(client, '/v1/exposures', body);
    const loss = isBank ? claim(filed.id, today) : bankruptcy(filed.id, today, 1_000_000);
    const { body: submitted } = await api.post(client, '/v1/claims', loss);
    return { filed, claimId: submitted.id as string };
  };
  const { filed, claimId } = await submit(isBank ? 1 : 3);
  const approved = await submit(isBank ? 2 : 4);
  await api.post('demo-reviewer', `/v1/claims/${approved.claimId}/review`);
  const { body } = await api.post('demo-approver', `/v1/claims/${approved.claimId}/approve`);
  const { body: endpoint } = await api.post(client, '/v1/webhook-endpoints', {
    url: 'https://hooks.invalid/',
  });
  const { id: exposureId, institutionId } = filed;
  const file = csvFile([claimRow('nobody’s', today)]);
  const { body: batch } = await api.sendFile(client, '/v1/claim-batches', file);
  return {
    institutionId,
    exposureId,
    claimId,
    applicationId: body.matchApplicationId,
    batchId: batch.id,
    endpointId: endpoint.id,
  };
}
