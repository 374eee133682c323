import type { FilingRule } from './filing-rule.ts';

/** Nobody lends to, or invests in, a firm that there is not yet. */
export const foundedBeforeStart: FilingRule = ({ enterprise, startedOn }) => {
  const { foundedOn } = enterprise;
  return foundedOn > startedOn ? [{ code: 'enterprise.founded-after-start', foundedOn, startedOn }] : [];
};
