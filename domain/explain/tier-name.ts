import type { Tier } from '../exposures/exposure-kind.ts';
import type { Texts } from './language.ts';

export const TIER_NAMES: Readonly<Record<Tier, Texts>> = {
  loan: { zh: '贷款', en: 'a loan' },
  'guaranteed-loan': { zh: '担保贷款', en: 'a guaranteed loan' },
  seed: { zh: '种子期投资', en: 'a seed-stage investment' },
  early: { zh: '初创期投资', en: 'an early-stage investment' },
};
