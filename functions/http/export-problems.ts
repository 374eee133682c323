import { kind, type ProblemKind } from './problem-kind.ts';

/** What can be wrong with an export. */
export const EXPORT_PROBLEMS = {
  'export.not-found': kind(
    404,
    { zh: '没有此导出', en: 'There is no such export' },
    {
      zh: '请核对编号；导出只对申请人可见。',
      en: 'Check its id; an export is seen by whoever asked for it alone.',
    },
  ),
  'export.range-empty': kind(
    422,
    { zh: '所选期间没有分录', en: 'There are no entries to export' },
    { zh: '请选择有分录登记的期间。', en: 'Choose days on which entries were recorded.' },
  ),
  'export.wrong-state': kind(
    409,
    { zh: '导出的状态不允许此操作', en: 'The export is not in a state for this' },
    { zh: '请先查询其当前状态。', en: 'Read it to see where it stands.' },
  ),
  'export.too-many-under-way': kind(
    409,
    { zh: '进行中的导出过多', en: 'Too many exports are under way' },
    {
      zh: '每人同时至多 5 个；请待完成或取消后再试。',
      en: 'You can have five at a time; wait for one, or cancel it.',
    },
  ),
} as const satisfies Record<string, ProblemKind>;
