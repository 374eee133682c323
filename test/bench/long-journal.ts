import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { marshall } from '@aws-sdk/util-dynamodb';
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
import { JOURNAL_TABLE, TABLES } from '../../local/create-tables.ts';
import { entryDraft, NOW } from '../builders/journal.ts';
import { sha256 } from '../builders/digest.ts';

const PACKAGE = `@dynoxide/${process.platform}-${process.arch}`;

/**
 * Puts a journal into a data folder, for a local run to be started on. The entries are real in every
 * respect but for how they were written: by the engine's own import of a DynamoDB export, which takes a third of the
 * time that writing them would.
 */
export function importJournal(dataDir: string, entries: Iterable<Entry>): void {
  const exported = join(dataDir, 'export');
  const schema = join(exported, 'schema.json');
  mkdirSync(join(exported, JOURNAL_TABLE, 'data'), { recursive: true });
  let files = 0;
  for (const chunk of chunksOf(entries)) {
    const lines = chunk.map((entry) => `${JSON.stringify({ Item: marshall(entryToItem(entry)) })}\n`);
    const name = `entries-${String((files += 1))}.json.gz`;
    writeFileSync(join(exported, JOURNAL_TABLE, 'data', name), gzipSync(lines.join('')));
  }
  const journal = TABLES.filter(({ TableName }) => TableName === JOURNAL_TABLE);
  writeFileSync(schema, JSON.stringify(journal.map((Table) => ({ Table }))));
  const binary = join(dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)), 'dynoxide');
  const output = join(dataDir, 'engine.sqlite');
  execFileSync(binary, ['import', '--source', exported, '--schema', schema, '--output', output], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  rmSync(exported, { recursive: true });
}

/** As many as fit into one string with room to spare. */
const CHUNK = 50_000;

function* chunksOf(entries: Iterable<Entry>): Iterable<readonly Entry[]> {
  let chunk: Entry[] = [];
  for (const entry of entries) {
    chunk.push(entry);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
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
