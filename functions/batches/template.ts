/**
 * Give out an empty file to fill in. Input: what its rows shall be, and in which format. Output: its headings in the
 * reader’s language; in a workbook also what each column holds, and columns that keep every digit that is typed into them.
 */
import { BATCH_KINDS } from '../../domain/batches/batch-kind.ts';
import { BATCH_FORMATS } from '../../domain/batches/batch.ts';
import type { Language } from '../../domain/explain/language.ts';
import { FILES } from '../../domain/institutions/institution.ts';
import type { Answer } from '../http/answer.ts';
import { ownInstitution } from '../http/own-institution.ts';
import { invalid, unknownParameters } from '../http/page.ts';
import { FILE_TYPES } from '../http/read-file.ts';
import type { Request } from '../http/request.ts';
import { writeCsv } from '../sheets/write-csv.ts';
import { writeXlsx } from '../sheets/write-xlsx.ts';
import { claimColumns, TEMPLATE_PAPERS } from './claim-columns.ts';
import { headingsOf, type Column } from './column.ts';
import { EXPOSURE_COLUMNS } from './exposure-columns.ts';
import { columnNotes, NOTE_HEADINGS } from './column-notes.ts';

export function readTemplate({ id, query, caller }: Request): Promise<Answer> {
  const unknown = unknownParameters(query, ['format']);
  if (unknown !== null) return Promise.resolve(unknown);
  const format = BATCH_FORMATS.find((known) => known === (query['format'] ?? 'xlsx'));
  if (format === undefined)
    return Promise.resolve(invalid([{ name: 'format', code: 'parameter.not-allowed' }]));
  const kind = BATCH_KINDS.find((known) => known === id);
  if (kind === undefined) return Promise.resolve({ problem: 'batch.template-not-found' });
  const columns =
    kind === 'claims' ? claimColumns(TEMPLATE_PAPERS) : EXPOSURE_COLUMNS[FILES[ownInstitution(caller).kind]];
  return Promise.resolve({
    status: 200,
    file: (language) => ({
      type: format === 'xlsx' ? FILE_TYPES.xlsx : `${FILE_TYPES.csv}; charset=utf-8`,
      name: `${kind}.${format}`,
      bytes:
        format === 'xlsx' ? workbook(columns, language) : writeCsv([headings(columns, language)], 'utf-8'),
    }),
  });
}

function headings(columns: readonly Column[], language: Language): string[] {
  return columns.map((column) => headingsOf(column)[0].text[language]);
}

const SHEETS = { data: { zh: '数据', en: 'Data' }, notes: { zh: '填写说明', en: 'Notes' } };
const COLUMN_WIDTH = 20;
const NOTE_WIDTHS = [24, 12, 90];

/** What is typed into a column of text stays as it is typed, however long a number it looks like. */
function workbook(columns: readonly Column[], language: Language): Buffer {
  const cell = (style: 'heading' | 'text') => (text: string) => ({ style, text });
  return writeXlsx([
    {
      name: SHEETS.data[language],
      columns: columns.map(({ type }) => ({
        width: COLUMN_WIDTH,
        style:
          type.kind === 'day' ? 'date' : type.kind === 'text' || type.kind === 'choice' ? 'text' : 'number',
      })),
      rows: [[1, headings(columns, language).map(cell('heading'))]],
    },
    {
      name: SHEETS.notes[language],
      columns: NOTE_WIDTHS.map((width) => ({ width, style: 'text' })),
      rows: [
        NOTE_HEADINGS.map((heading) => cell('heading')(heading[language])),
        ...columnNotes(columns, language).map((note) => note.map(cell('text'))),
      ].map((cells, index) => [index + 1, cells]),
    },
  ]);
}
