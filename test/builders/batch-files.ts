import { FILE_TYPES } from '../../functions/http/read-file.ts';
import { encodeGb18030 } from '../../functions/sheets/gb18030.ts';
import { writeZip } from '../../functions/sheets/write-zip.ts';
import { partsBesideSheets } from '../../functions/sheets/workbook-frame.ts';
import type { SentFile } from '../http/api.ts';

/** Files as a bank would send them; a test says only what it is about. */

export type CsvRow = Readonly<Record<string, string>>;

/** A loan under the headings of the template. */
export function loanRow(startedOn: string, overrides: CsvRow = {}): CsvRow {
  return {
    合同编号: 'JK-B-1',
    统一社会信用代码: '91320300MA1000001U',
    企业名称: '徐州某某科技有限公司',
    县区代码: '320311',
    成立日期: '2024-05-01',
    职工人数: '42',
    '营业收入（元）': '4,000,000.00',
    '资产总额（元）': '3000000',
    '贷款本金（元）': '3,000,000.00',
    放款日期: startedOn,
    到期日期: plusDays(startedOn, 360),
    '年利率（%）': '4.35',
    贷款用途: '成果转化',
    ...overrides,
  };
}

/** A claim under the headings of the template, with one paper. */
export function claimRow(contractNo: string, occurredOn: string, overrides: CsvRow = {}): CsvRow {
  return {
    合同编号: contractNo,
    损失事由: '逾期',
    发生日期: occurredOn,
    逾期天数: '95',
    '损失金额（元）': '1,000.00',
    '已收回金额（元）': '0',
    材料1类型: 'overdue-notice',
    材料1文件名: 'notice.pdf',
    '材料1SHA-256': '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    材料1字节数: '48213',
    ...overrides,
  };
}

/** By RFC 4180; the headings are the names that any row has. */
export function csvText(rows: readonly CsvRow[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => headings.map((heading) => quoted(row[heading] ?? '')));
  return [headings, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

export function csvFile(rows: readonly CsvRow[]): SentFile {
  return { bytes: Buffer.from(csvText(rows), 'utf8'), type: FILE_TYPES.csv };
}

export function gb18030File(rows: readonly CsvRow[]): SentFile {
  return { bytes: encodeGb18030(csvText(rows)), type: `${FILE_TYPES.csvAsBytes}; charset=gb18030` };
}

export function xlsxFile(bytes: Uint8Array): SentFile {
  return { bytes, type: FILE_TYPES.xlsx };
}

/** A workbook of one sheet whose XML is whatever a test wants it to be. */
export function workbookWith(sheetXml: string, more: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  const parts = [
    ...partsBesideSheets(['Sheet1']).filter(({ name }) => !(name in more)),
    { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from(sheetXml, 'utf8') },
    ...Object.entries(more).map(([name, content]) => ({ name, bytes: Buffer.from(content) })),
  ];
  return writeZip(parts);
}

/** A sheet of rows of cells, each as its own XML. */
export function sheetOf(...rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `<row>${cells.join('')}</row>`);
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

export function textCell(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

export function numberCell(value: string, style = 0): string {
  return `<c s="${String(style)}"><v>${value}</v></c>`;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
