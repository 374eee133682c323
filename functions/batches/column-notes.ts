import type { Language, Texts } from '../../domain/explain/language.ts';
import { headingsOf, type Column } from './column.ts';

export const NOTE_HEADINGS = [
  { zh: '列标题', en: 'Heading' },
  { zh: '必填', en: 'Required' },
  { zh: '填写要求', en: 'What it holds' },
] as const satisfies readonly Texts[];

const YES: Texts = { zh: '是', en: 'yes' };
const NO: Texts = { zh: '否', en: 'no' };

/** What is to be known of each column by whoever fills it in. */
export function columnNotes(columns: readonly Column[], language: Language): string[][] {
  return columns.map((column) => [
    headingsOf(column)
      .map(({ text }) => text[language])
      .join(language === 'zh' ? ' 或 ' : ' or '),
    (column.isRequired ? YES : NO)[language],
    noteOf(column)[language],
  ]);
}

const OWN_NOTES: Readonly<Record<string, Texts>> = {
  'exposure/contractNo': {
    zh: '文本。与备案编号须填且只填一个。',
    en: 'Text. Fill in this one or the exposure’s id, and not both.',
  },
  'exposure/id': {
    zh: '文本，exp_ 开头。与合同编号须填且只填一个。',
    en: 'Text that begins with exp_. Fill in this one or the contract number, and not both.',
  },
  again: {
    zh: '1 至 99 的整数。内容相同的一行只生效一次；已撤回或已驳回的再次申请，填 1、2……',
    en: 'A whole number from 1 to 99. A row that says the same has the effect of one; to claim again what was withdrawn or rejected, fill in 1, 2 …',
  },
};

function noteOf({ path, type }: Column): Texts {
  const own = OWN_NOTES[path.join('/')];
  if (own !== undefined) return own;
  switch (type.kind) {
    case 'text':
      return {
        zh: '文本。请保持该列为文本格式，以免长号码丢失数位。',
        en: 'Text. Leave the column as text, so that long numbers keep their digits.',
      };
    case 'day':
      return {
        zh: '日期，如 2026-09-01；Excel 日期格式亦可。',
        en: 'A day such as 2026-09-01, or a day as Excel has it.',
      };
    case 'count':
      return { zh: '整数，不带小数和千分位。', en: 'A whole number, without separators.' };
    case 'rate':
      return {
        zh: '百分数，最多两位小数，如 4.35。',
        en: 'Per cent with two decimals at most, such as 4.35.',
      };
    case 'amount':
      return {
        zh: '金额。单位以列标题为准：（元）最多两位小数，（分）为整数。',
        en: 'An amount in the unit of the heading: (yuan) with two decimals at most, (fen) whole.',
      };
    case 'choice': {
      const words = Object.values(type.words);
      return {
        zh: `下列之一：${words.map(({ zh }) => zh).join('、')}。`,
        en: `One of: ${words.map(({ en }) => en).join(', ')}.`,
      };
    }
  }
}
