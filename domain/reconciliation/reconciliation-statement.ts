import type { Matching } from './match-lines.ts';

/** What came in and what went out, each as a sum. */
export type InAndOut = { readonly inFen: bigint; readonly outFen: bigint };

/** The bank's balance and the ledger's, led to each other (余额调节表). */
export type ReconciliationStatement = {
  readonly bankFen: bigint;
  /** In the ledger, and not in the bank yet. */
  readonly onlyInLedger: InAndOut;
  readonly adjustedBankFen: bigint;
  readonly ledgerFen: bigint;
  /** In the bank, and not in the ledger yet. */
  readonly onlyInBank: InAndOut;
  readonly adjustedLedgerFen: bigint;
  /** The bank's balance less the ledger's. */
  readonly differenceFen: bigint;
  /** What neither side explains, such as a wrong opening balance; below zero where the ledger has more. */
  readonly unexplainedFen: bigint;
};

export function reconciliationStatement(
  bankFen: bigint,
  ledgerFen: bigint,
  matching: Matching,
): ReconciliationStatement {
  const onlyInLedger = inAndOut(matching.onlyInLedger);
  const onlyInBank = inAndOut(matching.onlyInBank);
  const adjustedBankFen = bankFen + onlyInLedger.inFen - onlyInLedger.outFen;
  const adjustedLedgerFen = ledgerFen + onlyInBank.inFen - onlyInBank.outFen;
  return {
    ...{ bankFen, onlyInLedger, adjustedBankFen, ledgerFen, onlyInBank, adjustedLedgerFen },
    differenceFen: bankFen - ledgerFen,
    unexplainedFen: adjustedBankFen - adjustedLedgerFen,
  };
}

function inAndOut(moved: readonly { readonly amountFen: bigint }[]): InAndOut {
  return {
    inFen: moved.reduce((sum, { amountFen }) => (amountFen > 0n ? sum + amountFen : sum), 0n),
    outFen: moved.reduce((sum, { amountFen }) => (amountFen < 0n ? sum - amountFen : sum), 0n),
  };
}
