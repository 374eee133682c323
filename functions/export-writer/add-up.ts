import { ACCOUNTS, type Account } from '../../domain/ledger/accounts.ts';
import { emptyHead, type Head } from '../../domain/ledger/entry.ts';
import type { Checkpoint } from '../store/checkpoint-item.ts';
import type { PackPage } from './pack-page.ts';

const NOTHING = emptyHead('guidance').balances;

/** A pack of which nothing is written yet. */
export function beginning({ seq, hash, recordedAt, balances }: Head): Checkpoint {
  return {
    ...{ segments: 0, seq, hash, recordedAt, balances, debits: NOTHING, credits: NOTHING, postings: 0 },
    ...{ lines: {}, policyVersions: [], files: [] },
  };
}

/** What a pack comes to with one more page of it. */
export function withPage(before: Checkpoint, { entries, claims }: PackPage): Checkpoint {
  const debits: Record<Account, bigint> = { ...before.debits };
  const credits: Record<Account, bigint> = { ...before.credits };
  let { postings } = before;
  for (const entry of entries) {
    for (const { from, to, amountFen } of entry.postings) {
      credits[from] += amountFen;
      debits[to] += amountFen;
      postings += 1;
    }
  }
  const versions = new Set([...before.policyVersions, ...claims.map(({ policy }) => policy.id)]);
  const last = entries.at(-1);
  if (last === undefined) return before;
  const { seq, hash, recordedAt, balances } = last;
  return {
    ...before,
    seq,
    hash,
    recordedAt,
    balances,
    debits,
    credits,
    postings,
    policyVersions: [...versions],
  };
}

/** The same as `lines` and so many more of one file. */
export function withLines(
  lines: Readonly<Record<string, number>>,
  name: string,
  more: number,
): Readonly<Record<string, number>> {
  return { ...lines, [name]: (lines[name] ?? 0) + more };
}

/** The control totals: what each account began with, what went in and out of it, and what it ended with. */
export function accountTotals(opening: Head['balances'], closing: Checkpoint): AccountTotal[] {
  return ACCOUNTS.map((account) => ({
    account,
    openingFen: opening[account],
    debitFen: closing.debits[account],
    creditFen: closing.credits[account],
    closingFen: closing.balances[account],
  }));
}

export type AccountTotal = {
  readonly account: Account;
  readonly openingFen: bigint;
  readonly debitFen: bigint;
  readonly creditFen: bigint;
  readonly closingFen: bigint;
};
