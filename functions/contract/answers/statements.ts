import * as z from 'zod/mini';
import { ACCOUNTS } from '../../../domain/ledger/accounts.ts';
import { named } from '../described.ts';
import {
  amount,
  claimId,
  count,
  creditCode,
  date,
  digest,
  exposureId,
  instant,
  institutionId,
  period,
  poolId,
  ratio,
  signedAmount,
  text,
  type Shape,
} from '../wire.ts';
import { entryKind, lastReconciliation } from './pool.ts';

export const cut = named(
  'Cut',
  z.strictObject({ pool: poolId, seq: count, hash: digest, recordedAt: z.nullable(instant) }),
);

const account = { account: z.enum(ACCOUNTS), code: text, name: text } satisfies Shape;

const balance = named(
  'Balance',
  z.strictObject({ side: z.enum(['debit', 'credit', 'even']), amountFen: amount }),
);

const turnover = { debitFen: amount, creditFen: amount } satisfies Shape;
const sides = named('Turnover', z.strictObject(turnover));

/** What every statement of a pool begins with. */
const statement = { pool: poolId, poolName: text, cut, from: date, to: date } satisfies Shape;

export const trial = {
  accounts: z.array(
    named('TrialLine', z.strictObject({ ...account, opening: balance, ...turnover, closing: balance })),
  ),
  totals: z.strictObject({ opening: sides, movement: sides, closing: sides }),
} satisfies Shape;

export const balancesAnswer = named(
  'AccountBalances',
  z.strictObject({
    ...{ pool: poolId, poolName: text, cut, on: z.nullable(date) },
    accounts: z.array(
      z.strictObject({ ...account, class: z.enum(['asset', 'income', 'expenditure']), balance }),
    ),
    totals: sides,
    reconciliation: lastReconciliation,
  }),
);

export const trialBalanceAnswer = named('TrialBalance', z.strictObject({ ...statement, ...trial }));

const ledgerMonth = named('LedgerMonth', z.strictObject({ period, ...turnover, yearToDate: sides, balance }));

export const generalLedgerAnswer = named(
  'GeneralLedger',
  z.strictObject({
    ...statement,
    accounts: z.array(
      z.strictObject({ ...account, opening: balance, months: z.array(ledgerMonth), closing: balance }),
    ),
  }),
);

/** What a voucher and a line of an account say of an entry. */
const booked = {
  number: count,
  effectiveOn: date,
  recordedAt: instant,
  kind: entryKind,
  summary: text,
  claimId: z.optional(claimId),
  reference: z.optional(text),
} satisfies Shape;

export const accountDetailAnswer = named(
  'AccountDetail',
  z.strictObject({
    ...{ ...statement, ...account, opening: balance, ...turnover, closing: balance },
    data: z.array(named('DetailLine', z.strictObject({ ...booked, ...turnover, balance }))),
    nextCursor: z.nullable(z.string()),
  }),
);

export const voucherAnswer = named(
  'Voucher',
  z.strictObject({
    pool: poolId,
    ...booked,
    lines: z.array(z.strictObject({ ...account, ...turnover })),
    totalFen: amount,
    preparedBy: text,
    checkedBy: z.nullable(text),
    bookedBy: text,
    reverses: z.optional(count),
    hash: digest,
  }),
);

/** By the last close of the year; what was filed is not in the journal but by its closes. */
const filedFigures = named(
  'FiledFigures',
  z.strictObject({
    ...{ period, filedFen: amount, outstandingFen: amount, compensatedFen: signedAmount },
    ...{ capFen: signedAmount, lossRatioBp: z.nullable(ratio), leverageBp: z.nullable(ratio) },
  }),
);

export const yearlySummaryAnswer = named(
  'YearlySummary',
  z.strictObject({
    ...statement,
    appropriatedFen: signedAmount,
    returnedFen: signedAmount,
    interestFen: signedAmount,
    compensatedFen: signedAmount,
    recoveredFen: signedAmount,
    capFen: signedAmount,
    headroomFen: signedAmount,
    reservedFen: signedAmount,
    payableFen: signedAmount,
    committedFen: signedAmount,
    custodyFen: signedAmount,
    filed: z.nullable(filedFigures),
  }),
);

const claimRow = named(
  'ClaimBalances',
  z.strictObject({
    ...{ claimId, exposureId, institutionId, creditCode, submittedOn: date },
    ...{ reservedFen: signedAmount, payableFen: signedAmount },
    ...{ paidFen: signedAmount, recoveredFen: signedAmount },
  }),
);

const ofClaims = { ...statement, ...trial, claims: z.array(claimRow) } satisfies Shape;

export const institutionStatementAnswer = named(
  'InstitutionStatement',
  z.strictObject({ ...ofClaims, institutionId }),
);
export const enterpriseStatementAnswer = named(
  'EnterpriseStatement',
  z.strictObject({ ...ofClaims, creditCode }),
);
