import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { custodyFen } from '../../domain/ledger/balances.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import type { BankAccount } from '../../domain/reconciliation/bank-account.ts';
import { cashEntries } from '../../domain/reconciliation/cash-entry.ts';
import { matchLines, type Matching } from '../../domain/reconciliation/match-lines.ts';
import {
  reconciliationStatement,
  type ReconciliationStatement,
} from '../../domain/reconciliation/reconciliation-statement.ts';
import type { Problem } from '../http/problem.ts';
import { readMovements, STATEMENT_ENTRIES_MAX, TOO_LARGE } from '../http/read-movements.ts';
import { readBankAccounts, readBankLines, type StoredLine } from '../store/bank-item.ts';
import { readBankMatches } from '../store/bank-match-item.ts';
import type { Store } from '../store/dynamo.ts';

export type Reconciliation = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: readonly StoredLine[];
  readonly matching: Matching;
  readonly statement: ReconciliationStatement;
  /** What the bank's statements themselves say was there; null where one does not. */
  readonly statedBankFen: bigint | null;
};

/** Holds the bank against the ledger from the day on from which its account is reconciled, up to a day. */
export async function reconcile(store: Store, cut: Head, to: LocalDate): Promise<Reconciliation | Problem> {
  const { poolId } = cut;
  const accounts = await readBankAccounts(store, poolId);
  const from = accounts.map(({ startsOn }) => startsOn).sort()[0];
  if (from === undefined || from > to) return { problem: 'bank-account.none' };
  const [lines, read, manual] = await Promise.all([
    readBankLines(store, poolId, from, to, STATEMENT_ENTRIES_MAX),
    readMovements(store, cut, { from, to }),
    readBankMatches(store, poolId),
  ]);
  if ('problem' in read) return read;
  if (lines === null || manual === null) return TOO_LARGE;
  const entries = cashEntries(read.movements.entries);
  const confirmed = manual.filter(({ confirmation }) => confirmation !== null);
  const matching = matchLines(lines, entries, confirmed);
  const bankFen = sum(accounts.map(({ openingBalanceFen }) => openingBalanceFen)) + total(lines);
  const ledgerFen = custodyFen(read.movements.opening) + total(entries);
  return {
    ...{ from, to, lines, matching },
    statement: reconciliationStatement(bankFen, ledgerFen, matching),
    statedBankFen: statedBalance(accounts, lines),
  };
}

function statedBalance(accounts: readonly BankAccount[], lines: readonly StoredLine[]): bigint | null {
  const stated = accounts.map(({ bank, openingBalanceFen }) => {
    const last = lines.findLast((line) => line.bank === bank);
    return last === undefined ? openingBalanceFen : last.balanceFen;
  });
  return stated.every((balance) => balance !== null) ? sum(stated) : null;
}

function total(moved: readonly { readonly amountFen: bigint }[]): bigint {
  return sum(moved.map(({ amountFen }) => amountFen));
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, amountFen) => all + amountFen, 0n);
}
