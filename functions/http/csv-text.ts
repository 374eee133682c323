import { assert } from '../../domain/assert.ts';
import type { Language } from '../../domain/explain/language.ts';
import { formatPlainYuan } from '../../domain/money/format-yuan.ts';
import { csvHeading } from './csv-headings.ts';

/** Excel takes a file without it for one in the system’s own encoding, and garbles its Chinese. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** What a spreadsheet would run as a formula (OWASP, CSV injection); a quotation mark before it makes it a text. */
const FORMULA = /^[=+\-@\t\r]/;
/** Spreadsheets make a number of it and lose digits; a tab before it keeps it a text, and does not show. */
const LONG_DIGITS = /^\d{12,}$/;

/** Rows of a list as RFC 4180 has them: UTF-8 with a mark, a heading for each column, amounts in yuan. */
export function csvText(columns: readonly string[], rows: readonly unknown[], language: Language): string {
  const headings = columns.map((path) => csvHeading(path, language));
  const lines = rows.map((row) => columns.map((path) => cellOf(valueAt(row, path), language)));
  return (
    BYTE_ORDER_MARK + [headings, ...lines].map((cells) => cells.map(quoted).join(',') + LINE_END).join('')
  );
}

/** What stands at a place in a row; undefined where this row has none. */
function valueAt(row: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const [name = '', wanted] = step.split('=');
    if (wanted === undefined) return (value as Record<string, unknown>)[name];
    return (value as Record<string, unknown>[]).find((one) => one[name] === wanted);
  }, row);
}

function cellOf(value: unknown, language: Language): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'bigint') return formatPlainYuan(value);
  if (typeof value === 'boolean') return BOOLEANS[language][value ? 0 : 1];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return asText(value);
  assert(Array.isArray(value), 'a cell is one value, or several of a kind');
  return asText(value.join('; '));
}

const BOOLEANS = { zh: ['是', '否'], en: ['yes', 'no'] } as const;

function asText(text: string): string {
  if (FORMULA.test(text)) return `'${text}`;
  return LONG_DIGITS.test(text) ? `\t${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
