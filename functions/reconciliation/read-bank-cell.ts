import { parseLocalDate, type LocalDate } from '../../domain/calendar/local-date.ts';
import { parseYuan } from '../../domain/money/parse-yuan.ts';
import { accept, reject, type Result } from '../../domain/result.ts';
import { dayOfSerial } from '../sheets/excel-day.ts';
import type { Cell } from '../sheets/sheet.ts';

type Reading<Value> = Result<Value, string>;

/** The year first, in any of the ways banks write it, with or without a time after it. */
const DAY =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:\s.*)?$/;
/** What stands for nothing. */
const NOTHING = /^[-—–]*$/;
const SIGN = /^([-−+])\s*/;

export function readDayCell(cell: Cell | null): Reading<LocalDate> {
  if (cell === null) return reject('field.missing');
  if (cell.kind === 'number' && cell.shownAs === 'date') {
    const day = dayOfSerial(cell.text.split('.')[0] ?? '');
    return day === null ? reject('date.malformed') : accept(day);
  }
  if (cell.kind !== 'text' && cell.kind !== 'number') return reject('field.wrong-type');
  const [, year, ...rest]: (string | undefined)[] = DAY.exec(cell.text.trim()) ?? [];
  const [month = '', day = ''] = rest.filter((part) => part !== undefined);
  if (year === undefined) return reject('date.malformed');
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** An amount in yuan with a sign or none; null where the cell is empty. */
export function readAmountCell(cell: Cell | null): Reading<bigint | null> {
  if (cell === null) return accept(null);
  if (cell.kind !== 'text' && cell.kind !== 'number') return reject('field.wrong-type');
  if (cell.kind === 'number' && cell.shownAs !== 'number') return reject('field.wrong-type');
  const text = cell.text.trim();
  if (NOTHING.test(text)) return accept(null);
  const isOut = /^[-−]/.test(text);
  const amount = parseYuan(text.replace(SIGN, ''));
  if (!amount.ok) return reject('field.malformed');
  const value: bigint = amount.value;
  return accept(isOut ? -value : value);
}

/** What is written, as it is written. */
export function readTextCell(cell: Cell | null): string | null {
  const text = cell?.text.trim() ?? '';
  return text === '' ? null : text;
}
