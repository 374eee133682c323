/** Statements read by halves and pages from the database, against a full re-fold of the entries up to the cut. */
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysOf, periodOf } from '../../domain/calendar/period.ts';
import { balancesAfter, turnoversOf } from '../../domain/books/turnovers.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { readMovements } from '../../functions/http/read-movements.ts';
import type { Store } from '../../functions/store/dynamo.ts';
import { entryWrites } from '../../functions/store/journal.ts';
import { headRecordedBefore, readCut } from '../../functions/store/journal-walk.ts';
import { transact } from '../../functions/store/transact.ts';
import { JOURNAL_TABLE, TABLES } from '../../local/create-tables.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { bookWishes, playBooks, refoldAll } from '../property/book-histories.ts';

const SEED = 20_261_128;

let run: TestRun;
let store: Store;
let entries: readonly Entry[];

beforeAll(async () => {
  run = await startTestRun();
  store = await withEmptyJournal(run.platform.store);
  const wishes = fc.sample(bookWishes, { seed: SEED, numRuns: 12 });
  entries = playBooks(wishes.flat(), 'compensation');
  for (const entry of entries) await transact(store, entryWrites(store, [entry]));
  console.log(`${String(entries.length)} entries, seed ${String(SEED)}`);
});

afterAll(async () => {
  await run.stop();
});

/** The demo data has begun the usual one. */
async function withEmptyJournal(usual: Store): Promise<Store> {
  const TableName = 'journal-of-statements';
  const schema = TABLES.find((table) => table.TableName === JOURNAL_TABLE);
  if (schema === undefined) throw new Error('there is a journal');
  await usual.client.send(new CreateTableCommand({ ...schema, TableName }));
  return { ...usual, journalTable: TableName };
}

test('a statement of any month as of any entry is what the entries up to it give', async () => {
  for (let seq = 1; seq <= entries.length; seq += 2) {
    const nearby = entries[seq + (seq % 11) - 6]?.effectiveOn ?? localDate('2026-11-24');
    const span = daysOf(periodOf(nearby));
    const cut = await readCut(store, 'compensation', seq);
    if (cut === null) throw new Error(`there is an entry ${String(seq)}`);
    const read = await readMovements(store, cut, span);
    if ('problem' in read) throw new Error(read.problem);
    const { opening, entries: within } = read.movements;
    const upTo = entries.slice(0, seq);
    expect(opening).toEqual(refoldAll(upTo, ({ effectiveOn }) => effectiveOn < span.from));
    const closing = balancesAfter(opening, turnoversOf(within));
    expect(closing).toEqual(refoldAll(upTo, ({ effectiveOn }) => effectiveOn <= span.to));
  }
});

test('where a journal stood at a moment is found at every entry, and just before and after it', async () => {
  const cut = await readCut(store, 'compensation', null);
  if (cut === null) throw new Error('there is a journal');
  for (const { recordedAt } of entries.filter(({ seq }) => seq % 5 === 0)) {
    const found = await headRecordedBefore(store, cut, recordedAt);
    const expected = entries.findLast((entry) => entry.recordedAt < recordedAt);
    expect(found.seq).toBe(expected?.seq ?? 0);
  }
});
