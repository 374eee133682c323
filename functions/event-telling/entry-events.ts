import type { Entry } from '../../domain/ledger/entry.ts';
import { addFen } from '../../domain/money/fen.ts';
import { headroomChange } from '../../domain/pools/low-headroom.ts';
import { poolFigures } from '../../domain/pools/pool-figures.ts';
import type { Saying } from './tellable.ts';

/** What an entry is to those who watch its pool, beside what the step of a claim that it belongs to is. */
export function entryEvents(entry: Entry): Saying[] {
  const { poolId: pool, seq, balances, postings } = entry;
  const { capFen, headroomFen } = poolFigures(balances);
  const place = { pool, entry: { pool, seq } };
  const { isLow, isExhausted } = headroomChange(balances, postings);
  const own = ownEvent(entry);
  return [
    ...(own === null ? [] : [own]),
    ...(isLow ? [{ type: 'pool.headroom-low' as const, data: { ...place, capFen, headroomFen } }] : []),
    ...(isExhausted
      ? [{ type: 'pool.exhausted' as const, data: { ...place, headroomFen, claimId: null } }]
      : []),
  ];
}

/** Of an entry that is the pool’s own and no claim’s. */
function ownEvent({ poolId: pool, seq, kind, postings, ...entry }: Entry): Saying | null {
  if (entry.claimId !== undefined) return null;
  const place = { pool, entry: { pool, seq } };
  if (kind === 'appropriate') {
    const { capFen, headroomFen } = poolFigures(entry.balances);
    return {
      type: 'pool.appropriated',
      data: {
        ...place,
        amountFen: addFen(...postings.map(({ amountFen }) => amountFen)),
        effectiveOn: entry.effectiveOn,
        documentNo: entry.reference ?? null,
        ...{ capFen, headroomFen },
      },
    };
  }
  if (kind !== 'reverse' || entry.reverses === undefined) return null;
  const ofNoClaim = { claimId: null, exposureId: null, claimStatus: null, reason: null };
  return { type: 'entry.reversed', data: { ...place, ...ofNoClaim, reversedSeq: entry.reverses } };
}
