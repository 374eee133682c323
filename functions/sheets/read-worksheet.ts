import { reject, type Result } from '../../domain/result.ts';
import { COLUMNS_MAX } from './bounds.ts';
import { DAYS_FROM_1904 } from './excel-day.ts';
import type { ShownAs } from './number-formats.ts';
import { ROW_NUMBER_MAX, rowCollector } from './row-collector.ts';
import { BrokenXml, scanXml, type XmlAttributes } from './scan-xml.ts';
import { textVisitor } from './shared-strings.ts';
import { fileFault, type Cell, type FileFault, type Sheet } from './sheet.ts';

/** What the cells of a sheet refer to. */
export type WorkbookContext = {
  readonly texts: readonly string[];
  readonly formats: readonly ShownAs[];
  readonly isFrom1904: boolean;
};

/** Stops a scan at the first thing that keeps the file from being taken in. */
class Stopped extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Reads the cells of one sheet in their order, which is that of the sheet or it is broken. */
export function readWorksheet(part: Buffer, context: WorkbookContext): Result<Sheet, FileFault> {
  const collector = rowCollector();
  const value = textVisitor();
  let row = 0;
  let column = -1;
  let cells: (Cell | null)[] = [];
  let cell: OpenCell | null = null;
  try {
    const isSound = scanXml(part, {
      open: (tag, attribute) => {
        if (tag === 'mergeCell') throw new Stopped(mergedFault(attribute('ref') ?? ''));
        if (tag === 'row') {
          row = nextRow(attribute('r'), row);
          [cells, column] = [[], -1];
        } else if (tag === 'c') {
          column = nextColumn(attribute('r'), row, column);
          cell = openCell(attribute);
          value.start();
        } else if (tag === 'f' && cell !== null) cell.isFormula = true;
        // A stored value is taken as text runs are; its tag is `v`.
        value.open(tag === 'v' ? 't' : tag);
      },
      close: (tag) => {
        value.close(tag === 'v' ? 't' : tag);
        if (tag === 'c' && cell !== null) {
          const made = cellOf(cell, value.take(), context);
          if (made !== null) put(cells, Math.min(column, COLUMNS_MAX), made);
          cell = null;
        }
        const fault = tag === 'row' ? collector.add(row, cells) : null;
        if (fault !== null) throw new Stopped(fault);
      },
      text: value.text,
    });
    return isSound ? collector.finish() : reject(fileFault('file.broken-workbook'));
  } catch (error) {
    if (error instanceof Stopped) return reject(error.fault);
    throw error;
  }
}

/** What is past the bound is kept in one place past it, so that it is told that there are too many. */
function put(cells: (Cell | null)[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}

function nextRow(text: string | null, before: number): number {
  const row = text === null ? before + 1 : Number(text);
  if (!Number.isInteger(row) || row <= before || row > ROW_NUMBER_MAX) throw new BrokenXml();
  return row;
}

const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

function nextColumn(reference: string | null, row: number, before: number): number {
  if (reference === null) return before + 1;
  const [, letters = '', digits] = REFERENCE.exec(reference) ?? [];
  const column = columnOf(letters);
  if (Number(digits) !== row || column <= before) throw new BrokenXml();
  return column;
}

/** From 0: A, B, … Z, AA. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergedFault(reference: string): FileFault {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7}):/.exec(reference) ?? [];
  if (letters === undefined) return fileFault('file.merged-cells');
  return fileFault('file.merged-cells', Number(digits), columnOf(letters) + 1);
}

type OpenCell = { readonly type: string; readonly style: number; isFormula: boolean };

function openCell(attribute: XmlAttributes): OpenCell {
  return { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? '0'), isFormula: false };
}

function cellOf({ type, style, isFormula }: OpenCell, value: string, context: WorkbookContext): Cell | null {
  if (isFormula) return { kind: 'formula', text: value };
  if (value === '') return null;
  switch (type) {
    case 's': {
      const text = context.texts[Number(value)];
      if (text === undefined) throw new BrokenXml();
      return textCell(text);
    }
    case 'inlineStr':
    case 'str':
    case 'd':
      return textCell(value);
    case 'b':
      return { kind: 'boolean', text: value };
    case 'e':
      return { kind: 'error', text: value };
    case 'n':
      return numberCell(value, context.formats[style] ?? 'number', context.isFrom1904);
    default:
      throw new BrokenXml();
  }
}

function textCell(text: string): Cell | null {
  return text.trim() === '' ? null : { kind: 'text', text };
}

const STORED_NUMBER = /^-?(\d+\.?\d*|\.\d+)(E[+-]?\d{1,3})?$/i;

/**
 * A workbook stores the binary number with up to 17 digits; the shortest decimal that means the same one is what was typed.
 * Days that are counted from 1904 are told as if from 1900.
 */
function numberCell(stored: string, shownAs: ShownAs, isFrom1904: boolean): Cell {
  const number = STORED_NUMBER.test(stored) ? Number(stored) : Number.NaN;
  if (!Number.isFinite(number)) throw new BrokenXml();
  const isMoved = isFrom1904 && shownAs === 'date';
  return { kind: 'number', text: String(isMoved ? number + DAYS_FROM_1904 : number), shownAs };
}
