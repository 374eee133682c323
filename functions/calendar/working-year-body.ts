import type { WorkingYear } from '../../domain/calendar/working-year.ts';
import type { Language } from '../../domain/explain/language.ts';
import type { WorkingYearRevision } from '../store/calendar-item.ts';

/** An arrangement as the API tells it. One that is shipped is revision 0, before all that managers record. */
export function workingYearBody(arranged: WorkingYear | WorkingYearRevision, language: Language) {
  const { year, holidays, workingWeekends, source } = arranged;
  const record =
    'revision' in arranged
      ? {
          origin: 'maintained',
          revision: arranged.revision,
          recordedBy: arranged.actor,
          recordedAt: arranged.recordedAt,
        }
      : { origin: 'shipped', revision: 0, recordedBy: null, recordedAt: null };
  return { id: String(year), ...record, source: source[language], holidays, workingWeekends };
}
