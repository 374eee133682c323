import type { Language } from '../../domain/explain/language.ts';
import { claimColumns } from './claim-columns.ts';
import { headingsOf } from './column.ts';
import { EXPOSURE_COLUMNS } from './exposure-columns.ts';

/** The words that a column takes, by its heading in either language; empty where it takes more than some words. */
export function allowedWords(heading: string, language: Language): readonly string[] {
  const columns = [...Object.values(EXPOSURE_COLUMNS).flat(), ...claimColumns()];
  const type = columns.find((column) =>
    headingsOf(column).some(({ text }) => text.zh === heading || text.en === heading),
  )?.type;
  return type?.kind === 'choice' ? Object.values(type.words).map((word) => word[language]) : [];
}
