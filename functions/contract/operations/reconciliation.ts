import type { OperationName } from '../../http/operations.ts';
import { bankMatchConfirmationRequest } from '../../reconciliation/confirm-match.ts';
import { FILE_TYPES } from '../../http/read-file.ts';
import { bankStatementQuery } from '../../reconciliation/import-statement.ts';
import { bankMatchRequest } from '../../reconciliation/propose-match.ts';
import { bankAccountRequest } from '../../reconciliation/record-account.ts';
import { reconciliationRequest } from '../../reconciliation/record-reconciliation.ts';
import {
  bankAccountAnswer,
  bankImportAnswer,
  bankLineAnswer,
  bankMatchAnswer,
  confirmedMatchAnswer,
  proposedMatchAnswer,
  reconciliationAnswer,
  recordedReconciliationAnswer,
} from '../answers/reconciliation.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { CUT, PAGE, PERIOD } from '../query-parameters.ts';

export const RECONCILIATION_CONTRACTS = {
  listBankAccounts: {
    tag: 'reconciliation',
    summary: { zh: '托管账户列表', en: 'List the custody accounts' },
    answer: listed('BankAccountList', bankAccountAnswer),
    problems: ['pool.not-found'],
  },
  recordBankAccount: {
    tag: 'reconciliation',
    summary: {
      zh: '登记托管账户及其流水格式',
      en: 'Record a custody account and the columns of its statements',
    },
    body: bankAccountRequest,
    answer: created(bankAccountAnswer),
    problems: ['pool.not-found'],
  },
  importBankStatement: {
    tag: 'reconciliation',
    summary: { zh: '导入银行流水', en: 'Import a statement of the custody account' },
    query: {
      bank: {
        schema: bankStatementQuery.shape.bank,
        description: { zh: '已登记的银行。', en: 'The bank, as it is on record.' },
      },
      fileName: {
        schema: bankStatementQuery.shape.fileName,
        description: { zh: '文件名，供查询时辨认。', en: 'What the file is called, to know it by.' },
      },
    },
    files: [FILE_TYPES.csv, FILE_TYPES.csvAsBytes, FILE_TYPES.xlsx],
    answer: created(bankImportAnswer),
    problems: ['pool.not-found', 'bank-account.none', 'bank-statement.refused', 'ledger.busy'],
  },
  listBankLines: {
    tag: 'reconciliation',
    summary: { zh: '银行流水及其匹配', en: 'List the bank’s lines with what they are matched to' },
    query: { ...PERIOD, ...PAGE },
    answer: listed('BankLineList', bankLineAnswer),
    problems: ['pool.not-found', 'statement.too-large'],
  },
  readReconciliation: {
    tag: 'reconciliation',
    summary: { zh: '银行存款余额调节表', en: 'Read how bank and ledger stand to each other' },
    query: { ...CUT, ...PERIOD },
    answer: ok(reconciliationAnswer),
    problems: ['pool.not-found', 'bank-account.none', 'entry.not-found', 'statement.too-large'],
  },
  listReconciliations: {
    tag: 'reconciliation',
    summary: { zh: '已登记的余额调节表', en: 'List the reconciliations on record' },
    query: PAGE,
    answer: listed('ReconciliationList', recordedReconciliationAnswer),
    problems: ['pool.not-found'],
  },
  recordReconciliation: {
    tag: 'reconciliation',
    summary: { zh: '登记余额调节表', en: 'Record the reconciliation of a month' },
    body: reconciliationRequest,
    answer: created(recordedReconciliationAnswer),
    problems: ['pool.not-found', 'bank-account.none', 'close.period-not-over', 'statement.too-large'],
  },
  listBankMatches: {
    tag: 'reconciliation',
    summary: { zh: '人工匹配列表', en: 'List the matches by hand' },
    query: PAGE,
    answer: listed('BankMatchList', bankMatchAnswer),
    problems: ['pool.not-found', 'statement.too-large'],
  },
  proposeBankMatch: {
    tag: 'reconciliation',
    summary: { zh: '提出人工匹配', en: 'Propose a match by hand' },
    body: bankMatchRequest,
    answer: created(proposedMatchAnswer),
    problems: [
      ...(['pool.not-found', 'bank-account.none', 'bank-match.not-unmatched'] as const),
      ...(['bank-match.sums-differ', 'statement.too-large'] as const),
    ],
  },
  confirmBankMatch: {
    tag: 'reconciliation',
    summary: { zh: '确认人工匹配', en: 'Confirm a match by hand' },
    body: bankMatchConfirmationRequest,
    answer: ok(confirmedMatchAnswer),
    problems: [
      ...(['pool.not-found', 'bank-match.not-found', 'bank-match.already-matched'] as const),
      'bank-match.same-person',
    ],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
