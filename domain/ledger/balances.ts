import { assert } from '../assert.ts';
import { fen, FEN_MAX, type Fen } from '../money/fen.ts';
import { accept, reject, type Result } from '../result.ts';
import { ACCOUNTS, INSIDE_ACCOUNTS, OUTSIDE_ACCOUNTS, type Account, type InsideAccount } from './accounts.ts';
import type { PeriodClosed } from './period-close.ts';
import type { Posting } from './posting.ts';

/** In fen. Outside accounts run below zero as money comes in from them; together all accounts are always zero. */
export type Balances = Readonly<Record<Account, bigint>>;

/** A pool account would have gone below zero. */
export type Overdrawn = {
  readonly code: 'ledger.overdrawn';
  readonly account: InsideAccount;
  readonly shortFen: Fen;
};

/** More would have come in over the pool's whole life than can be counted exactly; `leftFen` still could. */
export type InflowTooLarge = {
  readonly code: 'ledger.inflow-too-large';
  readonly leftFen: Fen;
};

export type BalanceRefusal = Overdrawn | InflowTooLarge;
export type LedgerRefusal = BalanceRefusal | PeriodClosed;

export const ZERO_BALANCES: Balances = Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Record<
  Account,
  bigint
>;

/**
 * Moves the money, or says which rule it would break. Only what comes in from outside can be too much: no account then
 * ever passes FEN_MAX, so that what is only moved on or paid out is never refused for its size.
 */
export function applyPostings(
  before: Balances,
  postings: readonly Posting[],
): Result<Balances, BalanceRefusal> {
  const after = { ...before };
  for (const { from, to, amountFen } of postings) {
    after[from] -= amountFen;
    after[to] += amountFen;
  }
  const overdrawn = INSIDE_ACCOUNTS.find((account) => after[account] < 0n);
  if (overdrawn !== undefined) {
    return reject({ code: 'ledger.overdrawn', account: overdrawn, shortFen: fen(-after[overdrawn]) });
  }
  const inflow = inflowOf(after);
  if (inflow > FEN_MAX) {
    return reject({ code: 'ledger.inflow-too-large', leftFen: fen(FEN_MAX - inflowOf(before)) });
  }
  assertSound(after);
  return accept(after);
}

/** All that ever came in: what the outside accounts that are below zero have given. */
function inflowOf(balances: Balances): bigint {
  return OUTSIDE_ACCOUNTS.reduce(
    (sum, account) => (balances[account] < 0n ? sum - balances[account] : sum),
    0n,
  );
}

/** The cash that the custody account must show: all that came in from outside, less all that went out. */
export function custodyFen(balances: Balances): Fen {
  return fen(-sumOf(balances, OUTSIDE_ACCOUNTS));
}

/** Rules 2 and 3 of the design, and that every account can be told exactly; checked before every append and after every read. */
export function assertSound(balances: Balances): void {
  for (const account of INSIDE_ACCOUNTS) {
    assert(balances[account] >= 0n, `${account} is below zero: ${String(balances[account])} fen`);
  }
  assert(inflowOf(balances) <= FEN_MAX, 'more came into the pool than can be counted');
  const insideFen = sumOf(balances, INSIDE_ACCOUNTS);
  const custody = custodyFen(balances);
  assert(custody === insideFen, `custody is ${String(custody)} fen, the pool holds ${String(insideFen)}`);
}

function sumOf(balances: Balances, accounts: readonly Account[]): bigint {
  return accounts.reduce((sum, account) => sum + balances[account], 0n);
}
