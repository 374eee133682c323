import { ACCOUNTS, type Account, type Balances } from './accounts.ts';
import type { Posting } from './entry.ts';

const BY_NAME = [...ACCOUNTS].sort();

/**
 * Balances as a line of the journal has them, an account after the other. An entry changes two or three of ten, so only
 * those are written anew.
 */
export class BalancesText {
  private readonly texts = new Map<Account, string>();

  constructor(balances: Balances) {
    for (const account of BY_NAME) this.write(account, balances);
  }

  /** The balances after what was moved. */
  follow(postings: readonly Posting[], balances: Balances): void {
    for (const { from, to } of postings) {
      this.write(from, balances);
      this.write(to, balances);
    }
  }

  text(): string {
    let text = '';
    for (const written of this.texts.values()) text += written;
    return `${text}}`;
  }

  private write(account: Account, balances: Balances): void {
    const start = account === BY_NAME[0] ? '{' : ',';
    this.texts.set(account, `${start}"${account}":${String(balances[account])}`);
  }
}
