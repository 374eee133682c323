import { addDays, addMonths, localDate, parseLocalDate, type LocalDate } from './local-date.ts';
import { reject, accept, type Result } from '../result.ts';

/** A month of the books (会计期间), `YYYY-MM`; sorts as text. */
export type Period = string & { readonly __calendar: 'Period' };

/** The days that a statement is about, both included. */
export type Span = { readonly from: LocalDate; readonly to: LocalDate };

export function parsePeriod(text: string): Result<Period, 'period.malformed'> {
  return /^\d{4}-\d{2}$/.test(text) && parseLocalDate(`${text}-01`).ok
    ? accept(text as Period)
    : reject('period.malformed');
}

export function periodOf(date: LocalDate): Period {
  return date.slice(0, 'YYYY-MM'.length) as Period;
}

export function daysOf(period: Period): Span {
  const from = localDate(`${period}-01`);
  return { from, to: addDays(addMonths(from, 1), -1) };
}

export function yearSpan(year: number): Span {
  return { from: localDate(`${String(year)}-01-01`), to: localDate(`${String(year)}-12-31`) };
}

/** Every month that the span has a day in, in order. */
export function periodsIn({ from, to }: Span): readonly Period[] {
  const periods: Period[] = [];
  for (let day = from; periodOf(day) <= periodOf(to); day = addMonths(day, 1)) periods.push(periodOf(day));
  return periods;
}
