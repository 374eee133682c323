import { crc32 } from 'node:zlib';
import type { BankLine } from '../../domain/reconciliation/bank-line.ts';

/** A row as a bank writes it: in or out, in fen. */
export type BankFileRow = {
  readonly day: string;
  readonly in?: number;
  readonly out?: number;
  readonly reference?: string;
  readonly summary?: string;
  readonly balance?: number;
};

export const COLUMNS = {
  bookedOn: '交易日期',
  amounts: { kind: 'in-and-out', in: '收入金额', out: '支出金额' },
  reference: '凭证号',
  summary: '摘要',
  balance: '余额',
} as const;

const HEADINGS = [
  COLUMNS.bookedOn,
  COLUMNS.reference,
  COLUMNS.summary,
  '收入金额',
  '支出金额',
  COLUMNS.balance,
];

export function custodyAccount(overrides: Record<string, unknown> = {}) {
  return {
    ...{ bank: '徐州银行', startsOn: '2026-01-01', openingBalanceFen: 0, columns: COLUMNS },
    ...overrides,
  };
}

export function rowOf({ bookedOn, amountFen, reference, summary }: BankLine): BankFileRow {
  const moved = amountFen > 0n ? { in: Number(amountFen) } : { out: Number(-amountFen) };
  return {
    ...{ day: bookedOn, ...moved },
    ...(reference === null ? {} : { reference }),
    ...(summary === null ? {} : { summary }),
  };
}

/** With a mark, an account and a holder above, and a sum below, as banks give it. */
export function csvStatement(bank: string, rows: readonly BankFileRow[], fileName = '流水.csv') {
  const lines = [
    ['账号', '3203 0000 0000 0001', '', '', '', ''],
    HEADINGS,
    ...rows.map(cellsOf),
    ['合计', '', '', '', '', ''],
  ];
  const text = `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
  return { bank, fileName, format: 'csv', content: Buffer.from(text, 'utf8').toString('base64') };
}

function cellsOf({ day, reference = '', summary = '', in: inFen, out, balance }: BankFileRow): string[] {
  const yuan = (amount: number | undefined) => (amount === undefined ? '' : (amount / 100).toFixed(2));
  return [day.replaceAll('-', ''), reference, summary, yuan(inFen), yuan(out), yuan(balance)];
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** A workbook with the same columns; amounts are numbers, and all else is text. */
export function xlsxStatement(bank: string, rows: readonly BankFileRow[], fileName = '流水.xlsx') {
  const amountsFrom = HEADINGS.indexOf('收入金额');
  const cell = (text: string, column: number, row: number) => {
    const place = `${String.fromCharCode(65 + column)}${String(row)}`;
    if (text === '') return '';
    return row > 1 && column >= amountsFrom
      ? `<c r="${place}"><v>${text}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const sheet = [HEADINGS, ...rows.map(cellsOf)]
    .map((cells, index) => {
      const row = index + 1;
      return `<row r="${String(row)}">${cells.map((text, column) => cell(text, column, row)).join('')}</row>`;
    })
    .join('');
  const content = zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="流水" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
  });
  return { bank, fileName, format: 'xlsx', content: content.toString('base64') };
}

function relationships(type: string, target: string): string {
  const of = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${of}" Target="${target}"/></Relationships>`;
}

/** The parts one after another, none of them compressed, and the directory of them (APPNOTE 6.3). */
function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [path, data] = [Buffer.from(name, 'utf8'), Buffer.from(text, 'utf8')];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, path, data]);
    const ends = Buffer.alloc(14);
    ends.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, ends, path]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
