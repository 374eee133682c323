import { noBalances, type Account, type Balances } from './accounts.ts';
import { shanghaiDay } from './days.ts';
import type { Entry } from './entry.ts';
import { insist } from './fault.ts';

/** What the accounts did in a month, by the days that entries count for. */
type Month = { readonly debits: Balances; readonly credits: Balances; entryCount: number };

/** The order in which a close tells its accounts: that of the chart of accounts. */
const CHART: readonly Account[] = [
  ...(['available', 'reserved', 'payable', 'committed', 'subfunds'] as const),
  ...(['fiscal', 'interest', 'recoveries', 'claimants', 'treasury'] as const),
];

/** What nobody books alone: one person proposes it, and another confirms it. */
const BY_TWO = new Set(['earn-interest', 'return', 'close']);

/**
 * Follows what was closed: nothing counts for a month after its close, and a close says what the entries before it come to.
 * A pack that does not begin with the journal cannot tell what was open before it, so there the figures are not added up.
 */
export class Closes {
  private readonly isWhole: boolean;
  private readonly months = new Map<string, Month>();
  private readonly opening = noBalances();
  private closedThrough = '';

  constructor(firstSeq: number) {
    this.isWhole = firstSeq === 1;
  }

  follow(entry: Entry, at: number): void {
    const { kind, close, postings, effectiveOn, recordedAt, preparedBy, actor } = entry;
    const today = shanghaiDay(recordedAt);
    insist(effectiveOn <= today && effectiveOn.slice(0, 7) > this.closedThrough, 'entry.period', at);
    insist((kind === 'close') === (close !== undefined), 'entry.close', at);
    insist((kind === 'close') === (postings.length === 0), 'entry.movement', at, kind);
    const isByTwo = preparedBy !== undefined && preparedBy !== actor;
    insist(isByTwo || (preparedBy === undefined && !BY_TWO.has(kind)), 'entry.same-person', at);
    if (close !== undefined) {
      const isInTurn = close.period > this.closedThrough && close.period < today.slice(0, 7);
      insist(isInTurn, 'entry.close', at, close.period);
      if (this.isWhole) this.addUp(entry, close.period, at);
      this.closedThrough = close.period;
    }
    this.note(entry);
  }

  private note({ effectiveOn, postings }: Entry): void {
    if (!this.isWhole) return;
    const name = effectiveOn.slice(0, 7);
    const month = this.months.get(name) ?? { debits: noBalances(), credits: noBalances(), entryCount: 0 };
    this.months.set(name, month);
    month.entryCount += 1;
    for (const { from, to, amountFen } of postings) {
      month.debits[to] += amountFen;
      month.credits[from] += amountFen;
    }
  }

  /** All months up to the one that is closed, together; what they end with, the next close begins with. */
  private addUp({ close }: Entry, period: string, at: number): void {
    const within = [...this.months].filter(([name]) => name <= period);
    const sum = (account: Account, side: 'debits' | 'credits') =>
      within.reduce((total, [, month]) => total + month[side][account], 0);
    const lines = CHART.map((account) => {
      const [openingFen, debitFen, creditFen] = [
        this.opening[account],
        sum(account, 'debits'),
        sum(account, 'credits'),
      ];
      return { account, closingFen: openingFen + debitFen - creditFen, creditFen, debitFen, openingFen };
    });
    const accounts = lines.filter(
      ({ openingFen, debitFen, creditFen }) => openingFen !== 0 || debitFen > 0 || creditFen > 0,
    );
    const entryCount = within.reduce((total, [, month]) => total + month.entryCount, 0);
    const isSame =
      JSON.stringify(close?.accounts) === JSON.stringify(accounts) && close?.entryCount === entryCount;
    insist(isSame, 'entry.close', at, period);
    for (const { account, closingFen } of lines) this.opening[account] = closingFen;
    for (const [name] of within) this.months.delete(name);
  }
}
