import { shanghaiDateOf, startOfDay } from '../../domain/calendar/instant.ts';
import { closeFigures } from '../../domain/books/close-figures.ts';
import { turnoversOf } from '../../domain/books/turnovers.ts';
import { periodOf } from '../../domain/calendar/period.ts';
import { ACCOUNTS } from '../../domain/ledger/accounts.ts';
import type { Balances } from '../../domain/ledger/balances.ts';
import { addMonths, type LocalDate } from '../../domain/calendar/local-date.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import { emptyHead, headAfter, type Entry, type EntryDraft, type Head } from '../../domain/ledger/entry.ts';
import { posting } from '../../domain/ledger/posting.ts';
import { fen } from '../../domain/money/fen.ts';
import { entryToItem } from '../../functions/store/entry-item.ts';
import { JOURNAL_TABLE } from '../../local/create-tables.ts';
import { entryDraft, NOW } from '../builders/journal.ts';
import { sha256 } from '../builders/digest.ts';
import { importItems, type TableItem } from './import-items.ts';

/** Puts a journal into a data folder. Its entries are real in every respect but for how they were written. */
export function importJournal(dataDir: string, entries: Iterable<Entry>): void {
  importItems(dataDir, itemsOf(entries));
}

function* itemsOf(entries: Iterable<Entry>): Iterable<TableItem> {
  for (const entry of entries) yield { table: JOURNAL_TABLE, item: entryToItem(entry) };
}

/**
 * Interest of a fen, so many times, so many to a month, the last of them in the month before `NOW`; each month is closed
 * before the next one begins.
 */
export function* longJournal(length: number, perMonth: number): Iterable<Entry> {
  let head = emptyHead('compensation');
  let within: Entry[] = [];
  for (let index = 0; index < length; index += 1) {
    const effectiveOn = dayOf(index, length, perMonth);
    const isFirst = index % perMonth === 0;
    const draft =
      isFirst && index > 0
        ? closeDraft(head, within, effectiveOn)
        : entryDraft({ kind: 'earn-interest', postings: [ONE_FEN], preparedBy: 'finance', effectiveOn });
    if (isFirst) within = [];
    const appended = appendEntry(head, draft, startOfDay(effectiveOn), sha256);
    if (!appended.ok) throw new Error(appended.refusal.code);
    head = headAfter(appended.value);
    within.push(appended.value);
    yield appended.value;
  }
}

/** The day for which the entry of this place counts; all of a month’s count for one. */
export function dayOf(index: number, length: number, perMonth: number): LocalDate {
  return addMonths(shanghaiDateOf(NOW), Math.floor(index / perMonth) - Math.ceil(length / perMonth));
}

function closeDraft({ balances }: Head, entries: readonly Entry[], effectiveOn: LocalDate): EntryDraft {
  const period = periodOf(addMonths(effectiveOn, -1));
  const booked = turnoversOf(entries);
  const opening = Object.fromEntries(
    ACCOUNTS.map((account) => [
      account,
      balances[account] - booked[account].debitFen + booked[account].creditFen,
    ]),
  ) as Balances;
  const close = { ...closeFigures({ opening, entries }, period), filedFen: 0n, outstandingFen: 0n };
  return entryDraft({ kind: 'close', postings: [], close, preparedBy: 'finance', effectiveOn });
}

const ONE_FEN = posting('interest', 'available', fen(1n));
