import type { Texts } from '../../../domain/explain/language.ts';

/** What can be wrong with one cell of a batch’s file, beside what can be wrong with a field of any request. */
export const CELL_CODES: Readonly<Record<string, Texts>> = {
  'cell.formula': {
    zh: '单元格是公式，请复制后选择性粘贴为数值',
    en: 'The cell is a formula; copy it and paste its value',
  },
  'cell.not-text': {
    zh: '应为文本格式：数字格式可能已丢失开头的零，请将该列设为文本后重新填写',
    en: 'It must be a text, for a number may have lost noughts before it; make the column text and fill it in again',
  },
  'cell.digits-lost': {
    zh: '数字过长，表格软件只保留 15 位；请将该列设为文本后重新填写',
    en: 'The number is so long that it may have lost digits, of which spreadsheet programs keep 15; make the column text and fill it in again',
  },
  'amount.not-a-number': { zh: '不是金额', en: 'It is no amount' },
  'amount.too-many-decimals': {
    zh: '以元为单位时最多两位小数',
    en: 'An amount in yuan has two decimals at most',
  },
  'amount.negative': { zh: '金额不得为负', en: 'An amount is not below zero' },
  'amount.too-large': { zh: '金额过大', en: 'The amount is too large' },
  'rate.too-many-decimals': {
    zh: '年利率以百分之一为单位，最多两位小数，如 4.35',
    en: 'A rate is in per cent with two decimals at most, such as 4.35',
  },
  'exposure.named-once': {
    zh: '合同编号与备案编号须填且只填一个',
    en: 'Name the exposure by its contract number or by its id: by one, and not by both',
  },
};
