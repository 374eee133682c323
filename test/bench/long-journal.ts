import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { marshall } from '@aws-sdk/util-dynamodb';
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
 * Puts a journal of so many entries into a data folder, for a local run to be started on. The entries are real in every
 * respect but for how they were written: by the engine's own import of a DynamoDB export, which takes a third of the
 * time that writing them would.
 */
export function importJournal(dataDir: string, length: number): void {
  const exported = join(dataDir, 'export');
  const schema = join(exported, 'schema.json');
  mkdirSync(join(exported, JOURNAL_TABLE, 'data'), { recursive: true });
  const lines = entriesOf(length).map(
    (entry) => `${JSON.stringify({ Item: marshall(entryToItem(entry)) })}\n`,
  );
  writeFileSync(join(exported, JOURNAL_TABLE, 'data', 'entries.json.gz'), gzipSync(lines.join('')));
  const journal = TABLES.filter(({ TableName }) => TableName === JOURNAL_TABLE);
  writeFileSync(schema, JSON.stringify(journal.map((Table) => ({ Table }))));
  const binary = join(dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)), 'dynoxide');
  const output = join(dataDir, 'engine.sqlite');
  execFileSync(binary, ['import', '--source', exported, '--schema', schema, '--output', output], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function entriesOf(length: number): readonly Entry[] {
  const draft = entryDraft({ kind: 'earn-interest', postings: [posting('interest', 'available', fen(1n))] });
  let head = emptyHead('compensation');
  return Array.from({ length }, () => {
    const appended = appendEntry(head, draft, NOW, sha256);
    if (!appended.ok) throw new Error(appended.refusal.code);
    head = headAfter(appended.value);
    return appended.value;
  });
}
