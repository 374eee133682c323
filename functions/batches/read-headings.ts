import { LANGUAGES, type Language } from '../../domain/explain/language.ts';
import { accept, reject, type Result } from '../../domain/result.ts';
import { fileFault, type FileFault, type SheetRow } from '../sheets/sheet.ts';
import { headingsOf, type AmountUnit, type Column } from './column.ts';
import { RESULT_HEADINGS } from './result-headings.ts';

/** A column as a file has it. */
export type PlacedColumn = {
  readonly column: Column;
  /** As it stands in the file. */
  readonly heading: string;
  /** From 0. */
  readonly place: number;
  readonly unit: AmountUnit | null;
};

export type Headings = {
  readonly language: Language;
  readonly columns: readonly PlacedColumn[];
  /** Where a file that came back with results has them; they are written over, and never read. */
  readonly resultPlaces: readonly number[];
  /** How many columns the headings span. */
  readonly width: number;
};

type Known = { readonly column: Column; readonly unit: AmountUnit | null } | 'result';

/** Which column is which. All headings are in one language, and each says its unit: nothing is guessed. */
export function readHeadings(
  { row, cells }: SheetRow,
  columns: readonly Column[],
): Result<Headings, readonly FileFault[]> {
  const written = cells.flatMap((cell, place) =>
    cell === null ? [] : [{ place, text: cell.kind === 'text' ? cell.text.trim() : '' }],
  );
  const language = LANGUAGES.find((candidate) => {
    const known = knownHeadings(columns, candidate);
    return written.some(({ text }) => known.has(comparable(text)));
  });
  if (language === undefined)
    return reject([{ ...fileFault('heading.unknown', row, 1), heading: written[0]?.text ?? '' }]);
  const known = knownHeadings(columns, language);
  const others = knownHeadings(columns, language === 'zh' ? 'en' : 'zh');
  const faults: FileFault[] = [];
  const placed: PlacedColumn[] = [];
  const resultPlaces: number[] = [];
  for (const { place, text } of written) {
    const found = known.get(comparable(text));
    const fault = (code: FileFault['code']) =>
      faults.push({ ...fileFault(code, row, place + 1), heading: text });
    if (found === undefined)
      fault(others.has(comparable(text)) ? 'heading.two-languages' : 'heading.unknown');
    else if (found === 'result') resultPlaces.push(place);
    else if (placed.some(({ column }) => column === found.column)) fault('heading.repeated');
    else placed.push({ ...found, heading: text, place });
  }
  const missing = columns.filter(
    (column) => column.isRequired && !placed.some((one) => one.column === column),
  );
  faults.push(
    ...missing.map((column) => ({
      ...fileFault('heading.missing', row),
      heading: headingsOf(column)[0].text[language],
    })),
  );
  return faults.length === 0
    ? accept({ language, columns: placed, resultPlaces, width: cells.length })
    : reject(faults);
}

function knownHeadings(columns: readonly Column[], language: Language): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>(
    RESULT_HEADINGS.map((heading) => [comparable(heading[language]), 'result']),
  );
  for (const column of columns) {
    for (const { text, unit } of headingsOf(column)) known.set(comparable(text[language]), { column, unit });
  }
  return known;
}

/** Full-width and half-width, capital and small letters, and spaces make no other heading. */
function comparable(heading: string): string {
  return heading.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
