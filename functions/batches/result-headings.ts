import type { Texts } from '../../domain/explain/language.ts';

/** The columns in which a file comes back with what became of each row. */
export const RESULT_HEADINGS = [
  { zh: '处理结果', en: 'Result' },
  { zh: '结果编号', en: 'Result id' },
  { zh: '原因', en: 'Reasons' },
] as const satisfies readonly Texts[];
