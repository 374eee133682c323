import type { Account } from './accounts.ts';

type Texts = { readonly zh: string; readonly en: string };

/** What stands in sheets and journals beside figures and codes (docs/pack-format.md). */
const ACCOUNT_NAMES: Readonly<Record<Account, Texts>> = {
  available: { zh: '可用资金', en: 'Available funds' },
  reserved: { zh: '预留资金', en: 'Reserved funds' },
  payable: { zh: '应付补偿', en: 'Compensation payable' },
  committed: { zh: '已承诺出资', en: 'Committed contributions' },
  subfunds: { zh: '子基金出资', en: 'Sub-fund contributions' },
  fiscal: { zh: '财政拨款', en: 'Fiscal appropriations' },
  interest: { zh: '利息收入', en: 'Interest income' },
  recoveries: { zh: '追偿收入', en: 'Recoveries' },
  claimants: { zh: '已拨付补偿', en: 'Compensation paid' },
  treasury: { zh: '上缴财政', en: 'Returned to the treasury' },
};

/** The codes by which sheets name accounts, and the order in which they stand there. */
const ACCOUNT_CODES: Readonly<Record<Account, string>> = {
  available: '100201',
  reserved: '100202',
  payable: '100203',
  committed: '100204',
  subfunds: '150101',
  fiscal: '400101',
  interest: '460401',
  recoveries: '460901',
  claimants: '500101',
  treasury: '540101',
};
export const SHEET_ORDER = Object.keys(ACCOUNT_CODES) as readonly Account[];

/** Code and name of an account, as they stand beside each other in a row. */
export const ACCOUNT_CELLS = Object.fromEntries(
  SHEET_ORDER.map((account) => {
    const [code, { zh, en }] = [ACCOUNT_CODES[account], ACCOUNT_NAMES[account]];
    return [account, { zh: `${code},${zh}`, en: `${code},${en}` }];
  }),
) as Readonly<Record<Account, Texts>>;

export const KIND_NAMES: Readonly<Record<string, Texts>> = {
  appropriate: { zh: '财政拨入', en: 'Appropriation' },
  'earn-interest': { zh: '利息收入', en: 'Interest' },
  reserve: { zh: '预留', en: 'Reservation' },
  release: { zh: '释放预留', en: 'Release' },
  approve: { zh: '核定', en: 'Approval' },
  pay: { zh: '拨付', en: 'Payment' },
  recover: { zh: '追偿回收', en: 'Recovery' },
  'claw-back': { zh: '追回', en: 'Clawback' },
  commit: { zh: '承诺出资', en: 'Commitment' },
  invest: { zh: '出资', en: 'Investment' },
  divest: { zh: '退出', en: 'Divestment' },
  return: { zh: '上缴财政', en: 'Return' },
  reverse: { zh: '红字冲销', en: 'Reversal' },
  close: { zh: '结账', en: 'Close' },
};

export const HEADINGS = {
  entries: {
    zh: '序号,行号,登记时间,生效日期,种类,借方科目,借方科目名称,贷方科目,贷方科目名称,金额（元）,补偿申请,政策版本,凭据,冲销序号,经办人,请求编号,分录哈希',
    en: 'Number,Line,Recorded at,Effective on,Kind,Debit account,Debit account name,Credit account,Credit account name,Amount (CNY),Claim,Policy version,Reference,Reverses,Actor,Request,Entry hash',
  },
  claims: {
    zh: '补偿申请,备案项目,合作机构,统一社会信用代码,核定日期,政策版本,损失事件,损失发生日期,损失金额（元）,已收回（元）,其他补偿（元）,核定金额（元）,省级承担（元）,申请人自担（元）,约束上限,最近环节,最近分录',
    en: 'Claim,Exposure,Institution,Credit code,Decided on,Policy version,Loss event,Loss occurred on,Loss (CNY),Received (CNY),Other compensation (CNY),Decided (CNY),Province bears (CNY),Claimant bears (CNY),Binding cap,Last step,Last entry',
  },
  balances: {
    zh: '科目,科目名称,期初余额（元）,借方发生额（元）,贷方发生额（元）,期末余额（元）',
    en: 'Account,Account name,Opening balance (CNY),Debits (CNY),Credits (CNY),Closing balance (CNY)',
  },
} as const;

export const TOTAL: Texts = { zh: '合计', en: 'Total' };
export const OPENING: Texts = { zh: '期初余额', en: 'Opening balances' };

/** Where an account stands in a journal of plain text. */
export const PATHS: Readonly<Record<Account, string>> = {
  fiscal: 'Equity:Fiscal',
  interest: 'Income:Interest',
  recoveries: 'Income:Recoveries',
  claimants: 'Expenses:Claimants',
  treasury: 'Equity:Treasury',
  subfunds: 'Assets:Subfunds',
  available: 'Assets:Pool:Available',
  reserved: 'Assets:Pool:Reserved',
  payable: 'Assets:Pool:Payable',
  committed: 'Assets:Pool:Committed',
};

/** Fen as yuan: `-1120000.00`. */
export function yuan(amountFen: number | bigint): string {
  const isNegative = amountFen < 0;
  const digits = String(isNegative ? -amountFen : amountFen).padStart(3, '0');
  const end = digits.length - 2;
  return `${isNegative ? '-' : ''}${digits.slice(0, end)}.${digits.slice(end)}`;
}
