import { CHART_OF_ACCOUNTS } from '../../domain/books/chart-of-accounts.ts';
import { sideOf, type TrialBalance } from '../../domain/books/trial-balance.ts';
import type { Language } from '../../domain/explain/language.ts';
import type { Account } from '../../domain/ledger/accounts.ts';
import type { AccountMovement } from '../../domain/ledger/period-close.ts';

/** An account as statements name it. */
export function accountBody(account: Account, language: Language) {
  const { code, name } = CHART_OF_ACCOUNTS[account];
  return { account, code, name: name[language] };
}

/** A balance on its side, as it stands on paper. */
export function balanceBody(balanceFen: bigint) {
  return { side: sideOf(balanceFen), amountFen: balanceFen < 0n ? -balanceFen : balanceFen };
}

export function trialBalanceBody({ lines, totals }: TrialBalance, language: Language) {
  return {
    accounts: lines.map((line) => trialLineBody(line, language)),
    totals,
  };
}

export function trialLineBody(line: AccountMovement, language: Language) {
  const { account, openingFen, debitFen, creditFen, closingFen } = line;
  const [opening, closing] = [balanceBody(openingFen), balanceBody(closingFen)];
  return { ...accountBody(account, language), opening, debitFen, creditFen, closing };
}
