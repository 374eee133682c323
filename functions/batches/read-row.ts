import { ROW_FAULTS_MAX, type RowFault } from '../../domain/batches/row-result.ts';
import type { ExposureTerms } from '../../domain/exposures/exposure.ts';
import { KIND_OF_POOL } from '../../domain/exposures/exposure-kind.ts';
import { checkFields } from '../http/check-fields.ts';
import type { FieldError, Problem } from '../http/problem.ts';
import { exposureRequest } from '../intake/exposure-request.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { BatchRow, ClaimRowBody } from './batch-row.ts';
import { claimRowRequest } from './claim-row-request.ts';
import { headingsOf } from './column.ts';
import { columnsOf } from './columns-of.ts';
import type { FileSpec } from './file-spec.ts';
import { readCell } from './read-cell.ts';
import type { Headings } from './read-headings.ts';
import { treeOf, type PlacedValue } from './row-tree.ts';

/**
 * One row as the body of a request, read by the very schema that a request for it alone is read by; or everything that is
 * wrong with it, each fault under the heading of its column.
 */
export function readRow({ row, cells }: SheetRow, headings: Headings, spec: FileSpec): BatchRow {
  const values: PlacedValue[] = [];
  const faults: RowFault[] = [];
  for (const { column, heading, place, unit } of headings.columns) {
    const cell = cells[place] ?? null;
    if (cell === null) continue;
    const read = readCell(cell, column, unit, headings.language);
    if (read.ok) values.push({ path: column.path, value: read.value });
    else faults.push({ column: heading, code: read.refusal });
  }
  if (spec.kind === 'claims') {
    const papers = papersIn(values);
    const json = { exposure: {}, ...treeOf(values), evidence: papers.map((paper) => paper.json) };
    const checked = checkFields(claimRowRequest, json);
    if (faults.length === 0 && 'value' in checked) {
      return { kind: 'claims', row, body: claimBody(checked.value), json };
    }
    const numbers = papers.map(({ number }) => number);
    return faulty(row, faults, checked, (error) => headingOf(error, headings, spec, numbers));
  }
  const json = { kind: KIND_OF_POOL[spec.poolId], ...treeOf(values) };
  const checked = checkFields<ExposureTerms>(exposureRequest, json);
  if (faults.length === 0 && 'value' in checked) return { kind: 'exposures', row, body: checked.value, json };
  return faulty(row, faults, checked, (error) => headingOf(error, headings, spec, []));
}

/** A column whose cell could not be read has no value, which the schema need not say again. */
function faulty(
  row: number,
  inCells: readonly RowFault[],
  checked: { readonly value: unknown } | Problem,
  headingFor: (error: FieldError) => string,
): BatchRow {
  const errors = 'value' in checked ? [] : (checked.errors ?? []);
  const told = new Set(inCells.map(({ column }) => column));
  const bySchema = errors
    .map((error) => ({ column: headingFor(error), code: error.code }))
    .filter(({ column }) => !told.has(column));
  return { row, faults: [...inCells, ...bySchema].slice(0, ROW_FAULTS_MAX) };
}

/** The papers that a row names, and which of the sheet's they are: those that are left out leave no gap in a request. */
function papersIn(values: readonly PlacedValue[]) {
  const numbers = new Set(values.flatMap(({ path }) => (path[0] === 'evidence' ? [Number(path[1])] : [])));
  const tree = treeOf(values)['evidence'];
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => ({ number, json: typeof tree === 'object' ? tree[String(number)] : undefined }));
}

type CheckedClaimRow = ReturnType<typeof claimRowRequest.parse>;

function claimBody({ exposure, loss, evidence }: CheckedClaimRow): ClaimRowBody {
  const { id, contractNo = '' } = exposure;
  return { exposure: id === undefined ? { contractNo } : { id }, loss, evidence };
}

/** The heading of the column that a JSON pointer leads to: as the file has it, or as it would be called. */
function headingOf(
  { pointer }: FieldError,
  headings: Headings,
  spec: FileSpec,
  papers: readonly number[],
): string {
  const [, first = '', second = '', ...rest] = pointer.split('/');
  const path =
    first === 'evidence' ? [first, String(papers[Number(second)]), ...rest] : [first, second, ...rest];
  const wanted = path.filter((part) => part !== '').join('/');
  const isWanted = (columnPath: readonly string[]) => `${columnPath.join('/')}/`.startsWith(`${wanted}/`);
  const placed = headings.columns.find(({ column }) => isWanted(column.path));
  if (placed !== undefined) return placed.heading;
  const column = columnsOf(spec).find(({ path: columnPath }) => isWanted(columnPath));
  return column === undefined ? '' : headingsOf(column)[0].text[headings.language];
}
