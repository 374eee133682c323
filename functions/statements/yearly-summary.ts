import { filedFigures, yearlySummary, type FiledFigures } from '../../domain/books/yearly-summary.ts';
import { assert } from '../../domain/assert.ts';
import { periodOf, type Period, type Span } from '../../domain/calendar/period.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import type { Answer } from '../http/answer.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import type { Store } from '../store/dynamo.ts';
import { readEntry } from '../store/journal.ts';
import { headClosedBefore, headClosedThrough } from '../store/journal-walk.ts';
import { poolStatement } from './pool-statement.ts';

/** A pool's year in figures; what was filed with it is told as of the year's last close, which the journal carries. */
export function readYearlySummary(request: Request, platform: Platform): Promise<Answer> {
  return poolStatement(request, platform, 'year', async (movements, span, cut) => {
    const filed = await readFiledFigures(platform.store, cut, span);
    return () => ({ ...yearlySummary(movements), filed });
  });
}

async function readFiledFigures(store: Store, cut: Head, { from, to }: Span): Promise<FiledFigures | null> {
  const { closedThrough } = await headClosedThrough(store, cut, periodOf(to));
  if (closedThrough === null || closedThrough < periodOf(from)) return null;
  return filedFigures(await readClose(store, cut, closedThrough));
}

async function readClose(store: Store, cut: Head, period: Period) {
  const { seq } = await headClosedBefore(store, cut, period);
  const entry = await readEntry(store, cut.poolId, seq + 1);
  assert(entry?.close !== undefined, 'what closes a month is a close');
  return entry.close;
}
