import * as z from 'zod/mini';
import { ACCOUNTS } from '../../../domain/ledger/accounts.ts';
import { MOVEMENTS, type EntryKind } from '../../../domain/ledger/entry-kinds.ts';
import { named } from '../described.ts';
import {
  amount,
  claimId,
  count,
  date,
  digest,
  entryRef,
  instant,
  period,
  policyVersion,
  poolId,
  signedAmount,
  text,
  type Shape,
} from '../wire.ts';

/** How a pool stood to the bank at the end of the last month that was reconciled. */
export const lastReconciliation = z.nullable(
  named(
    'LastReconciliation',
    z.strictObject({
      ...{ period, differenceFen: signedAmount, unexplainedFen: signedAmount },
      ...{ onlyInBankCount: count, onlyInLedgerCount: count },
      ...{ recordedBy: text, recordedAt: instant },
    }),
  ),
);

export const poolAnswer = named(
  'Pool',
  z.strictObject({
    id: poolId,
    name: text,
    capFen: amount,
    headroomFen: amount,
    reservedFen: amount,
    payableFen: amount,
    paidFen: amount,
    recoveredFen: amount,
    interestFen: amount,
    committedFen: amount,
    custodyFen: amount,
    seq: count,
    headHash: digest,
    reconciliation: lastReconciliation,
    closedThrough: z.nullable(period),
    recordedAt: z.nullable(instant),
  }),
);

const account = z.enum(ACCOUNTS);

const ENTRY_KINDS: readonly [EntryKind, ...EntryKind[]] = [
  'reverse',
  'close',
  ...(Object.keys(MOVEMENTS) as (keyof typeof MOVEMENTS)[]),
];

/** Beside the trial balance of a close: how many entries it is about, and the principal filed with the pool. */
export const closeCounts = { entryCount: count, filedFen: amount, outstandingFen: amount } satisfies Shape;

export const entryKind = z.enum(ENTRY_KINDS);

export const entryAnswer = named(
  'Entry',
  z.strictObject({
    pool: poolId,
    seq: count,
    kind: entryKind,
    postings: z.array(z.strictObject({ from: account, to: account, amountFen: amount })),
    actor: text,
    requestId: text,
    effectiveOn: date,
    claimId: z.optional(claimId),
    policyVersion: z.optional(policyVersion),
    reference: z.optional(text),
    reverses: z.optional(count),
    preparedBy: z.optional(text),
    close: z.optional(
      named(
        'Close',
        z.strictObject({
          period,
          accounts: z.array(
            z.strictObject({
              ...{ account, openingFen: signedAmount, debitFen: amount },
              ...{ creditFen: amount, closingFen: signedAmount },
            }),
          ),
          ...closeCounts,
        }),
      ),
    ),
    closedThrough: z.nullable(period),
    recordedAt: instant,
    previousHash: digest,
    hash: digest,
    balances: z.strictObject(Object.fromEntries(ACCOUNTS.map((name) => [name, signedAmount]))),
  }),
);

const order = {
  pool: poolId,
  seq: count,
  claimId: z.nullable(claimId),
  reason: text,
  orderedBy: text,
  orderedAt: instant,
};

const ordered = z.strictObject({ ...order, status: z.literal('ordered'), execution: z.null() });

const executed = z.strictObject({
  ...order,
  status: z.literal('executed'),
  execution: z.strictObject({ executedBy: text, executedAt: instant, entry: entryRef }),
});

export const orderedReversalAnswer = named('OrderedReversal', ordered);
export const executedReversalAnswer = named('ExecutedReversal', executed);
export const reversalAnswer = z.union([orderedReversalAnswer, executedReversalAnswer]);
