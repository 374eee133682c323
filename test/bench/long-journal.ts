import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { marshall } from '@aws-sdk/util-dynamodb';
import { shanghaiDateOf, startOfDay } from '../../domain/calendar/instant.ts';
import { addMonths } from '../../domain/calendar/local-date.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import { emptyHead, headAfter, type Entry } from '../../domain/ledger/entry.ts';
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

/** Interest of a fen, so many times, so many to a month, the last of them in the month before `NOW`. */
export function* longJournal(length: number, perMonth: number): Iterable<Entry> {
  const months = Math.ceil(length / perMonth);
  let head = emptyHead('compensation');
  for (let index = 0; index < length; index += 1) {
    const effectiveOn = addMonths(shanghaiDateOf(NOW), Math.floor(index / perMonth) - months);
    const draft = entryDraft({ kind: 'earn-interest', postings: [ONE_FEN], effectiveOn });
    const appended = appendEntry(head, draft, startOfDay(effectiveOn), sha256);
    if (!appended.ok) throw new Error(appended.refusal.code);
    head = headAfter(appended.value);
    yield appended.value;
  }
}

const ONE_FEN = posting('interest', 'available', fen(1n));
