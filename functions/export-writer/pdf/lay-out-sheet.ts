import { breakLines } from './break-lines.ts';
import { BODY } from './paper.ts';
import type { Align, Sheet, SheetColumn, SheetRow } from './sheet.ts';
import type { Typeface } from './typeface.ts';

/** Some lines of text and where they stand on a sheet, from its upper left corner. */
export type Box = {
  readonly leftPt: number;
  readonly topPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly lines: readonly string[];
  readonly align: Align;
  readonly sizePt: number;
  readonly look: 'plain' | 'title' | 'heading' | 'cell' | 'total' | 'frame';
};

export type LaidSheet = { readonly boxes: readonly Box[]; readonly heightPt: number };

type Cell = Pick<Box, 'leftPt' | 'widthPt' | 'align'> & { readonly text: string };

const TITLE_PT = 15;
const TITLE_HEIGHT_PT = 26;
const NOTE_PT = 8;
export const PADDING_PT = 3;
/** Above and below a text in a cell of the table, and around one that stands in none. */
const CELL_PT = 3.5;
const LOOSE_PT = 2.5;
/** Of the size of the letters. */
export const LINE_HEIGHT = 1.4;

/** Where everything on a sheet stands. It is a matter of the sheet and the typeface alone. */
export function layOutSheet(sheet: Sheet, typeface: Typeface): LaidSheet {
  const { title, facts, rows, notes, textPt } = sheet;
  const columns = placed(sheet.columns);
  const boxes: Box[] = [];
  let topPt = TITLE_HEIGHT_PT;
  const add = (cells: readonly Cell[], sizePt: number, look: Box['look']) => {
    const row = rowOf(cells, topPt, sizePt, look, typeface);
    boxes.push(...row);
    topPt += row[0]?.heightPt ?? 0;
  };
  const whole = { leftPt: 0, widthPt: BODY.widthPt, align: 'center' } as const;
  boxes.push({
    ...{ ...whole, topPt: 0, heightPt: TITLE_HEIGHT_PT, lines: [typeface.printable(title)] },
    ...{ sizePt: TITLE_PT, look: 'title' },
  });
  add(sideBySide(facts), NOTE_PT, 'plain');
  const tableTopPt = topPt;
  if (columns.some(({ group }) => group !== undefined)) add(groupCells(columns), textPt, 'heading');
  add(
    columns.map((column) => ({ ...column, text: column.title, align: 'center' })),
    textPt,
    'heading',
  );
  for (const row of rows) add(rowCells(row, columns), textPt, row.isTotal ? 'total' : 'cell');
  const frame = { ...whole, topPt: tableTopPt, heightPt: topPt - tableTopPt, lines: [] } as const;
  boxes.push({ ...frame, sizePt: textPt, look: 'frame' });
  for (const note of notes) add(sideBySide(note), NOTE_PT, 'plain');
  return { boxes, heightPt: topPt };
}

/** How much of a page a row of the table takes. */
export function rowHeightPt({ columns, textPt }: Sheet, row: SheetRow, typeface: Typeface): number {
  const [box] = rowOf(rowCells(row, placed(columns)), 0, textPt, 'cell', typeface);
  return box?.heightPt ?? 0;
}

/** Boxes as high as the highest of them has to be. */
function rowOf(
  cells: readonly Cell[],
  topPt: number,
  sizePt: number,
  look: Box['look'],
  typeface: Typeface,
): readonly Box[] {
  const broken = cells.map(({ text, widthPt }) =>
    breakLines(text, sizePt, widthPt - 2 * PADDING_PT, typeface),
  );
  const most = Math.max(...broken.map(({ length }) => length));
  const heightPt = most * sizePt * LINE_HEIGHT + 2 * (look === 'plain' ? LOOSE_PT : CELL_PT);
  return cells.map(({ leftPt, widthPt, align }, index) => ({
    ...{ leftPt, topPt, widthPt, heightPt, align, sizePt, look },
    lines: broken[index] ?? [],
  }));
}

type PlacedColumn = SheetColumn & Pick<Box, 'leftPt' | 'widthPt'>;

function placed(columns: readonly SheetColumn[]): readonly PlacedColumn[] {
  let leftPt = 0;
  return columns.map((column) => {
    const widthPt = (BODY.widthPt * column.share) / 1_000;
    const place = { ...column, leftPt, widthPt };
    leftPt += widthPt;
    return place;
  });
}

/** One cell over the columns of each group. */
function groupCells(columns: readonly PlacedColumn[]): readonly Cell[] {
  const cells: Cell[] = [];
  let before: string | undefined;
  for (const { group, leftPt, widthPt } of columns) {
    const last = cells.at(-1);
    if (last !== undefined && group === before) {
      cells[cells.length - 1] = { ...last, widthPt: last.widthPt + widthPt };
    } else {
      cells.push({ leftPt, widthPt, align: 'center', text: group ?? '' });
    }
    before = group;
  }
  return cells;
}

function rowCells({ cells, span }: SheetRow, columns: readonly PlacedColumn[]): readonly Cell[] {
  return cells.map((text, index) => {
    const first = columns[index === 0 ? 0 : index + span - 1];
    if (first === undefined) return { leftPt: 0, widthPt: 0, align: 'left', text };
    const { leftPt, align } = first;
    const widthPt = index > 0 ? first.widthPt : sumOf(columns.slice(0, span).map((column) => column.widthPt));
    return { leftPt, widthPt, align, text };
  });
}

/** From the left edge to the right one. */
function sideBySide(texts: readonly string[]): readonly Cell[] {
  const widthPt = BODY.widthPt / Math.max(1, texts.length);
  return texts.map((text, index) => ({
    ...{ leftPt: index * widthPt, widthPt, text },
    align: alignOf(index, texts.length),
  }));
}

function alignOf(index: number, count: number): Align {
  if (index === 0) return 'left';
  return index === count - 1 ? 'right' : 'center';
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
