import type { Account } from '../ledger/accounts.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Movements } from './movements-in-span.ts';
import { turnoverOn, type Turnover } from './turnovers.ts';

export type DetailLine = Turnover & { readonly entry: Entry; readonly balanceFen: bigint };

export type AccountDetail = {
  readonly openingFen: bigint;
  readonly lines: readonly DetailLine[];
  readonly movement: Turnover;
  readonly closingFen: bigint;
};

/** One account line by line (明细账), in the order of the vouchers' numbers. */
export function accountDetail(account: Account, { opening, entries }: Movements): AccountDetail {
  const openingFen = opening[account];
  const lines: DetailLine[] = [];
  let balanceFen = openingFen;
  let movement: Turnover = { debitFen: 0n, creditFen: 0n };
  for (const entry of entries) {
    const turnover = turnoverOn(account, entry.postings);
    if (turnover.debitFen === 0n && turnover.creditFen === 0n) continue;
    balanceFen += turnover.debitFen - turnover.creditFen;
    movement = {
      debitFen: movement.debitFen + turnover.debitFen,
      creditFen: movement.creditFen + turnover.creditFen,
    };
    lines.push({ entry, ...turnover, balanceFen });
  }
  return { openingFen, lines, movement, closingFen: balanceFen };
}
