/**
 * A year of a small compensation fund as its papers tell it, in yuan: what came in and went out by document, and thirty
 * claims in every state. Days without a year are of 2026; where a payment or receipt was entered later than it happened,
 * both days stand (`发生日 登记日`).
 */
type ClaimOnPaper = {
  readonly bank: Bank;
  readonly state: string;
  /** Sent in, with the city's share that was decided. */
  readonly submitted: readonly [day: string, amount: string];
  readonly released?: string;
  readonly approved?: readonly [day: string, amount: string];
  readonly paid?: readonly [day: string, reference: string];
  readonly recovered?: readonly (readonly [day: string, amount: string, reference: string])[];
  readonly clawedBack?: readonly [day: string, amount: string, reference: string];
  /** Its payment came back from the bank and was reversed. */
  readonly paymentReversed?: string;
};

export type Bank = '甲银行' | '乙银行' | '丙银行';

export const CLAIMS: readonly ClaimOnPaper[] = [
  // Paid, and nothing since.
  {
    bank: '甲银行',
    state: '已拨付',
    submitted: ['01-08', '400,000'],
    approved: ['01-20', '400,000'],
    paid: ['01-23', '拨付001'],
  },
  {
    bank: '甲银行',
    state: '已拨付',
    submitted: ['01-12', '260,000.50'],
    approved: ['01-28', '260,000.50'],
    paid: ['01-30 02-02', '拨付002'],
  },
  {
    bank: '乙银行',
    state: '已拨付',
    submitted: ['02-03', '1,120,000'],
    approved: ['02-20', '1,000,000'],
    paid: ['02-25', '拨付003'],
  },
  {
    bank: '丙银行',
    state: '已拨付',
    submitted: ['03-02', '84,000'],
    approved: ['03-16', '84,000'],
    paid: ['03-20', '拨付005'],
  },
  {
    bank: '乙银行',
    state: '已拨付',
    submitted: ['04-07', '512,345.67'],
    approved: ['04-24', '512,345.67'],
    paid: ['04-29 05-06', '拨付007'],
  },
  {
    bank: '甲银行',
    state: '已拨付',
    submitted: ['06-10', '77,777.77'],
    approved: ['06-25', '77,777.77'],
    paid: ['06-30 07-01', '拨付011'],
  },
  {
    bank: '丙银行',
    state: '已拨付',
    submitted: ['08-04', '640,000'],
    approved: ['08-20', '600,000'],
    paid: ['08-26', '拨付014'],
  },
  {
    bank: '乙银行',
    state: '已拨付',
    submitted: ['11-03', '208,000'],
    approved: ['11-18', '208,000'],
    paid: ['11-24', '拨付018'],
  },
  // Paid, and something of it came back.
  {
    bank: '甲银行',
    state: '追偿中',
    submitted: ['02-10', '800,000'],
    approved: ['02-27', '800,000'],
    paid: ['03-04', '拨付004'],
    recovered: [
      ['06-18', '120,000', '追偿001'],
      ['10-22', '36,500.25', '追偿004'],
    ],
  },
  {
    bank: '乙银行',
    state: '追偿中',
    submitted: ['03-18', '350,000'],
    approved: ['04-02', '350,000'],
    paid: ['04-09', '拨付006'],
    recovered: [['07-31 08-03', '70,000', '追偿002']],
  },
  {
    bank: '丙银行',
    state: '追偿中',
    submitted: ['05-06', '96,000'],
    approved: ['05-21', '96,000'],
    paid: ['05-27', '拨付009'],
    recovered: [['09-15', '9,600', '追偿003']],
  },
  {
    bank: '甲银行',
    state: '追偿中',
    submitted: ['07-06', '1,040,000'],
    approved: ['07-22', '1,040,000'],
    paid: ['07-29', '拨付012'],
    recovered: [['12-31', '200,000', '追偿007']],
  },
  {
    bank: '乙银行',
    state: '已结案',
    submitted: ['04-14', '180,000'],
    approved: ['04-30', '180,000'],
    paid: ['05-08', '拨付008'],
    recovered: [['11-10', '180,000', '追偿005']],
  },
  {
    bank: '丙银行',
    state: '已结案',
    submitted: ['05-12', '44,000.01'],
    approved: ['05-28', '44,000.01'],
    paid: ['06-03', '拨付010'],
    recovered: [['11-30', '4,400', '追偿006']],
  },
  {
    bank: '甲银行',
    state: '已核销',
    submitted: ['07-14', '150,000'],
    approved: ['07-30', '150,000'],
    paid: ['08-06', '拨付013'],
  },
  {
    bank: '丙银行',
    state: '已追回',
    submitted: ['08-11', '300,000'],
    approved: ['08-27', '300,000'],
    paid: ['09-02', '拨付015'],
    clawedBack: ['12-08', '300,000', '追回001'],
  },
  {
    bank: '乙银行',
    state: '部分追回',
    submitted: ['09-01', '220,000'],
    approved: ['09-17', '220,000'],
    paid: ['09-24', '拨付016'],
    clawedBack: ['12-15', '20,000', '追回002'],
  },
  // Approved, not paid: once the payment came back and was reversed.
  {
    bank: '甲银行',
    state: '已核准',
    submitted: ['10-09', '333,333.33'],
    approved: ['10-26', '333,333.33'],
    paid: ['10-30', '拨付017'],
    paymentReversed: '11-02',
  },
  { bank: '乙银行', state: '已核准', submitted: ['11-16', '125,000'], approved: ['12-02', '125,000'] },
  { bank: '丙银行', state: '已核准', submitted: ['12-01', '60,000'], approved: ['12-17', '50,000'] },
  // Reserved alone.
  { bank: '甲银行', state: '已审核', submitted: ['12-07', '88,000'] },
  { bank: '乙银行', state: '已审核', submitted: ['12-09', '72,000'] },
  { bank: '甲银行', state: '已提交', submitted: ['12-22', '145,000'] },
  { bank: '丙银行', state: '已提交', submitted: ['12-28', '31,250.50'] },
  { bank: '乙银行', state: '退回补正', submitted: ['12-14', '99,999.99'] },
  // Given back.
  { bank: '甲银行', state: '已驳回', submitted: ['03-10', '500,000'], released: '03-25' },
  { bank: '乙银行', state: '已驳回', submitted: ['06-02', '45,000'], released: '06-17' },
  { bank: '丙银行', state: '已驳回', submitted: ['10-12', '1,000,000'], released: '10-28' },
  { bank: '甲银行', state: '已撤回', submitted: ['05-20', '66,000'], released: '05-22' },
  { bank: '丙银行', state: '已撤回', submitted: ['09-08', '12,000'], released: '09-09' },
];

type OwnOnPaper = {
  readonly kind: 'appropriate' | 'earn-interest' | 'return';
  readonly day: string;
  readonly amount: string;
  readonly document: string;
  readonly reversed?: string;
};

/** The pool's own entries; the first is of the year before. */
export const OWN: readonly OwnOnPaper[] = [
  { kind: 'appropriate', day: '2025-12-10', amount: '10,000,000', document: '徐财〔2025〕88号' },
  { kind: 'appropriate', day: '02-05', amount: '5,000,000', document: '徐财〔2026〕6号' },
  { kind: 'appropriate', day: '08-25 09-01', amount: '3,000,000', document: '徐财〔2026〕41号' },
  { kind: 'earn-interest', day: '03-21', amount: '12,345.67', document: '一季度结息' },
  { kind: 'earn-interest', day: '06-21', amount: '11,890.12', document: '二季度结息' },
  {
    kind: 'earn-interest',
    day: '09-21',
    amount: '1,075.40',
    document: '三季度结息（误记）',
    reversed: '09-22',
  },
  { kind: 'earn-interest', day: '09-21 09-22', amount: '10,754.00', document: '三季度结息' },
  { kind: 'earn-interest', day: '12-21', amount: '10,002.38', document: '四季度结息' },
  { kind: 'return', day: '12-29', amount: '2,000,000', document: '徐财〔2026〕77号' },
];

/** Worked out by hand from the above: each account at the end of the year, above zero where it is a debit balance. */
export const CLOSING: Readonly<Record<string, string>> = {
  fiscal: '0 − 10,000,000 − 5,000,000 − 3,000,000',
  interest: '0 − 12,345.67 − 11,890.12 − 10,754.00 − 10,002.38',
  recoveries: '0 − 120,000 − 36,500.25 − 70,000 − 9,600 − 200,000 − 180,000 − 4,400',
  treasury: '2,000,000',
  claimants:
    '400,000 + 260,000.50 + 1,000,000 + 84,000 + 512,345.67 + 77,777.77 + 600,000 + 208,000 + 800,000 + 350,000 + 96,000 + 1,040,000 + 180,000 + 44,000.01 + 150,000 + 300,000 − 300,000 + 220,000 − 20,000',
  reserved: '88,000 + 72,000 + 145,000 + 31,250.50 + 99,999.99',
  available: '18,000,000 + 44,992.17 + 620,500.25 − 2,000,000 − 6,002,123.95 − 436,250.49 − 508,333.33',
  payable: '333,333.33 + 125,000 + 50,000',
};
