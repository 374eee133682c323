import type { Payer } from '../decisions/split.ts';
import type { Texts } from './language.ts';

export const PAYER_NAMES: Readonly<Record<Payer, Texts>> = {
  national: { zh: '国家', en: 'the national fund' },
  county: { zh: '县（市）、区', en: 'the county' },
  guarantor: { zh: '担保机构', en: 'the guarantee company' },
  province: { zh: '省级', en: 'the province' },
  city: { zh: '市级', en: 'the city' },
  'other-compensation': { zh: '其他补偿', en: 'other compensation' },
  claimant: { zh: '申请机构', en: 'the claimant' },
};
