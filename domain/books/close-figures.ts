import { canonicalJson } from '../canonical-json.ts';
import { daysOf, type Period } from '../calendar/period.ts';
import { sha256Hex, utf8, type Sha256, type Sha256Hex } from '../digest.ts';
import { ZERO_BALANCES } from '../ledger/balances.ts';
import { canonicalClose } from '../ledger/entry-hash.ts';
import type { Entry } from '../ledger/entry.ts';
import type { PeriodClose } from '../ledger/period-close.ts';
import type { PoolId } from '../pools/pool.ts';
import type { Movements } from './movements-in-span.ts';
import { trialBalance } from './trial-balance.ts';
import { balancesAfter, turnoversOf } from './turnovers.ts';

/** What a close says that follows from the journal. */
export type CloseFigures = Pick<PeriodClose, 'period' | 'accounts' | 'entryCount'>;

export function closeFigures(movements: Movements, period: Period): CloseFigures {
  const { lines } = trialBalance(movements);
  return {
    period,
    accounts: lines.filter(
      ({ openingFen, debitFen, creditFen }) => openingFen !== 0n || debitFen > 0n || creditFen > 0n,
    ),
    entryCount: movements.entries.length,
  };
}

export function areSameFigures(one: CloseFigures, other: CloseFigures): boolean {
  return textOf(one) === textOf(other);
}

/** What the second person confirms is what they read; this names it. */
export function closeDigest(poolId: PoolId, close: PeriodClose, sha256: Sha256): Sha256Hex {
  const proposed = { format: 'riskpool-close-1', pool: poolId, close: canonicalClose(close) };
  return sha256Hex(utf8(canonicalJson(proposed)), sha256);
}

/** Follows a journal from its first entry, and says of each whether it closes what the entries before it come to. */
export function followCloses(): (entry: Entry) => boolean {
  let opening = ZERO_BALANCES;
  let open: Entry[] = [];
  return (entry) => {
    const { close } = entry;
    if (close === undefined) {
      open.push(entry);
      return true;
    }
    const { to } = daysOf(close.period);
    const within = open.filter(({ effectiveOn }) => effectiveOn <= to);
    const figures = closeFigures({ opening, entries: within }, close.period);
    opening = balancesAfter(opening, turnoversOf(within));
    open = [...open.filter(({ effectiveOn }) => effectiveOn > to), entry];
    return areSameFigures(figures, close);
  };
}

function textOf({ period, accounts, entryCount }: CloseFigures): string {
  return canonicalJson(canonicalClose({ period, accounts, entryCount, filedFen: 0n, outstandingFen: 0n }));
}
