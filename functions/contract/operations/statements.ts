import type { OperationName } from '../../http/operations.ts';
import {
  accountDetailAnswer,
  balancesAnswer,
  enterpriseStatementAnswer,
  generalLedgerAnswer,
  institutionStatementAnswer,
  trialBalanceAnswer,
  voucherAnswer,
  yearlySummaryAnswer,
} from '../answers/statements.ts';
import { listed, listedWith, ok, type OperationContract } from '../operation-contract.ts';
import { ACCOUNT, AFTER_SEQ, COMMON, CUT, ON, PAGE, PERIOD } from '../query-parameters.ts';

export const STATEMENT_CONTRACTS = {
  readBalances: {
    tag: 'books',
    summary: { zh: '科目余额表', en: 'Read the balances of all accounts' },
    query: { ...CUT, ...ON },
    answer: ok(balancesAnswer),
    problems: ['pool.not-found', 'entry.not-found', 'statement.too-large'],
  },
  readTrialBalance: {
    tag: 'books',
    summary: { zh: '试算平衡表', en: 'Read the trial balance' },
    query: { ...CUT, ...PERIOD },
    answer: ok(trialBalanceAnswer),
    problems: ['pool.not-found', 'entry.not-found', 'statement.too-large'],
  },
  readGeneralLedger: {
    tag: 'books',
    summary: { zh: '总账', en: 'Read the general ledger' },
    query: { ...CUT, ...PERIOD },
    answer: ok(generalLedgerAnswer),
    problems: ['pool.not-found', 'entry.not-found', 'statement.too-large'],
  },
  readAccountDetail: {
    tag: 'books',
    summary: { zh: '明细账', en: 'Read one account line by line' },
    query: { ...ACCOUNT, ...CUT, ...PERIOD, ...PAGE },
    answer: listedWith(accountDetailAnswer),
    problems: ['pool.not-found', 'entry.not-found', 'statement.too-large'],
  },
  listVouchers: {
    tag: 'books',
    summary: { zh: '记账凭证', en: 'List the vouchers' },
    query: { ...AFTER_SEQ, ...PAGE },
    answer: listed('VoucherList', voucherAnswer),
    problems: ['pool.not-found'],
  },
  readYearlySummary: {
    tag: 'books',
    summary: { zh: '年度汇总', en: 'Read a pool’s yearly summary' },
    query: { ...CUT, ...PERIOD },
    answer: ok(yearlySummaryAnswer),
    problems: ['pool.not-found', 'entry.not-found', 'statement.too-large'],
  },
  readInstitutionStatement: {
    tag: 'books',
    summary: { zh: '合作机构对账单', en: 'Read an institution’s statement' },
    query: { ...CUT, ...PERIOD },
    answer: ok(institutionStatementAnswer),
    problems: ['institution.not-found', 'entry.not-found', 'statement.too-large'],
  },
  readEnterpriseStatement: {
    tag: 'books',
    summary: { zh: '企业补偿对账单', en: 'Read an enterprise’s statement' },
    query: { pool: COMMON.pool, ...CUT, ...PERIOD },
    answer: ok(enterpriseStatementAnswer),
    problems: ['enterprise.not-found', 'entry.not-found', 'statement.too-large'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
