import type { BatchEncoding } from '../../domain/batches/batch.ts';
import { reject, type Result } from '../../domain/result.ts';
import { COLUMNS_MAX } from './bounds.ts';
import { rowCollector } from './row-collector.ts';
import { fileFault, type Cell, type FileFault, type Sheet } from './sheet.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV by RFC 4180, in the encoding that it is said to be in; a byte order mark is passed over. */
export function readCsv(bytes: Uint8Array, encoding: BatchEncoding): Result<Sheet, FileFault> {
  if (bytes.length === 0) return reject(fileFault('file.empty'));
  if (bytes.includes(0)) return reject(fileFault('file.not-csv'));
  const text = decoded(bytes, encoding);
  if (text === null) return reject(fileFault('file.wrong-encoding'));
  const collector = rowCollector();
  let row = 0;
  for (const record of csvRecords(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text)) {
    row += 1;
    if ('code' in record) return reject({ ...record, row });
    const cells = record.map((field): Cell | null =>
      field.trim() === '' ? null : { kind: 'text', text: field },
    );
    const fault = collector.add(row, cells);
    if (fault !== null) return reject(fault);
  }
  return collector.finish();
}

function decoded(bytes: Uint8Array, encoding: BatchEncoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes(REPLACED) ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What stands for a character that somebody on the way could not read. */
const REPLACED = '\uFFFD';

const NEXT_END = /,|\r\n|\n|\r/g;
/** Room to tell that there are too many. */
const FIELDS_MAX = COLUMNS_MAX + 1;

/** One record after another; an empty line is a record of one empty field, as a spreadsheet shows it. */
function* csvRecords(text: string): Generator<string[] | FileFault> {
  let at = 0;
  while (at < text.length) {
    const fields: string[] = [];
    for (let isOpen = true; isOpen;) {
      const field = fieldAt(text, at);
      if ('code' in field) {
        yield field;
        return;
      }
      if (fields.length < FIELDS_MAX || field.text !== '') fields.push(field.text);
      if (fields.length > FIELDS_MAX) break;
      at = field.next;
      isOpen = field.isFollowed;
    }
    yield fields;
    if (fields.length > FIELDS_MAX) return;
  }
}

type Field = { readonly text: string; readonly next: number; readonly isFollowed: boolean };

function fieldAt(text: string, start: number): Field | FileFault {
  const isQuoted = text[start] === '"';
  const close = isQuoted ? closingQuote(text, start) : start;
  if (close < 0) return fileFault('file.open-quote');
  NEXT_END.lastIndex = close;
  const end = NEXT_END.exec(text);
  const stop = end?.index ?? text.length;
  const bare = text.slice(close, stop);
  // After a closing quote comes the end of the field, and without an opening one there is none.
  if (isQuoted ? bare !== '' : bare.includes('"')) return fileFault('file.stray-quote');
  return {
    text: isQuoted ? text.slice(start + 1, close - 1).replaceAll('""', '"') : bare,
    next: stop + (end?.[0].length ?? 0),
    isFollowed: end?.[0] === ',',
  };
}

/** The place after the quote that closes the field which opens here; a quote that stands twice is one of its text. */
function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return -1;
}
