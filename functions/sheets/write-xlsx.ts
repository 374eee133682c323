import { writeZip } from './write-zip.ts';
import { partsBesideSheets } from './workbook-frame.ts';

/** What a cell is written as. A text is one whatever it looks like: nothing in a written workbook is computed. */
export type WrittenCell =
  | { readonly style: 'heading' | 'text'; readonly text: string }
  /** A number in decimal digits. */
  | { readonly style: 'number' | 'date' | 'percent'; readonly text: string }
  | null;

export type WrittenSheet = {
  readonly name: string;
  /** By their number, from 1, in order; what is between is empty. */
  readonly rows: Iterable<readonly [row: number, cells: readonly WrittenCell[]]>;
  /** How wide each column is, in characters; and how one is typed into that has nothing in it yet. */
  readonly columns: readonly { readonly width: number; readonly style: WrittenStyle }[];
};

type WrittenStyle = NonNullable<WrittenCell>['style'];

/** In the order of `cellXfs` in the frame. */
const STYLES: Readonly<Record<WrittenStyle, number>> = {
  number: 0,
  heading: 1,
  text: 2,
  date: 3,
  percent: 4,
};

/** A workbook of sheets that hold texts and numbers, and no formula, link, picture or macro. */
export function writeXlsx(sheets: readonly WrittenSheet[]): Buffer {
  return writeZip([
    ...partsBesideSheets(sheets.map(({ name }) => escaped(name))),
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${String(index + 1)}.xml`,
      bytes: Buffer.from(sheetXml(sheet), 'utf8'),
    })),
  ]);
}

function sheetXml({ rows, columns }: WrittenSheet): string {
  const widths = columns.map(({ width, style }, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" style="${String(STYLES[style])}" customWidth="1"/>`;
  });
  const lines: string[] = [];
  for (const [row, cells] of rows) lines.push(`<row r="${String(row)}">${cells.map(cellXml).join('')}</row>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`,
  ].join('');
}

/** An empty cell is written too, so that those after it stand in their columns. */
function cellXml(cell: WrittenCell): string {
  if (cell === null) return '<c/>';
  const { style, text } = cell;
  const open = `<c s="${String(STYLES[style])}"`;
  return style === 'heading' || style === 'text'
    ? `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
    : `${open}><v>${escaped(text)}</v></c>`;
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold is left out: it does not show either. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? '');
}
