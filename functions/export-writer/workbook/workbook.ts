import type { Language } from '../../../domain/explain/language.ts';
import type { Row, Table } from '../formats/tables.ts';
import { headingRow, rowXml, SHEET_END, sheetStart, STYLES_XML } from './sheet-xml.ts';
import { zipOf, type ZipMember } from './zip.ts';

/** What a sheet of Excel holds, its heading among them. */
export const SHEET_ROWS_MAX = 1_048_576;

/** A table with its rows, as many as are said. */
export type FilledTable = {
  readonly table: Table;
  readonly count: number;
  readonly rows: AsyncIterable<readonly Row[]>;
};

type Sheet = { readonly name: string; readonly filled: FilledTable; readonly isFirst: boolean };

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PIECE_LENGTH = 65_536;

/** A workbook (ECMA-376) of these tables, each on a sheet of its own, or on several where one does not hold it. */
export function workbookOf(
  tables: readonly FilledTable[],
  language: Language,
  rowsMax = SHEET_ROWS_MAX,
): AsyncIterable<Uint8Array> {
  const sheets = tables.flatMap((filled) => sheetsOf(filled, language, rowsMax));
  return zipOf(membersOf(sheets, language, rowsMax));
}

function sheetsOf(filled: FilledTable, language: Language, rowsMax: number): Sheet[] {
  const title = filled.table.title[language];
  const count = Math.max(1, Math.ceil(filled.count / (rowsMax - 1)));
  return Array.from({ length: count }, (_, index) => ({
    ...{ filled, isFirst: index === 0 },
    name: index === 0 ? title : `${title} (${String(index + 1)})`,
  }));
}

function* membersOf(sheets: readonly Sheet[], language: Language, rowsMax: number): Iterable<ZipMember> {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relations([`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'])],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations(...sheetTargets(sheets), [`${OFFICE}/relationships/styles`, 'styles.xml']),
    ],
    ['xl/styles.xml', STYLES_XML],
  ];
  for (const [name, text] of parts) yield { name, chunks: pieces([text]) };
  let rest = restOf(sheets[0]);
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.isFirst) rest = restOf(sheet);
    const chunks = sheetChunks(sheet, rest, language, rowsMax);
    yield { name: `xl/worksheets/sheet${String(index + 1)}.xml`, chunks };
  }
}

/** The rows of a table that are on no sheet yet. */
type Rest = { readonly pages: AsyncIterator<readonly Row[]>; page: readonly Row[]; at: number };

function restOf(sheet: Sheet | undefined): Rest {
  const rows = sheet?.filled.rows ?? NO_PAGES;
  return { pages: rows[Symbol.asyncIterator](), page: [], at: 0 };
}

const NO_PAGES: AsyncIterable<readonly Row[]> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
};

/** The next row where it is there already. */
function takeRow(rest: Rest): Row | null {
  const row = rest.page[rest.at];
  if (row === undefined) return null;
  rest.at += 1;
  return row;
}

async function nextRow(rest: Rest): Promise<Row | null> {
  for (let row = takeRow(rest); ; row = takeRow(rest)) {
    if (row !== null) return row;
    const next = await rest.pages.next();
    if (next.done === true) return null;
    rest.page = next.value;
    rest.at = 0;
  }
}

async function* sheetChunks(
  { filled: { table } }: Sheet,
  rest: Rest,
  language: Language,
  rowsMax: number,
): AsyncIterable<Uint8Array> {
  const { columns } = table;
  let text = sheetStart(columns) + headingRow(columns.map(({ heading }) => heading[language]));
  for (let number = 2; number <= rowsMax; number += 1) {
    const row = takeRow(rest) ?? (await nextRow(rest));
    if (row === null) break;
    text += rowXml(number, row, columns);
    if (text.length < PIECE_LENGTH) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(text + SHEET_END, 'utf8');
}

async function* pieces(texts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text, 'utf8'));
}

function contentTypes(sheets: readonly Sheet[]): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${spreadsheet}.${type}+xml"/>`;
  const own = sheets.map((_, index) => part(`worksheets/sheet${String(index + 1)}`, 'worksheet'));
  const defaults = [
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
  ];
  const all = [...defaults, part('workbook', 'sheet.main'), part('styles', 'styles'), ...own];
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${all.join('')}</Types>`;
}

function sheetTargets(sheets: readonly Sheet[]): (readonly [string, string])[] {
  return sheets.map((_, index) => [
    `${OFFICE}/relationships/worksheet`,
    `worksheets/sheet${String(index + 1)}.xml`,
  ]);
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const own = sheets.map(
    ({ name }, index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return `${DECLARATION}<workbook ${main} xmlns:r="${OFFICE}/relationships"><sheets>${own.join('')}</sheets></workbook>`;
}
