import { ACCOUNTS, type Account, type Balances } from './accounts.ts';
import type { Entry } from './entry.ts';
import { insist } from './fault.ts';
import type { Manifest } from './manifest.ts';

/** Below this a sum of two is still exact; above it goes where no number is too large. */
const FLUSH = 2 ** 52;

type Sum = { small: number; large: bigint };

/** What was moved into each account and out of it. */
export class Totals {
  postings = 0;
  private readonly debits = emptySums();
  private readonly credits = emptySums();

  add({ postings }: Entry): void {
    for (const { from, to, amountFen } of postings) {
      add(this.credits[from], amountFen);
      add(this.debits[to], amountFen);
      this.postings += 1;
    }
  }

  byAccount(): ReadonlyMap<Account, { readonly debit: bigint; readonly credit: bigint }> {
    return new Map(
      ACCOUNTS.map((account) => [
        account,
        { debit: totalOf(this.debits[account]), credit: totalOf(this.credits[account]) },
      ]),
    );
  }

  /** That the control totals of a manifest are those of its entries. */
  check({ accounts }: Manifest, opening: Balances, closing: Balances): void {
    const totals = this.byAccount();
    const expected = ACCOUNTS.map((account) => ({
      account,
      openingFen: String(opening[account]),
      debitFen: String(totals.get(account)?.debit),
      creditFen: String(totals.get(account)?.credit),
      closingFen: String(closing[account]),
    }));
    insist(JSON.stringify(accounts) === JSON.stringify(expected), 'manifest.totals', 'manifest.json');
  }
}

function emptySums(): Record<Account, Sum> {
  const sums = ACCOUNTS.map((account) => [account, { small: 0, large: 0n }] as const);
  return Object.fromEntries(sums) as Record<Account, Sum>;
}

function add(sum: Sum, amountFen: number): void {
  if (sum.small >= FLUSH || amountFen >= FLUSH) {
    sum.large += BigInt(sum.small) + BigInt(amountFen);
    sum.small = 0;
  } else sum.small += amountFen;
}

function totalOf({ small, large }: Sum): bigint {
  return large + BigInt(small);
}
