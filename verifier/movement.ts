import { HELD, MOVES, OUTSIDE, type Balances } from './accounts.ts';
import type { Entry, Posting } from './entry.ts';
import { insist } from './fault.ts';

const POSTINGS_MAX = 4;
/** These move what another entry moved, turned round, or nothing. */
const WITHOUT_MOVES = ['reverse', 'close'];

/** Moves the money as the entry says, and insists that it may. */
export function applyEntry({ kind, postings }: Entry, balances: Balances, at: number): void {
  const moves = MOVES.get(kind);
  insist(moves !== undefined || WITHOUT_MOVES.includes(kind), 'entry.movement', at, kind);
  insist((postings.length >= 1 || kind === 'close') && postings.length <= POSTINGS_MAX, 'entry.movement', at);
  for (const posting of postings) {
    const { from, to, amountFen } = posting;
    insist(Number.isSafeInteger(amountFen) && amountFen > 0, 'entry.amount', at, amountFen);
    insist(from !== to && (moves === undefined || isAmong(moves, posting)), 'entry.movement', at, from);
    balances[from] -= amountFen;
    balances[to] += amountFen;
  }
  insistExact(balances, at);
}

function isAmong(moves: readonly (readonly [from: string, to: string])[], { from, to }: Posting): boolean {
  for (const move of moves) if (move[0] === from && move[1] === to) return true;
  return false;
}

/**
 * Rules 2 and 3: the pool never holds less than nothing, and what came in from outside, less what went out, is what it
 * holds; and all of it is told exactly.
 */
function insistExact(balances: Balances, at: number): void {
  let held = 0;
  let outside = 0;
  let inflow = 0;
  for (const account of HELD) {
    const balance = balances[account];
    insist(balance >= 0, 'entry.overdrawn', at, account, balance);
    insist(Number.isSafeInteger(balance), 'entry.amount', at, account);
    held += balance;
  }
  for (const account of OUTSIDE) {
    const balance = balances[account];
    insist(Number.isSafeInteger(balance), 'entry.amount', at, account);
    outside += balance;
    if (balance < 0) inflow -= balance;
  }
  insist(held === -outside, 'entry.custody', at);
  insist(inflow <= Number.MAX_SAFE_INTEGER, 'entry.amount', at);
}
