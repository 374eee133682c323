/** One cell as a file has it, before anybody asks what it should hold. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** Of a workbook: the shortest decimal that means the stored number, and what the number is shown as. */
  | { readonly kind: 'number'; readonly text: string; readonly shownAs: 'number' | 'date' | 'percent' }
  /** What a workbook computes or could not compute: what it came to may be stale. */
  | { readonly kind: 'formula' | 'error' | 'boolean'; readonly text: string };

export type SheetRow = {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  /** By column; null where a cell is empty. */
  readonly cells: readonly (Cell | null)[];
};

/** A file as rows of cells: the headings, and below them the rows with something in them. */
export type Sheet = { readonly headings: SheetRow; readonly rows: readonly SheetRow[] };

export const FILE_FAULTS = [
  'file.empty',
  'file.not-csv',
  'file.not-xlsx',
  'file.wrong-encoding',
  'file.stray-quote',
  'file.open-quote',
  'file.broken-workbook',
  'file.unpacks-too-large',
  'file.merged-cells',
  'file.no-rows',
  'file.too-many-rows',
  'file.too-many-columns',
  'file.cell-too-long',
  'heading.missing',
  'heading.unknown',
  'heading.repeated',
  'heading.two-languages',
] as const;

/** What keeps a whole file from being taken in. */
export type FileFaultCode = (typeof FILE_FAULTS)[number];

export type FileFault = {
  readonly code: FileFaultCode;
  /** From 1; null where it is none in particular. */
  readonly row: number | null;
  readonly column: number | null;
  /** The heading that is missing, or of which there is something to say. */
  readonly heading?: string;
};

export function fileFault(
  code: FileFaultCode,
  row: number | null = null,
  column: number | null = null,
): FileFault {
  return { code, row, column };
}
