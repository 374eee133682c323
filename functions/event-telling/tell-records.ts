import { logFault } from '../http/request-log.ts';
import { tellRecord, type StreamRecord } from './tell-record.ts';
import type { Teller } from './teller.ts';

/**
 * Tells what the records of a batch are of, one after the other. Answers which of them could not be told, and those after
 * it with it; null where all were.
 */
export async function tellRecords(
  teller: Teller,
  records: readonly StreamRecord[],
  requestId: string,
): Promise<number | null> {
  const done = new Set<string>();
  for (const [index, record] of records.entries()) {
    const subject = subjectOf(record);
    if (done.has(subject)) continue;
    try {
      await tellRecord(teller, record);
      done.add(subject);
    } catch (error) {
      logFault(teller.log, requestId, `tell ${record.table}`, error);
      return index;
    }
  }
  return null;
}

/** All records of a batch were written before the first of them is told, so one of each subject tells of all. */
function subjectOf({ table, key, isNew }: StreamRecord): string {
  return table === 'journal' ? key.PK : `${key.PK}\n${key.SK}\n${String(isNew)}`;
}
