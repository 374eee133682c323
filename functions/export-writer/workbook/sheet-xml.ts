import { daysBetween, localDate } from '../../../domain/calendar/local-date.ts';
import type { Column, ColumnKind, Row, Value } from '../formats/tables.ts';
import { xmlText } from '../xml-text.ts';

/** What a number is shown as, by its place among the styles of the workbook. */
const STYLES: Readonly<Record<ColumnKind | 'heading', number>> = {
  word: 0,
  code: 1,
  count: 2,
  yuan: 3,
  day: 4,
  heading: 5,
};

const WIDTHS: Readonly<Record<ColumnKind, number>> = { count: 10, word: 18, code: 24, yuan: 18, day: 12 };
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Numbers with their separators, days as days, codes as texts whatever they look like, headings bold. */
export const STYLES_XML = `${DECLARATION}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="1" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/** What stands before the rows: headings that stay in sight, and columns wide enough to read. */
export function sheetStart(columns: readonly Column[]): string {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(WIDTHS[kind])}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `${DECLARATION}<worksheet ${MAIN}>${view}<cols>${widths.join('')}</cols><sheetData>\n`;
}

export const SHEET_END = '</sheetData></worksheet>';

export function headingRow(headings: readonly string[]): string {
  const cells = headings.map((heading, index) => textCell(`${columnName(index)}1`, STYLES.heading, heading));
  return `<row r="1">${cells.join('')}</row>\n`;
}

export function rowXml(number: number, row: Row, columns: readonly Column[]): string {
  let cells = '';
  row.forEach((value, index) => {
    if (value !== null) cells += cellXml(number, index, value, columns[index]?.kind ?? 'word');
  });
  return `<row r="${String(number)}">${cells}</row>\n`;
}

function cellXml(row: number, index: number, value: Value, kind: ColumnKind): string {
  const place = columnName(index) + String(row);
  const style = STYLES[kind];
  if (kind === 'word' || kind === 'code') return textCell(place, style, String(value));
  const number = kind === 'day' ? dayNumber(String(value)) : String(value);
  return `<c r="${place}" s="${String(style)}"><v>${number}</v></c>`;
}

function textCell(place: string, style: number, text: string): string {
  return `<c r="${place}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** Days are counted from this one, as Excel does from 1 March 1900 on. */
const DAY_ZERO = localDate('1900-01-01');
const DAYS_BEFORE = 2;
const dayNumbers = new Map<string, string>();
const DAYS_KEPT_MAX = 10_000;

function dayNumber(day: string): string {
  const known = dayNumbers.get(day);
  if (known !== undefined) return known;
  const number = String(daysBetween(DAY_ZERO, localDate(day)) + DAYS_BEFORE);
  if (dayNumbers.size < DAYS_KEPT_MAX) dayNumbers.set(day, number);
  return number;
}

/** A to Z: no table is wider. */
function columnName(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
