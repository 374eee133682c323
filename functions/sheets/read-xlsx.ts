import { accept, reject, type Result } from '../../domain/result.ts';
import { readNumberFormats } from './number-formats.ts';
import { readWorksheet } from './read-worksheet.ts';
import { readZip, type Zip, type ZipFault } from './read-zip.ts';
import { readSharedStrings } from './shared-strings.ts';
import { fileFault, type FileFault, type FileFaultCode, type Sheet } from './sheet.ts';
import { partOf, workbookParts } from './workbook-parts.ts';

/** How every archive begins that has something in it. */
const MAGIC = Buffer.from('PK\u0003\u0004', 'latin1');

export function isZip(bytes: Uint8Array): boolean {
  return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

/** The first sheet that shows, of a workbook by ECMA-376. Only what its cells need is unpacked. */
export function readXlsx(bytes: Buffer): Result<Sheet, FileFault> {
  if (bytes.length === 0) return fault('file.empty');
  if (!isZip(bytes)) return fault('file.not-xlsx');
  const zip = readZip(bytes);
  if (!zip.ok) return fault(zip.refusal);
  const parts = workbookParts(zip.value);
  if (!parts.ok) return fault(parts.refusal);
  const { sheet, strings, styles, isFrom1904 } = parts.value;
  const cells = partOf(zip.value, sheet);
  if (!cells.ok) return fault(cells.refusal);
  const texts = listIn(zip.value, strings, readSharedStrings);
  if (!texts.ok) return fault(texts.refusal);
  const formats = listIn(zip.value, styles, readNumberFormats);
  if (!formats.ok) return fault(formats.refusal);
  return readWorksheet(cells.value, { texts: texts.value, formats: formats.value, isFrom1904 });
}

/** A list that cells refer to; a workbook without it has none of what it lists. */
function listIn<Value>(
  zip: Zip,
  name: string | null,
  read: (part: Buffer) => readonly Value[] | null,
): Result<readonly Value[], ZipFault> {
  if (name === null) return accept([]);
  const part = partOf(zip, name);
  if (!part.ok) return part;
  const list = read(part.value);
  return list === null ? reject('file.broken-workbook') : accept(list);
}

function fault(code: FileFaultCode): Result<never, FileFault> {
  return reject(fileFault(code));
}
