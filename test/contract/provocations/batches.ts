import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { BATCH_ROWS_MAX } from '../../../domain/batches/batch.ts';
import { ROWS_PER_RESULT, type RowResult } from '../../../domain/batches/row-result.ts';
import type { BatchId } from '../../../domain/identifiers/ids.ts';
import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { resultsToItem } from '../../../functions/store/batch-results.ts';
import { claimRow, csvFile } from '../../builders/batch-files.ts';
import { getting, type Provocation, type Stage } from './stage.ts';

/** Files of many exposures or claims. */
export const BATCH_PROVOCATIONS = {
  'batch.not-found': (stage) => getting(stage, 'demo-bank', `/v1/batches/bat_${'0'.repeat(26)}`),
  'batch.template-not-found': (stage) => getting(stage, 'demo-bank', '/v1/batch-templates/payments'),
  'batch.file-refused': ({ run }) => {
    const file = csvFile([{ 合同编号: 'JK-1', 金额: '1' }]);
    return (language) => run.api.sendFile('demo-bank', '/v1/claim-batches', file, { language });
  },
  'batch.file-too-large': async (stage) => {
    const { api } = stage.run;
    // As many rows as there may be, and something wrong in nearly every cell of each.
    const wrong = Object.fromEntries(Object.keys(claimRow('', '')).map((heading) => [heading, 'x']));
    const rows = Array.from({ length: BATCH_ROWS_MAX }, () => wrong);
    const { body } = await api.sendFile('demo-bank', '/v1/claim-batches', csvFile(rows));
    await tellAllFaults(stage, body.id as BatchId, Object.keys(wrong));
    const headers = { 'accept-encoding': 'identity' };
    return (language) => api.get('demo-bank', `/v1/batches/${String(body.id)}/file`, { language, headers });
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

/** DynamoDB’s own. */
const BATCH_MAX = 25;

/** The results that the rows come to, without waiting for whoever works on them. */
async function tellAllFaults({ run }: Stage, id: BatchId, columns: readonly string[]): Promise<void> {
  const { store } = run.platform;
  const faults = columns.map((column) => ({ column, code: 'cell.digits-lost' }));
  const results = Array.from({ length: BATCH_ROWS_MAX }, (_, index): RowResult => ({
    row: index + 2,
    outcome: 'invalid',
    faults,
  }));
  const groups = Array.from({ length: BATCH_ROWS_MAX / ROWS_PER_RESULT }, (_, index) => {
    const [first, ...rest] = results.slice(index * ROWS_PER_RESULT, (index + 1) * ROWS_PER_RESULT);
    if (first === undefined) throw new Error('a group has rows');
    return { PutRequest: { Item: resultsToItem(id, [first, ...rest]) } };
  });
  for (let first = 0; first < groups.length; first += BATCH_MAX) {
    const RequestItems = { [store.registerTable]: groups.slice(first, first + BATCH_MAX) };
    await store.client.send(new BatchWriteCommand({ RequestItems }));
  }
}
