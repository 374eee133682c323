import { INSIDE_ACCOUNTS, type Account } from '../ledger/accounts.ts';
import type { Entry } from '../ledger/entry.ts';

/** An entry that the custody account must show, with what came in by it, or below zero went out. */
export type CashEntry = {
  readonly entry: Entry;
  readonly amountFen: bigint;
  /** What the bank may name it by; a reversal by what it reverses. */
  readonly reference: string | null;
};

/** What an entry moved into the pool or out of it; between the pool's own accounts the bank sees nothing. */
export function cashOf({ postings }: Entry): bigint {
  return postings.reduce(
    (sum, { from, to, amountFen }) =>
      sum + (isInside(to) ? amountFen : 0n) - (isInside(from) ? amountFen : 0n),
    0n,
  );
}

export function cashEntries(entries: readonly Entry[]): readonly CashEntry[] {
  const references = new Map(entries.map(({ seq, reference }) => [seq, reference]));
  return entries
    .map((entry) => ({
      ...{ entry, amountFen: cashOf(entry) },
      reference: entry.reference ?? references.get(entry.reverses ?? 0) ?? null,
    }))
    .filter(({ amountFen }) => amountFen !== 0n);
}

function isInside(account: Account): boolean {
  return (INSIDE_ACCOUNTS as readonly Account[]).includes(account);
}
