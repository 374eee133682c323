import { accept, reject, type Result } from '../../domain/result.ts';
import type { Zip, ZipFault } from './read-zip.ts';
import { scanXml } from './scan-xml.ts';

/** Where a workbook has what is needed of it. */
export type WorkbookParts = {
  readonly sheet: string;
  readonly strings: string | null;
  readonly styles: string | null;
  /** Whether it counts its days from 1904. */
  readonly isFrom1904: boolean;
};

type Relation = { readonly type: string; readonly target: string };

/** Finds the first sheet that shows, by the relations that lead from the package to its workbook and on. */
export function workbookParts(zip: Zip): Result<WorkbookParts, ZipFault> {
  const root = relationsOf(zip, '_rels/.rels', '');
  if (!root.ok) return root;
  const book = [...root.value.values()].find(({ type }) => type === 'officeDocument');
  if (book === undefined) return broken();
  const folder = book.target.slice(0, book.target.lastIndexOf('/') + 1);
  const relations = relationsOf(zip, `${folder}_rels/${book.target.slice(folder.length)}.rels`, folder);
  if (!relations.ok) return relations;
  const read = readBook(zip, book.target);
  if (!read.ok) return read;
  const { sheetId, isFrom1904 } = read.value;
  const sheet = relations.value.get(sheetId ?? '');
  if (sheet?.type !== 'worksheet') return broken();
  const targetOf = (wanted: string) =>
    [...relations.value.values()].find(({ type }) => type === wanted)?.target ?? null;
  return accept({
    sheet: sheet.target,
    strings: targetOf('sharedStrings'),
    styles: targetOf('styles'),
    isFrom1904,
  });
}

function readBook(
  zip: Zip,
  name: string,
): Result<{ readonly sheetId: string | null; readonly isFrom1904: boolean }, ZipFault> {
  const part = partOf(zip, name);
  if (!part.ok) return part;
  let sheetId: string | null = null;
  let isFrom1904 = false;
  const isSound = scanXml(part.value, {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (tag === 'sheet' && (attribute('state') ?? 'visible') === 'visible') sheetId ??= attribute('id');
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isSound ? accept({ sheetId, isFrom1904 }) : broken();
}

function relationsOf(zip: Zip, name: string, folder: string): Result<Map<string, Relation>, ZipFault> {
  const part = partOf(zip, name);
  if (!part.ok) return part;
  const relations = new Map<string, Relation>();
  const isSound = scanXml(part.value, {
    open: (tag, attribute) => {
      const target = attribute('Target') ?? '';
      if (tag !== 'Relationship' || attribute('TargetMode') === 'External') return;
      relations.set(attribute('Id') ?? '', {
        type: (attribute('Type') ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isSound ? accept(relations) : broken();
}

/** A part that must be there. */
export function partOf(zip: Zip, name: string): Result<Buffer, ZipFault> {
  const part = zip.part(name);
  if (!part.ok) return part;
  return part.value === null ? broken() : accept(part.value);
}

function broken(): Result<never, ZipFault> {
  return reject('file.broken-workbook');
}
