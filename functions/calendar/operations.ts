import type { Handlers } from '../http/create-function.ts';
import { readWorkingCalendar } from '../store/calendar-item.ts';
import { recordWorkingYear } from './record-working-year.ts';
import { yearOfId } from './year-of-id.ts';
import { workingYearBody } from './working-year-body.ts';

/** The calendar of working days, a year at a time: what everyone goes by, and what a manager records. */
export const calendar: Handlers<'readWorkingYear' | 'recordWorkingYear'> = {
  readWorkingYear: async ({ id }, { store }) => {
    const year = yearOfId(id);
    const arranged = year === null ? undefined : (await readWorkingCalendar(store, [year])).get(year);
    if (arranged === undefined) return { problem: 'calendar.not-found' };
    return { status: 200, body: (language) => workingYearBody(arranged, language) };
  },
  recordWorkingYear,
};
