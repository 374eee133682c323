import { BATCH_STATUSES } from '../../domain/batches/batch.ts';
import type { Handlers } from '../http/create-function.ts';
import { COMMON_FILTERS, statusFilter } from '../http/list-filters.ts';
import { listBody } from '../http/list-body.ts';
import { readListRequest, type ListSpec } from '../http/list-request.ts';
import { batchFromItem } from '../store/batch-item.ts';
import { listItems } from '../store/list-items.ts';
import { batchBody } from './batch-body.ts';
import { readBatchFile } from './read-batch-file.ts';
import { readResults } from './read-results.ts';
import { sendBatch } from './send-batch.ts';
import { readTemplate } from './template.ts';
import { readVisibleBatch } from './visible-batch.ts';

const { pool, institutionId } = COMMON_FILTERS;

const BATCHES: ListSpec = {
  kind: 'BATCH',
  filters: { status: statusFilter(BATCH_STATUSES), pool, institutionId },
};

/** Takes in files of exposures and claims, and tells what became of each row; it posts nothing itself. */
export const batches: Handlers<
  | 'sendExposureBatch'
  | 'sendClaimBatch'
  | 'listBatches'
  | 'readBatch'
  | 'readBatchResults'
  | 'readBatchFile'
  | 'readBatchTemplate'
> = {
  sendExposureBatch: (request, platform) => sendBatch('exposures', request, platform),
  sendClaimBatch: (request, platform) => sendBatch('claims', request, platform),
  listBatches: async ({ caller, query }, { store }) => {
    const asked = readListRequest(BATCHES, caller, query);
    if ('problem' in asked) return asked;
    const page = await listItems(store, asked);
    const data = page.items.map((item) => batchBody(batchFromItem(item)));
    return { status: 200, body: () => listBody(data, page.next) };
  },
  readBatch: async (request, { store }) => {
    const batch = await readVisibleBatch(request, store);
    if (batch === null) return { problem: 'batch.not-found' };
    return { status: 200, body: () => batchBody(batch) };
  },
  readBatchResults: readResults,
  readBatchFile,
  readBatchTemplate: (request) => readTemplate(request),
};
