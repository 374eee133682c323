import type { Texts } from '../../domain/explain/language.ts';
import type { FileFaultCode } from '../sheets/sheet.ts';

/** What is wrong with a whole file, and what to do about it. */
export const FILE_FAULT_TEXTS: Readonly<Record<FileFaultCode, Texts>> = {
  'file.empty': { zh: '文件是空的', en: 'The file is empty' },
  'file.not-csv': {
    zh: '不是 CSV 文件：含有空字节；Excel 文件请按其类型提交',
    en: 'It is no CSV, for it holds null bytes; send a workbook as what it is',
  },
  'file.not-xlsx': {
    zh: '不是 .xlsx 工作簿：旧的 .xls 及加密的文件请另存为不加密的 .xlsx',
    en: 'It is no .xlsx workbook; save an old .xls or an encrypted one as .xlsx without a password',
  },
  'file.wrong-encoding': {
    zh: '文件不是 Content-Type 所写的编码，或含有已损坏的字符；UTF-8 与 GB18030 请如实填写',
    en: 'It is not in the encoding that Content-Type says, or holds characters that were lost before; say UTF-8 or GB18030 as it is',
  },
  'file.stray-quote': {
    zh: '引号位置有误：带引号的内容须整格加引号，其中的引号写两个',
    en: 'A quotation mark stands where none can; a field with one is quoted as a whole, and the mark written twice',
  },
  'file.open-quote': { zh: '引号没有闭合', en: 'A quotation mark is never closed' },
  'file.broken-workbook': {
    zh: '工作簿已损坏或不合规范，请用 Excel 或 WPS 打开后另存为 .xlsx',
    en: 'The workbook is broken or not to its standard; open it in Excel or WPS and save it as .xlsx again',
  },
  'file.unpacks-too-large': {
    zh: '工作簿解压后过大；请将数据复制到新的工作簿，或拆分为多个文件',
    en: 'The workbook unpacks to too much; copy the rows to a new one, or split it',
  },
  'file.merged-cells': { zh: '有合并的单元格，请取消合并', en: 'Cells are merged; unmerge them' },
  'file.no-rows': { zh: '只有表头，没有数据', en: 'There are headings, and no rows' },
  'file.too-many-rows': {
    zh: '数据超过 10,000 行，请拆分为多个文件',
    en: 'There are more than 10,000 rows; split the file',
  },
  'file.too-many-columns': {
    zh: '列数超过 128，请删除多余的列',
    en: 'There are more than 128 columns; delete those that are too many',
  },
  'file.cell-too-long': { zh: '单元格内容超过 1,000 个字符', en: 'A cell holds more than 1,000 characters' },
  'heading.missing': {
    zh: '第一行缺少列标题',
    en: 'Headings are missing in the first row',
  },
  'heading.unknown': {
    zh: '有不认识的列标题，请使用模板的列标题，金额须写明（元）或（分）',
    en: 'Headings are not known; use those of the template, and say (yuan) or (fen) of an amount',
  },
  'heading.repeated': { zh: '同一列出现了不止一次', en: 'A column stands more than once' },
  'heading.two-languages': {
    zh: '列标题混用了中英文，请统一为一种',
    en: 'Headings are in two languages; use one',
  },
};
