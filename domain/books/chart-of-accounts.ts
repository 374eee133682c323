import type { Texts } from '../explain/language.ts';
import type { Account } from '../ledger/accounts.ts';

/** What an account is to whoever reads the books: what is held, what came in, what went out. */
export type AccountClass = 'asset' | 'income' | 'expenditure';

export type ChartLine = {
  /** The platform's own, laid out like those of public accounts (财会〔2017〕25号); a city may put its own beside it. */
  readonly code: string;
  readonly name: Texts;
  readonly class: AccountClass;
};

/**
 * The accounts as finance reads them (科目表). A posting `from → to` debits `to` and credits `from`, so what the pool
 * holds and what it spent are debit balances, and what it received is a credit balance; together they are zero.
 */
export const CHART_OF_ACCOUNTS: Readonly<Record<Account, ChartLine>> = {
  available: line('100201', '可用资金', 'Available funds', 'asset'),
  reserved: line('100202', '预留资金', 'Reserved funds', 'asset'),
  payable: line('100203', '应付补偿', 'Compensation payable', 'asset'),
  committed: line('100204', '已承诺出资', 'Committed contributions', 'asset'),
  subfunds: line('150101', '子基金出资', 'Sub-fund contributions', 'asset'),
  fiscal: line('400101', '财政拨款', 'Fiscal appropriations', 'income'),
  interest: line('460401', '利息收入', 'Interest income', 'income'),
  recoveries: line('460901', '追偿收入', 'Recoveries', 'income'),
  claimants: line('500101', '已拨付补偿', 'Compensation paid', 'expenditure'),
  treasury: line('540101', '上缴财政', 'Returned to the treasury', 'expenditure'),
};

/** In the order of their codes. */
export const CHART_ORDER = Object.keys(CHART_OF_ACCOUNTS) as readonly Account[];

function line(code: string, zh: string, en: string, accountClass: AccountClass): ChartLine {
  return { code, name: { zh, en }, class: accountClass };
}
