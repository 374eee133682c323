import { BATCH_ROWS_MAX } from '../../../domain/batches/batch.ts';
import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { claimRow, csvFile } from '../../builders/batch-files.ts';
import { getting, type Provocation } from './stage.ts';

/** Files of many exposures or claims. */
export const BATCH_PROVOCATIONS = {
  'batch.not-found': (stage) => getting(stage, 'demo-bank', `/v1/batches/bat_${'0'.repeat(26)}`),
  'batch.template-not-found': (stage) => getting(stage, 'demo-bank', '/v1/batch-templates/payments'),
  'batch.file-refused': ({ run }) => {
    const file = csvFile([{ 合同编号: 'JK-1', 金额: '1' }]);
    return (language) => run.api.sendFile('demo-bank', '/v1/claim-batches', file, { language });
  },
  'batch.file-too-large': async ({ run }) => {
    const { api, worked } = run;
    // As many rows as there may be, and something wrong in nearly every cell of each.
    const wrong = Object.fromEntries(Object.keys(claimRow('', '')).map((heading) => [heading, 'x']));
    const rows = Array.from({ length: BATCH_ROWS_MAX }, () => wrong);
    const { body } = await api.sendFile('demo-bank', '/v1/claim-batches', csvFile(rows));
    await worked();
    const headers = { 'accept-encoding': 'identity' };
    return (language) => api.get('demo-bank', `/v1/batches/${String(body.id)}/file`, { language, headers });
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;
