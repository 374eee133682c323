import type { FilingRule } from './filing-rule.ts';

/** Only the first round is the risk that the fund was set up to share (徐政发〔2016〕12号 五（三）). */
export const firstRound: FilingRule = (terms) =>
  terms.kind === 'investment' && terms.round !== 'first' ? [{ code: 'investment.round-not-first' }] : [];
