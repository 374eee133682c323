import type { OperationName } from '../../http/operations.ts';
import { changeRequest } from '../../exports/change-export.ts';
import { exportRequest } from '../../exports/export-request.ts';
import { exportAnswer, listedExportAnswer, readExportAnswer, signingKeysAnswer } from '../answers/export.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { PAGE } from '../query-parameters.ts';

export const EXPORT_CONTRACTS = {
  startExport: {
    tag: 'exports',
    summary: { zh: '申请导出', en: 'Ask for an export' },
    body: exportRequest,
    answer: created(exportAnswer),
    problems: ['export.range-empty', 'export.too-many-under-way'],
  },
  listExports: {
    tag: 'exports',
    summary: { zh: '本人的导出列表', en: 'List the exports that you asked for' },
    query: PAGE,
    answer: listed('ExportList', listedExportAnswer),
    problems: [],
  },
  readExport: {
    tag: 'exports',
    summary: { zh: '查询导出，取得下载链接', en: 'Read an export, with links to its files' },
    answer: ok(readExportAnswer),
    problems: ['export.not-found'],
  },
  cancelExport: {
    tag: 'exports',
    summary: { zh: '取消导出', en: 'Cancel an export' },
    body: changeRequest,
    answer: ok(exportAnswer),
    problems: ['export.not-found', 'export.wrong-state'],
  },
  retryExport: {
    tag: 'exports',
    summary: { zh: '重新生成导出', en: 'Have an export written again' },
    body: changeRequest,
    answer: ok(exportAnswer),
    problems: ['export.not-found', 'export.wrong-state'],
  },
  readSigningKeys: {
    tag: 'exports',
    summary: { zh: '导出包的签名公钥', en: 'The keys that sign packs' },
    answer: ok(signingKeysAnswer),
    problems: [],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
