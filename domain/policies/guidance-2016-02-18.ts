import { localDate } from '../calendar/local-date.ts';
import { bp } from '../money/basis-points.ts';
import { fen } from '../money/fen.ts';
import type { Policy } from './policy.ts';
import { fromAnalogue, fromSeed, placeholder, SEED_POOLS } from './sources.ts';

const SUZHOU_MATCH = {
  zh: '参照苏科市〔2013〕198号：不超过首轮投资实际损失的20%，单个项目及单个机构年度均不超过200万元',
  en: 'after 苏科市〔2013〕198号: at most 20 % of the first-round loss, ¥2,000,000 a deal and an institution’s year',
};
const SUZHOU_NET = {
  zh: '参照苏科市〔2013〕198号：损失扣除已就该企业获得的市级创业引导资金',
  en: 'after 苏科市〔2013〕198号: the loss less the city’s start-up money already had for that firm',
};
const PROVINCE_RATES = {
  zh: '参照苏财规〔2017〕18号：种子期30%（上限300万元），初创期20%（上限200万元）',
  en: 'after 苏财规〔2017〕18号: seed stage 30 % up to ¥3,000,000, early stage 20 % up to ¥2,000,000',
};
const SHANGHAI_STAGES = {
  zh: '参照上海市天使投资风险补偿实施细则（2016）关于种子期、初创期的标准',
  en: 'after Shanghai’s rules of 2016 on what counts as seed and early stage',
};

/** First-round investments of angel funds, compensated on bankruptcy within three years. */
export const GUIDANCE_2016_02_18: Policy = {
  id: 'guidance@2016-02-18',
  poolId: 'guidance',
  exposureKind: 'investment',
  effectiveFrom: localDate('2016-02-18'),
  parameters: {
    lossBase: fromAnalogue('investment-less-received', SUZHOU_MATCH),
    otherCompensation: fromAnalogue('before-share', SUZHOU_NET),
    otherPayers: placeholder([]),
    provinceRateBp: fromAnalogue({ seed: bp(3000), early: bp(2000) }, PROVINCE_RATES),
    provinceCapPerDealFen: fromAnalogue(
      { seed: fen(300_000_000n), early: fen(200_000_000n) },
      PROVINCE_RATES,
    ),
    cityRateBp: fromAnalogue({ seed: bp(2000), early: bp(2000) }, SUZHOU_MATCH),
    cityRateBonus: placeholder(null),
    governmentsTogetherMaxBp: fromAnalogue(bp(8000), {
      zh: '参照安徽省2022年资金池办法：各级政府合计不超过80%',
      en: 'after Anhui’s 2022 pool rules: all levels of government together at most 80 %',
    }),
    cityCapPerDealFen: placeholder(null),
    cityCapPerEnterpriseFen: fromAnalogue(fen(200_000_000n), SUZHOU_MATCH),
    cityCapPerInstitutionYearFen: fromAnalogue(fen(200_000_000n), SUZHOU_MATCH),
    principalLimits: placeholder(null),
    termMonthsMax: placeholder(null),
    stageLimits: fromAnalogue(
      [
        {
          stage: 'seed',
          ageMonthsMax: 36,
          staffMax: 50,
          assetsMaxFen: fen(500_000_000n),
          revenueMaxFen: fen(500_000_000n),
        },
        {
          stage: 'early',
          ageMonthsMax: 60,
          staffMax: 200,
          assetsMaxFen: fen(2_000_000_000n),
          revenueMaxFen: fen(2_000_000_000n),
        },
      ],
      SHANGHAI_STAGES,
    ),
    lossEvents: fromAnalogue(
      [{ event: 'bankruptcy', overdueDaysMin: null, cover: { months: 36, countedFrom: 'start' } }],
      {
        zh: '参照苏财规〔2013〕1号：投资完成后三年内破产',
        en: 'after 苏财规〔2013〕1号: bankruptcy within three years of the investment',
      },
    ),
    claimWindowMonths: placeholder(12),
    filingWindowDays: placeholder(30),
    leverageMax: fromSeed(null, SEED_POOLS),
    stopLine: placeholder(null),
    reviewWorkingDays: placeholder(5),
    decisionWorkingDays: placeholder(25),
    publicNoticeWorkingDays: placeholder(null),
    requireProvincePaidFirst: placeholder(false),
    cityRecoveryGoesTo: placeholder('headroom'),
    whenPoolIsShort: placeholder('refuse'),
  },
};
