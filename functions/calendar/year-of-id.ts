import { parseLocalDate, yearOf } from '../../domain/calendar/local-date.ts';

/** The year that an id names in four digits; null where it names none that has days. */
export function yearOfId(id: string): number | null {
  const newYear = parseLocalDate(`${id}-01-01`);
  return newYear.ok ? yearOf(newYear.value) : null;
}
