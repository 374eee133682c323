import * as z from 'zod/mini';
import { BATCH_FORMATS, BATCH_STATUSES } from '../../../domain/batches/batch.ts';
import { fileNameField } from '../../batches/send-batch.ts';
import type { OperationName } from '../../http/operations.ts';
import { FILE_TYPES } from '../../http/read-file.ts';
import { batchAnswer, rowResultAnswer } from '../answers/batch.ts';
import { fileOf, listed, ok, taken, type OperationContract } from '../operation-contract.ts';
import { COMMON, PAGE, RECORDED } from '../query-parameters.ts';

const { csv, csvAsBytes, xlsx } = FILE_TYPES;

const SENDING = {
  tag: 'batches',
  query: {
    fileName: {
      schema: fileNameField,
      description: { zh: '文件名，供查询时辨认。', en: 'What the file is called, to know it by.' },
    },
  },
  files: [csv, csvAsBytes, xlsx],
  answer: taken(batchAnswer),
  problems: ['batch.file-refused'],
} as const;

export const BATCH_CONTRACTS = {
  sendExposureBatch: {
    ...SENDING,
    summary: {
      zh: '批量备案：提交 CSV（UTF-8 或 GB18030）或 XLSX，至多 10,000 行',
      en: 'File many exposures: a CSV (UTF-8 or GB 18030) or XLSX of up to 10,000 rows',
    },
  },
  sendClaimBatch: {
    ...SENDING,
    summary: {
      zh: '批量申请补偿：提交 CSV（UTF-8 或 GB18030）或 XLSX，至多 10,000 行',
      en: 'Submit many claims: a CSV (UTF-8 or GB 18030) or XLSX of up to 10,000 rows',
    },
  },
  listBatches: {
    tag: 'batches',
    summary: { zh: '批次列表', en: 'List the batches' },
    query: {
      status: { schema: z.enum(BATCH_STATUSES), description: { zh: '状态。', en: 'The state.' } },
      ...{ pool: COMMON.pool, institutionId: COMMON.institutionId },
      ...RECORDED,
      ...PAGE,
    },
    answer: listed('BatchList', batchAnswer),
    problems: [],
  },
  readBatch: {
    tag: 'batches',
    summary: { zh: '查询批次进度', en: 'Read how far a batch is' },
    answer: ok(batchAnswer),
    problems: ['batch.not-found'],
  },
  readBatchResults: {
    tag: 'batches',
    summary: { zh: '查询每行的处理结果', en: 'Read what became of each row' },
    query: PAGE,
    answer: listed('RowResultList', rowResultAnswer),
    problems: ['batch.not-found'],
  },
  readBatchFile: {
    tag: 'batches',
    summary: { zh: '取回带处理结果的文件', en: 'Get the file back with the results' },
    query: {},
    answer: fileOf([csv, xlsx]),
    problems: ['batch.not-found', 'batch.file-too-large'],
  },
  readBatchTemplate: {
    tag: 'batches',
    summary: {
      zh: '下载模板：exposures 或 claims',
      en: 'Download a template: exposures or claims',
    },
    query: {
      format: {
        schema: z._default(z.enum(BATCH_FORMATS), 'xlsx'),
        description: { zh: '文件格式。', en: 'The format.' },
      },
    },
    answer: fileOf([csv, xlsx]),
    problems: ['batch.template-not-found'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
