import { assert } from '../assert.ts';
import { fen, type Fen } from '../money/fen.ts';
import { accept, reject, type Result } from '../result.ts';
import { ACCOUNTS, INSIDE_ACCOUNTS, OUTSIDE_ACCOUNTS, type Account, type InsideAccount } from './accounts.ts';
import type { Posting } from './posting.ts';

/** In fen. Outside accounts run below zero as money comes in from them; together all accounts are always zero. */
export type Balances = Readonly<Record<Account, bigint>>;

/** A pool account would have gone below zero. */
export type Overdrawn = {
  readonly code: 'ledger.overdrawn';
  readonly account: InsideAccount;
  readonly shortFen: Fen;
};

export const ZERO_BALANCES: Balances = Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Record<
  Account,
  bigint
>;

export function applyPostings(before: Balances, postings: readonly Posting[]): Result<Balances, Overdrawn> {
  const after = { ...before };
  for (const { from, to, amountFen } of postings) {
    after[from] -= amountFen;
    after[to] += amountFen;
  }
  const overdrawn = INSIDE_ACCOUNTS.find((account) => after[account] < 0n);
  if (overdrawn !== undefined) {
    return reject({ code: 'ledger.overdrawn', account: overdrawn, shortFen: fen(-after[overdrawn]) });
  }
  assertSound(after);
  return accept(after);
}

/** The cash that the custody account must show: all that came in from outside, less all that went out. */
export function custodyFen(balances: Balances): Fen {
  return fen(-sumOf(balances, OUTSIDE_ACCOUNTS));
}

/** Rules 2 and 3 of the design; checked before every append and after every read. */
export function assertSound(balances: Balances): void {
  for (const account of INSIDE_ACCOUNTS) {
    assert(balances[account] >= 0n, `${account} is below zero: ${String(balances[account])} fen`);
  }
  const insideFen = sumOf(balances, INSIDE_ACCOUNTS);
  const custody = custodyFen(balances);
  assert(custody === insideFen, `custody is ${String(custody)} fen, the pool holds ${String(insideFen)}`);
}

function sumOf(balances: Balances, accounts: readonly Account[]): bigint {
  return accounts.reduce((sum, account) => sum + balances[account], 0n);
}
