import { kind, type ProblemKind } from './problem-kind.ts';

export const BATCH_PROBLEMS = {
  'batch.not-found': kind(
    404,
    { zh: '没有此批次', en: 'There is no such batch' },
    { zh: '请核对批次编号。', en: 'Check its id.' },
  ),
  'batch.template-not-found': kind(
    404,
    { zh: '没有此模板', en: 'There is no such template' },
    { zh: '模板有 exposures 和 claims 两种。', en: 'There are two: exposures and claims.' },
  ),
  'batch.file-refused': kind(
    422,
    { zh: '文件无法受理', en: 'The file cannot be taken in' },
    {
      zh: '整个文件未作任何处理。errors 指明位置和原因，改正后重新提交。',
      en: 'Nothing of it was looked at. errors says where and why; mend that, and send it again.',
    },
  ),
  'batch.file-too-large': kind(
    406,
    { zh: '带结果的文件过大，须压缩传输', en: 'The file with its results is too large to be sent unpacked' },
    {
      zh: '请带 Accept-Encoding: gzip 重新请求，或逐页查询结果。',
      en: 'Ask again with Accept-Encoding: gzip, or read the results page by page.',
    },
  ),
} as const satisfies Record<string, ProblemKind>;
