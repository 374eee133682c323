import { ZERO_FEN } from '../../money/fen.ts';
import type { FilingRule } from './filing-rule.ts';

/** How much a firm of its revenue may borrow; less for its first loan than for later ones. */
export const withinPrincipalLimit: FilingRule = (terms, policy, { earlierLoans }) => {
  const limits = policy.parameters.principalLimits.value;
  if (terms.kind !== 'loan' || limits === null) return [];
  const { revenueFen } = terms.enterprise;
  const limit = limits.find(({ revenueBelowFen }) => revenueFen < revenueBelowFen);
  if (limit === undefined) {
    const belowFen = limits.at(-1)?.revenueBelowFen ?? ZERO_FEN;
    return [{ code: 'loan.revenue-above-limit', revenueFen, belowFen }];
  }
  const limitFen = earlierLoans === 0 ? limit.firstLoanFen : limit.laterLoanFen;
  const { principalFen } = terms;
  return principalFen > limitFen ? [{ code: 'loan.principal-above-limit', principalFen, limitFen }] : [];
};
