import type { LossEvent } from '../claims/loss.ts';
import type { Texts } from './language.ts';

export const LOSS_EVENT_NAMES: Readonly<Record<LossEvent, Texts>> = {
  overdue: { zh: '逾期', en: 'being overdue' },
  bankruptcy: { zh: '破产', en: 'bankruptcy' },
  'listed-transfer': { zh: '公开挂牌转让', en: 'a publicly listed transfer' },
};
