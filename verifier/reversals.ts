import type { Entry } from './entry.ts';
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
  private readonly own: (string | undefined)[] = [];
  private readonly reversed = new Set<number>();
  private readonly firstSeq: number;

  constructor(firstSeq: number) {
    this.firstSeq = firstSeq;
  }

  /** Keeps what may be turned round later. */
  note({ seq, kind, postings, claimId }: Entry): void {
    const isOwn = claimId === undefined && kind !== 'reverse';
    this.own[seq - this.firstSeq] = isOwn
      ? movesText(postings.map(({ from, to, amountFen }) => [from, to, amountFen]))
      : undefined;
  }

  async check(entry: Entry, orders: LineSource, at: string): Promise<void> {
    const { reverses, kind, postings } = entry;
    if (reverses === undefined) {
      insist(kind !== 'reverse', 'entry.reversal', at);
      return;
    }
    const isFirst =
      kind === 'reverse' && reverses >= 1 && reverses < entry.seq && !this.reversed.has(reverses);
    insist(isFirst, 'entry.reversal', at, String(reverses));
    this.reversed.add(reverses);
    if (entry.claimId === undefined && reverses >= this.firstSeq) {
      const turned = movesText(postings.map(({ from, to, amountFen }) => [to, from, amountFen]));
      insist(this.own[reverses - this.firstSeq] === turned, 'entry.reversal', at, String(reverses));
    }
    await this.checkOrder(entry, orders, at);
  }

  /** Maker ≠ checker: one person ordered it and another executed it. */
  private async checkOrder(entry: Entry, orders: LineSource, at: string): Promise<void> {
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

function movesText(moves: readonly (readonly [from: string, to: string, amountFen: number])[]): string {
  return moves.join(';');
}
