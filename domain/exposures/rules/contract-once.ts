import type { FilingRule } from './filing-rule.ts';

/** One contract is filed once; what it is filed under is named, so that a slip can be told from a second try. */
export const contractOnce: FilingRule = ({ contractNo }, _policy, { sameContract }) =>
  sameContract === null
    ? []
    : [{ code: 'filing.contract-already-filed', contractNo, exposureId: sameContract }];
