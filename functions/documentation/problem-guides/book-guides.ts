import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** What finance meets. */
export const BOOK_GUIDES = {
  'statement.too-large': guide(
    {
      zh: '报表每次由分录重新汇总。自期间首日起登记的分录都要读取，因为其中可能有倒签到该期间的；过多则无法在一次请求内完成。金额超过 2^53 − 1 分的合计无法用 JSON 数字精确表示。',
      en: 'A statement is summed up from the entries each time. All that were recorded since the first of its days are read, for some may be dated back into them, and too many cannot be within one request. Sums above 2^53 − 1 fen are no exact JSON number.',
    },
    {
      zh: '未作任何记录。请逐月查询，或以 seq 截止于该期间结束后不久的分录。',
      en: 'Nothing was recorded. Ask month by month, or cut the statement by seq at an entry soon after its days.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
