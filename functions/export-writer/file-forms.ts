import type { PackFormat, PackRequest } from '../store/export-item.ts';
import { BALANCE_SHEET, CLAIM_SHEET, ENTRY_SHEET } from './formats/csv.ts';
import { AUDIT_DATA } from './formats/gb-t-24589.ts';
import { CLAIM_LINES, ENTRY_LINES, POLICY_LINES, REVERSAL_LINES } from './formats/json-lines.ts';
import { PRINTED_STATEMENTS } from './formats/pdf.ts';
import { BEANCOUNT_JOURNAL, HLEDGER_JOURNAL } from './formats/plain-text.ts';
import { LEDGER_WORKBOOK } from './formats/xlsx.ts';
import type { LineFile, Lines, MadeFile } from './pack-page.ts';

/** What it takes to prove a pack right, which is in every pack. */
const PROOF: readonly LineFile[] = [ENTRY_LINES, CLAIM_LINES, REVERSAL_LINES, POLICY_LINES];

const FILES_OF: Readonly<Record<PackFormat, readonly (LineFile | MadeFile)[]>> = {
  csv: [ENTRY_SHEET, CLAIM_SHEET, BALANCE_SHEET],
  xlsx: [LEDGER_WORKBOOK],
  pdf: [PRINTED_STATEMENTS],
  beancount: [BEANCOUNT_JOURNAL],
  hledger: [HLEDGER_JOURNAL],
  'gb-t-24589': [AUDIT_DATA],
};

/** The files of a pack, in the order in which its manifest names them. */
export function filesOf({ formats }: PackRequest): readonly (LineFile | MadeFile)[] {
  return [...PROOF, ...formats.flatMap((format) => FILES_OF[format])];
}

/** All that is written page by page. */
export function linesOf(asked: PackRequest): readonly Lines[] {
  return filesOf(asked).flatMap((file) => ('make' in file ? file.parts : [file]));
}
