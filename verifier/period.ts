import { shanghaiDay } from './days.ts';
import { insist } from './fault.ts';
import { MANIFEST, type Manifest } from './manifest.ts';

/** That a pack of a period has the entries recorded on its days and none from before; what came after, a later pack tells. */
export function checkPeriod({ period, opening, closing }: Manifest, firstRecordedAt: string): void {
  if (period === null) return;
  const { from, to } = period;
  const isFirst = opening.recordedAt === null || shanghaiDay(opening.recordedAt) < from;
  const isWithin = shanghaiDay(firstRecordedAt) >= from && shanghaiDay(closing.recordedAt ?? '') <= to;
  insist(isFirst && isWithin, 'manifest.period', MANIFEST, `${from} – ${to}`);
}
