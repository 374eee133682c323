import { ACCOUNTS } from './accounts.ts';
import type { Entry, Posting } from './entry.ts';
import { insist } from './fault.ts';
import { takeLine, type LineSource } from './line-source.ts';
import { parseObject } from './manifest.ts';

type Order = {
  readonly claimId: string | null;
  readonly execution: { readonly entrySeq: number; readonly executedAt: string; readonly executedBy: string };
  readonly orderedAt: string;
  readonly orderedBy: string;
  readonly reason: string;
  readonly seq: number;
};

/**
 * That an entry is turned round once, exactly, and by two people. What a claim's entry moved its course knows; what the
 * pool's own moved is kept here, as briefly as a million of them asks for.
 */
export class Reversals {
  private readonly own = new OwnMoves();
  private readonly reversed = new Set<number>();
  private readonly firstSeq: number;

  constructor(firstSeq: number) {
    this.firstSeq = firstSeq;
  }

  /** Keeps what may be turned round later. */
  note({ seq, kind, postings, claimId }: Entry): void {
    if (claimId === undefined && kind !== 'reverse') this.own.set(seq - this.firstSeq, postings);
  }

  async check(entry: Entry, orders: LineSource, at: number): Promise<void> {
    const { reverses, postings } = entry;
    if (reverses === undefined) return;
    const isFirst = reverses >= 1 && reverses < entry.seq && !this.reversed.has(reverses);
    insist(isFirst, 'entry.reversal', at, reverses);
    this.reversed.add(reverses);
    if (entry.claimId === undefined && reverses >= this.firstSeq) {
      const turned = postings.map(({ from, to, amountFen }) => ({ from: to, to: from, amountFen }));
      const isTurned = this.own.isSame(reverses - this.firstSeq, turned);
      insist(isTurned, 'entry.reversal', at, reverses);
    }
    await this.checkOrder(entry, orders, at);
  }

  /** Maker ≠ checker: one person ordered it and another executed it. */
  private async checkOrder(entry: Entry, orders: LineSource, at: number): Promise<void> {
    const line = await takeLine(orders);
    insist(line !== null, 'reversal.order', at);
    const order = parseObject(line, 'reversal.order', at) as Order;
    insist(JSON.stringify(order) === line, 'reversal.order', at);
    const { execution, orderedBy, claimId, seq, orderedAt } = order;
    const isOfThis =
      seq === entry.reverses &&
      claimId === (entry.claimId ?? null) &&
      execution.entrySeq === entry.seq &&
      execution.executedBy === entry.actor &&
      orderedAt <= execution.executedAt;
    insist(isOfThis && orderedBy !== entry.actor && orderedBy !== '', 'reversal.order', at, orderedBy);
  }
}

/** What entries moved, by their place in the pack: nearly all of them one amount, from one account to another. */
class OwnMoves {
  private readonly amounts: number[] = [];
  private readonly ways: number[] = [];
  private readonly several = new Map<number, readonly Posting[]>();

  set(place: number, postings: readonly Posting[]): void {
    const [first, ...others] = postings;
    if (first === undefined || others.length > 0) {
      this.several.set(place, postings);
      return;
    }
    this.amounts[place] = first.amountFen;
    this.ways[place] = wayOf(first);
  }

  isSame(place: number, postings: readonly Posting[]): boolean {
    const several = this.several.get(place);
    const [first, ...others] = postings;
    if (several !== undefined) return JSON.stringify(several) === JSON.stringify(postings);
    if (first === undefined || others.length > 0) return false;
    return this.amounts[place] === first.amountFen && this.ways[place] === wayOf(first);
  }
}

function wayOf({ from, to }: Posting): number {
  return ACCOUNTS.indexOf(from) * ACCOUNTS.length + ACCOUNTS.indexOf(to);
}
