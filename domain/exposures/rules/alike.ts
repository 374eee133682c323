import type { FilingRule } from './filing-rule.ts';

/** A reviewer could not look through more twins than this, and no firm takes out so many equal loans in a day. */
export const ALIKE_MAX = 100;

export const boundedAlike: FilingRule = (_terms, _policy, { alike }) =>
  alike >= ALIKE_MAX ? [{ code: 'filing.too-many-alike', alikeMax: ALIKE_MAX }] : [];
