import * as z from 'zod/mini';
import { named } from '../described.ts';
import {
  amount,
  bankImportId,
  bankLineId,
  bankMatchId,
  claimId,
  count,
  date,
  digest,
  instant,
  period,
  poolId,
  signedAmount,
  text,
  type Shape,
} from '../wire.ts';
import { entryKind } from './pool.ts';
import { cut } from './statements.ts';

const column = z.nullable(text);

export const bankAccountAnswer = named(
  'BankAccount',
  z.strictObject({
    ...{ pool: poolId, bank: text, startsOn: date, openingBalanceFen: amount },
    columns: z.strictObject({
      bookedOn: text,
      amounts: z.union([
        z.strictObject({ kind: z.literal('in-and-out'), in: text, out: text }),
        z.strictObject({ kind: z.literal('signed'), amount: text }),
      ]),
      ...{ reference: column, summary: column, counterparty: column, balance: column },
    }),
  }),
);

export const bankImportAnswer = named(
  'BankImport',
  z.strictObject({
    ...{ pool: poolId, id: bankImportId, bank: text, fileName: z.nullable(text), from: date, to: date },
    ...{ imported: count, duplicates: count, sumRows: count, importedBy: text, importedAt: instant },
  }),
);

const moved = { direction: z.enum(['in', 'out']), amountFen: amount } satisfies Shape;

const bankLine = {
  ...{ id: bankLineId, bank: text, bookedOn: date, ...moved },
  ...{ reference: column, summary: column, counterparty: column, balanceFen: z.nullable(signedAmount) },
} satisfies Shape;

const line = named('BankLine', z.strictObject(bankLine));

export const bankLineAnswer = named(
  'MatchedBankLine',
  z.strictObject({
    ...bankLine,
    match: z.nullable(
      z.strictObject({
        by: z.enum(['reference', 'amount-and-date', 'manual']),
        entrySeqs: z.array(count),
      }),
    ),
  }),
);

const entry = named(
  'CashEntry',
  z.strictObject({
    ...{ seq: count, kind: entryKind, effectiveOn: date, claimId: z.nullable(claimId) },
    ...{ ...moved, reference: column },
  }),
);

const finding = named(
  'Finding',
  z.union([
    z.strictObject({ kind: z.enum(['only-in-bank', 'doubled']), line }),
    z.strictObject({ kind: z.literal('only-in-ledger'), entry }),
    z.strictObject({ kind: z.literal('amount-differs'), line, entry, differenceFen: signedAmount }),
    z.strictObject({ kind: z.literal('date-differs'), line, entry, days: z.int() }),
    z.strictObject({ kind: z.literal('reference-missing'), line, entry }),
  ]),
);

const inAndOut = named('InAndOut', z.strictObject({ inFen: amount, outFen: amount }));

const statement = {
  ...{ bankFen: signedAmount, onlyInLedger: inAndOut, adjustedBankFen: signedAmount },
  ...{ ledgerFen: signedAmount, onlyInBank: inAndOut, adjustedLedgerFen: signedAmount },
  ...{ differenceFen: signedAmount, unexplainedFen: signedAmount },
} satisfies Shape;

export const reconciliationAnswer = named(
  'Reconciliation',
  z.strictObject({
    ...{ pool: poolId, cut, from: date, to: date, ...statement },
    statedBankFen: z.nullable(signedAmount),
    ...{ matchedCount: count, findingCount: count, findings: z.array(finding) },
  }),
);

export const recordedReconciliationAnswer = named(
  'RecordedReconciliation',
  z.strictObject({
    ...{ pool: poolId, period, seq: count, hash: digest, ...statement },
    ...{ onlyInBankCount: count, onlyInLedgerCount: count, recordedBy: text, recordedAt: instant },
  }),
);

const match = {
  ...{ pool: poolId, id: bankMatchId, lineIds: z.array(bankLineId), entrySeqs: z.array(count) },
  ...{ reason: text, proposedBy: text, proposedAt: instant },
} satisfies Shape;

export const proposedMatchAnswer = named(
  'ProposedMatch',
  z.strictObject({ ...match, status: z.literal('proposed'), confirmedBy: z.null(), confirmedAt: z.null() }),
);
export const confirmedMatchAnswer = named(
  'ConfirmedMatch',
  z.strictObject({ ...match, status: z.literal('matched'), confirmedBy: text, confirmedAt: instant }),
);
export const bankMatchAnswer = z.union([proposedMatchAnswer, confirmedMatchAnswer]);
