import { DatabaseSync } from 'node:sqlite';

/** Longer than the engine holds its file for any one write. */
const BUSY_MS_MAX = 5_000;

/**
 * Indexes the records of the streams in the engine’s file. The engine numbers each record by the highest number before it
 * and reads on from a number, and without an index does either by looking through every record that there ever was.
 */
export function indexStreamRecords(engineFile: string): void {
  const database = new DatabaseSync(engineFile, { timeout: BUSY_MS_MAX });
  database.exec(
    'CREATE INDEX IF NOT EXISTS stream_records_by_number ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
  );
  database.close();
}
