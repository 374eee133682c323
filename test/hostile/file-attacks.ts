import { deflateRawSync } from 'node:zlib';
import { FILE_TYPES } from '../../functions/http/read-file.ts';
import { partsBesideSheets } from '../../functions/sheets/workbook-frame.ts';
import { writeZip } from '../../functions/sheets/write-zip.ts';
import { claimRow, csvText, numberCell, sheetOf, textCell, workbookWith } from '../builders/batch-files.ts';
import { http, type Attack } from './attack.ts';
import { AIMS, rightfulHeaders, type Prey } from './targets.ts';

type File = readonly [name: string, content: string | Buffer];

const CSV = csvText([claimRow('JK-1', '2026-09-01')]);
const [HEADINGS = ''] = CSV.split('\r\n');

/** What is no CSV of claims, whatever its type says. */
const CSV_FILES: readonly File[] = [
  ['nothing', ''],
  ['a byte order mark alone', '\uFEFF'],
  ['line ends alone', '\r\n'.repeat(100_000)],
  ['headings alone', `${HEADINGS}\r\n`],
  ['NULs', '\u0000'.repeat(1_000)],
  ['a NUL within', CSV.replace('JK-1', 'JK\u0000-1')],
  ['UTF-16', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
  ['GB 18030 that says UTF-8', Buffer.from([0xba, 0xcf, 0xcd, 0xac, 0x2c, 0x0a, 0x31, 0x2c])],
  ['characters that were lost', CSV.replace('JK-1', '\uFFFD\uFFFD')],
  ['a quote that is never closed', `${HEADINGS}\r\n"JK-1,`],
  ['a quote within', `${HEADINGS}\r\nJK"1,x\r\n`],
  ['ten million quotes', '"'.repeat(2_900_000)],
  ['two million columns', ','.repeat(2_000_000)],
  ['129 columns', `${HEADINGS}${',x'.repeat(129)}\r\n1\r\n`],
  ['a cell of 2 MB', `${HEADINGS}\r\n${'x'.repeat(2_000_000)}\r\n`],
  ['10,001 rows', `${HEADINGS}\r\n${'x\r\n'.repeat(10_001)}`],
  ['a row past the end of every sheet', `${HEADINGS}${'\n'.repeat(1_050_000)}x`],
  ['a heading twice', `${HEADINGS},合同编号\r\nx\r\n`],
  ['headings of two languages', CSV.replace('发生日期', 'Occurred on')],
  ['amounts without a unit', CSV.replace('损失金额（元）', '损失金额')],
  ['semicolons', CSV.replaceAll(',', ';')],
  ['a workbook', workbookWith(sheetOf([textCell('合同编号')], [textCell('1')]))],
  ['JSON', '{"exposureId":"x"}'],
  ['4 MB', 'x'.repeat(4_000_000)],
];

const SHEET = sheetOf([textCell('合同编号')], [textCell('JK-1')]);
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]>`;

/** What is no workbook of claims, or more than one. */
const XLSX_FILES: readonly File[] = [
  ['nothing', ''],
  ['a CSV', CSV],
  ['the beginning of an archive', 'PK\u0003\u0004'],
  ['an archive of nothing', writeZip([])],
  ['an archive without a workbook', writeZip([{ name: 'a.txt', bytes: Buffer.from('x') }])],
  ['half a workbook', workbookWith(SHEET).subarray(0, 900)],
  ['a workbook with a byte changed', changed(workbookWith(SHEET))],
  ['an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a sheet of a gigabyte', bomb(1_024 * 1_024 * 1_024)],
  ['a sheet that says it is small', liar()],
  ['a billion laughs', workbookWith(LAUGHS + SHEET)],
  ['an entity from a file', workbookWith(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${SHEET}`)],
  ['an entity of its own', workbookWith(SHEET.replace('JK-1', '&f;'))],
  ['a NUL in XML', workbookWith(SHEET.replace('JK-1', '&#0;'))],
  ['half a pair in XML', workbookWith(SHEET.replace('JK-1', '&#xD800;'))],
  ['beyond Unicode in XML', workbookWith(SHEET.replace('JK-1', '&#x110000;'))],
  ['tags never closed', workbookWith('<worksheet><sheetData><row>'.repeat(10))],
  ['a hundred thousand levels', workbookWith('<a>'.repeat(100_000))],
  ['a tag never ended', workbookWith(`<worksheet a="${'x'.repeat(100_000)}`)],
  ['UTF-16 in XML', workbookWith(SHEET, { 'xl/styles.xml': Buffer.from('<a/>', 'utf16le') })],
  ['no rows', workbookWith(sheetOf([textCell('合同编号')]))],
  [
    '10,001 rows',
    workbookWith(sheetOf([textCell('合同编号')], ...Array<string[]>(10_001).fill([textCell('x')]))),
  ],
  [
    'merged cells',
    workbookWith(
      SHEET.replace('</worksheet>', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>'),
    ),
  ],
  [
    'rows out of order',
    workbookWith('<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'),
  ],
  ['a row beyond the last', workbookWith('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>')],
  [
    'a cell in another row',
    workbookWith('<worksheet><sheetData><row r="1"><c r="A2"/></row></sheetData></worksheet>'),
  ],
  ['a string that is not there', workbookWith(sheetOf(['<c t="s"><v>99999999</v></c>']))],
  ['a number that is none', workbookWith(sheetOf([numberCell('NaN')], [numberCell('1e999')]))],
  ['a cell of an unknown type', workbookWith(sheetOf(['<c t="x"><v>1</v></c>']))],
  [
    'a column far out',
    workbookWith('<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'),
  ],
  ['a relation out of the archive', relatedTo('../../../../etc/passwd')],
  ['a relation to nothing', relatedTo('worksheets/none.xml')],
];

/** Files to both operations that take them, none of which is to be taken in. */
export function fileAttacks(prey: Prey): Attack[] {
  const aims = AIMS.filter((aim) => 'takes' in aim);
  const typed = [
    ...CSV_FILES.map((file) => [FILE_TYPES.csv, file] as const),
    ...XLSX_FILES.map((file) => [FILE_TYPES.xlsx, file] as const),
    ...TYPES.map((type) => [type, [`sent as ${type}`, CSV]] as const),
  ];
  return aims.flatMap((aim) =>
    typed.map(([type, [name, body]]) => ({
      kind: 'files',
      name: `${aim.name}: ${name}`,
      bytes: http({
        method: aim.method,
        target: aim.path,
        headers: rightfulHeaders(prey, aim).map(([header, value]) =>
          header === 'Content-Type' ? [header, type] : [header, value],
        ),
        body,
      }),
    })),
  );
}

/** Types that say what a file is in no way that is known. */
const TYPES = [
  'text/plain',
  'text/csv; charset=latin1',
  'text/csv; charset=utf-8; charset=gb18030',
  'application/zip',
];

function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[60] = (copy[60] ?? 0) ^ 0xff;
  return copy;
}

/** A sheet of spaces, packed into a thousandth of them, that says how much it comes to. */
function bomb(bytes: number): Buffer {
  return withSheet(deflateRawSync(Buffer.alloc(64 * 1_024 * 1_024, ' ')), bytes);
}

/** A sheet that unpacks to more than its entry says. */
function liar(): Buffer {
  return withSheet(deflateRawSync(Buffer.alloc(64 * 1_024 * 1_024, ' ')), 1_000);
}

/** A workbook with such packed bytes for its sheet, of which it says that they come to so many. */
function withSheet(packed: Buffer, bytes: number): Buffer {
  const written = writeZip([
    ...partsBesideSheets(['Sheet1']),
    { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(0) },
  ]);
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const local = written.indexOf(name) - 30;
  const central = written.lastIndexOf(name) - 46;
  const empty = deflateRawSync(Buffer.alloc(0)).length;
  const body = local + 30 + name.length;
  const grown = Buffer.concat([written.subarray(0, body), packed, written.subarray(body + empty)]);
  const moved = packed.length - empty;
  grown.writeUInt32LE(packed.length, local + 18);
  grown.writeUInt32LE(bytes, local + 22);
  grown.writeUInt32LE(packed.length, central + moved + 20);
  grown.writeUInt32LE(bytes, central + moved + 24);
  const end = grown.length - 22;
  grown.writeUInt32LE(written.readUInt32LE(written.length - 22 + 16) + moved, end + 16);
  return grown;
}

function relatedTo(target: string): Buffer {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = `<Relationships><Relationship Id="r1" Type="${type}/worksheet" Target="${target}"/></Relationships>`;
  return workbookWith(SHEET, { 'xl/_rels/workbook.xml.rels': relations });
}
