import { FEN_MAX, fen } from '../../money/fen.ts';
import type { FilingRule } from './filing-rule.ts';

/** What an institution, or a pool, has on file in all can still be told exactly. */
export const countable: FilingRule = ({ principalFen }, _policy, { standing, poolOutstandingFen }) => {
  const countedFen = standing.filedFen > poolOutstandingFen ? standing.filedFen : poolOutstandingFen;
  const leftFen = fen(FEN_MAX - countedFen);
  return principalFen > leftFen ? [{ code: 'filing.too-large-to-count', principalFen, leftFen }] : [];
};
