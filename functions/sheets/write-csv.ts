import type { BatchEncoding } from '../../domain/batches/batch.ts';
import { encodeGb18030 } from './gb18030.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
/** What a spreadsheet program would compute, or hand to another one, when it opens the file. */
const COMPUTED = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as a CSV by RFC 4180 in an encoding, UTF-8 with the mark by which Excel knows it. A text that a spreadsheet program
 * would take for a formula has an apostrophe before it.
 */
export function writeCsv(rows: Iterable<readonly string[]>, encoding: BatchEncoding): Buffer {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(fieldOf).join(','));
  const text = `${lines.join('\r\n')}\r\n`;
  return encoding === 'utf-8' ? Buffer.from(BYTE_ORDER_MARK + text, 'utf8') : encodeGb18030(text);
}

function fieldOf(text: string): string {
  const inert = COMPUTED.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
