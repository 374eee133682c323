import { localDate } from '../calendar/local-date.ts';
import { GUIDANCE_2016_02_18 } from './guidance-2016-02-18.ts';
import type { Policy } from './policy.ts';
import { fromAnalogue } from './sources.ts';

const PROVINCE_2017 = {
  zh: '参照苏财规〔2017〕18号：入库后五年内破产清算或公开挂牌转让',
  en: 'after 苏财规〔2017〕18号: bankruptcy or publicly listed transfer within five years of being filed',
};

/** First-round investments of angel funds since the province's rule of 2017: a second way out, and two years longer. */
export const GUIDANCE_2017_01_01: Policy = {
  ...GUIDANCE_2016_02_18,
  id: 'guidance@2017-01-01',
  effectiveFrom: localDate('2017-01-01'),
  parameters: {
    ...GUIDANCE_2016_02_18.parameters,
    lossEvents: fromAnalogue(
      [
        { event: 'bankruptcy', overdueDaysMin: null, cover: { months: 60, countedFrom: 'filing' } },
        { event: 'listed-transfer', overdueDaysMin: null, cover: { months: 60, countedFrom: 'filing' } },
      ],
      PROVINCE_2017,
    ),
  },
};
