import type { Language } from '../../domain/explain/language.ts';
import { fen, type Fen } from '../../domain/money/fen.ts';
import { parseYuan } from '../../domain/money/parse-yuan.ts';
import { accept, reject, type Result } from '../../domain/result.ts';
import { dayOfSerial } from '../sheets/excel-day.ts';
import type { Cell } from '../sheets/sheet.ts';
import type { AmountUnit, Column, ColumnType } from './column.ts';

/** What a cell comes to, as the body of a request would have it. */
export type CellValue = string | number;

type Reading = Result<CellValue, string>;
type Shown = Extract<Cell, { kind: 'text' | 'number' }>;

/** Excel keeps fifteen digits of a number and writes noughts for the rest; an amount needs two behind the point. */
const DIGITS_MAX = 15;
const WHOLE_DIGITS_MAX = 13;
/** How a spreadsheet program shows, and saves in a CSV, a number that it has no room for. */
const SHORTENED = /^\d(\.\d+)?E\+\d+$/i;

/** Reads one cell as its column has it. What could be meant in two ways is a fault, and never taken for one of them. */
export function readCell(cell: Cell, { type }: Column, unit: AmountUnit | null, language: Language): Reading {
  switch (cell.kind) {
    case 'formula':
      return reject('cell.formula');
    case 'error':
    case 'boolean':
      return reject('field.wrong-type');
    case 'number':
      if (mayBeCut(cell.text)) return reject('cell.digits-lost');
      return readShown(cell, type, unit, language);
    case 'text':
      return readShown({ kind: 'text', text: cell.text.trim() }, type, unit, language);
  }
}

function readShown(cell: Shown, type: ColumnType, unit: AmountUnit | null, language: Language): Reading {
  switch (type.kind) {
    case 'text':
      return readText(cell);
    case 'choice':
      return readChoice(cell, type.words, language);
    case 'day':
      return readDay(cell);
    case 'count':
      return isPlain(cell) ? readWhole(cell.text) : reject('field.wrong-type');
    case 'rate':
      return readRate(cell);
    case 'amount':
      return isPlain(cell) ? readAmount(cell.text, unit) : reject('field.wrong-type');
  }
}

/** A number that is shown as a day or a percentage is no count and no amount, whatever is stored. */
function isPlain(cell: Shown): boolean {
  return cell.kind === 'text' || cell.shownAs === 'number';
}

/** A number in place of a text may have had noughts before it, which nobody can tell any more. */
function readText(cell: Shown): Reading {
  if (cell.kind === 'number') return reject('cell.not-text');
  return SHORTENED.test(cell.text) ? reject('cell.digits-lost') : accept(cell.text);
}

function readChoice(
  cell: Shown,
  words: Readonly<Record<string, Record<Language, string>>>,
  language: Language,
): Reading {
  const wanted = cell.text.toLowerCase();
  const found = Object.entries(words).find(([, word]) => word[language].toLowerCase() === wanted);
  return found === undefined ? reject('field.not-allowed') : accept(found[0]);
}

/** The year first, as in ISO 8601, in Chinese, and as Excel saves a day in a CSV in China: no other order is taken. */
const YEAR_FIRST = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/** Whether there is such a day is left to the request's own schema. */
function readDay(cell: Shown): Reading {
  if (cell.kind === 'number') {
    const day = cell.shownAs === 'date' ? dayOfSerial(cell.text) : null;
    return day === null ? reject('date.malformed') : accept(day);
  }
  const [, year, ...rest]: (string | undefined)[] = YEAR_FIRST.exec(cell.text) ?? [];
  if (year === undefined) return reject('date.malformed');
  const [month = '', day = ''] = rest.filter((part) => part !== undefined);
  return accept(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A JSON number carries it exactly. */
function readWhole(text: string): Reading {
  if (!/^(0|[1-9]\d*)$/.test(text)) return reject('field.wrong-type');
  return text.length <= DIGITS_MAX ? accept(Number(text)) : reject('field.too-large');
}

function readAmount(text: string, unit: AmountUnit | null): Reading {
  const amount: Result<Fen, string> = unit === 'fen' ? readFen(text) : parseYuan(text);
  return amount.ok ? accept(Number(amount.value)) : amount;
}

function readFen(text: string): Result<Fen, string> {
  if (!/^\d{1,16}$/.test(text)) return reject('amount.not-a-number');
  const value = BigInt(text);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? accept(fen(value)) : reject('amount.too-large');
}

const RATE = /^(\d{1,3})(?:\.(\d+))?\s*[%％]?$/;
/** Of hundredths of a per cent. */
const RATE_DECIMALS = 2;

/** Per cent with up to two decimals, exactly; a number that is shown as a percentage is stored as a fraction of one. */
function readRate(cell: Shown): Reading {
  if (cell.kind === 'number' && cell.shownAs === 'date') return reject('field.wrong-type');
  const isFraction = cell.kind === 'number' && cell.shownAs === 'percent';
  const [, whole, decimals = ''] = RATE.exec(isFraction ? timesHundred(cell.text) : cell.text) ?? [];
  if (whole === undefined) return reject('field.wrong-type');
  if (decimals.replace(/0+$/, '').length > RATE_DECIMALS) return reject('rate.too-many-decimals');
  return accept(Number(whole + decimals.padEnd(RATE_DECIMALS, '0').slice(0, RATE_DECIMALS)));
}

function timesHundred(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  const digits = decimals.padEnd(2, '0');
  return `${whole}${digits.slice(0, 2)}.${digits.slice(2)}`.replace(/\.$/, '').replace(/^0+(?=\d)/, '');
}

/** Whether a number is so long that it may have had more digits when it was typed. */
function mayBeCut(number: string): boolean {
  const [whole = '', decimals = ''] = number.replace('-', '').split('.');
  const digits = `${whole}${decimals}`.replace(/^0+/, '').length;
  return number.includes('e') || whole.length > WHOLE_DIGITS_MAX || digits > DIGITS_MAX;
}
