import { localDate } from '../calendar/local-date.ts';
import { bp } from '../money/basis-points.ts';
import { fen } from '../money/fen.ts';
import type { Policy } from './policy.ts';
import { fromAnalogue, fromSeed, placeholder, SEED_POOLS } from './sources.ts';

const FOUR_FOUR_TWO = {
  zh: '参照宁波市2015年、宁夏“宁科贷”4:4:2分担比例',
  en: 'after the 4:4:2 split of Ningbo (2015) and of the Ningxia technology loan',
};
const SU_KE_DAI = {
  zh: '参照江苏省“苏科贷”业务介绍（截至2018年）',
  en: 'after Jiangsu’s technology loan, as described to the end of 2018',
};
const NO_DOUBLE_CLAIM = {
  zh: '参照上海市信贷风险补偿办法：已获同类财政补偿的部分不重复补偿',
  en: 'after Shanghai’s loan scheme: what another public scheme has compensated is not compensated again',
};
const PRINCIPAL_ONLY = {
  zh: '参照苏财教〔2009〕178号：补偿贷款本金，利息由银行承担',
  en: 'after 苏财教〔2009〕178号: principal is shared, interest stays with the bank',
};

/** Loans of partner banks. What the city has not published is taken from comparable rules or left for it to set. */
export const COMPENSATION_2016_02_18: Policy = {
  id: 'compensation@2016-02-18',
  poolId: 'compensation',
  exposureKind: 'loan',
  effectiveFrom: localDate('2016-02-18'),
  parameters: {
    lossBase: fromAnalogue('unrecovered-principal', PRINCIPAL_ONLY),
    otherCompensation: fromAnalogue('before-share', NO_DOUBLE_CLAIM),
    otherPayers: placeholder([]),
    provinceRateBp: fromAnalogue({ loan: bp(4000), 'guaranteed-loan': bp(4000) }, FOUR_FOUR_TWO),
    provinceCapPerDealFen: placeholder(null),
    cityRateBp: fromAnalogue({ loan: bp(4000), 'guaranteed-loan': bp(4000) }, FOUR_FOUR_TWO),
    cityRateBonus: placeholder(null),
    governmentsTogetherMaxBp: fromAnalogue(bp(8000), {
      zh: '参照安徽省2022年资金池办法：各级政府合计不超过80%',
      en: 'after Anhui’s 2022 pool rules: all levels of government together at most 80 %',
    }),
    cityCapPerDealFen: placeholder(null),
    cityCapPerEnterpriseFen: placeholder(null),
    cityCapPerInstitutionYearFen: placeholder(null),
    principalLimits: fromAnalogue(
      [
        {
          revenueBelowFen: fen(5_000_000_000n),
          firstLoanFen: fen(300_000_000n),
          laterLoanFen: fen(500_000_000n),
        },
        {
          revenueBelowFen: fen(40_000_000_000n),
          firstLoanFen: fen(2_000_000_000n),
          laterLoanFen: fen(2_000_000_000n),
        },
      ],
      SU_KE_DAI,
    ),
    termMonthsMax: fromAnalogue(12, SU_KE_DAI),
    stageLimits: fromSeed(null, SEED_POOLS),
    lossEvents: placeholder([
      { event: 'overdue', overdueDaysMin: 90, cover: null },
      { event: 'bankruptcy', overdueDaysMin: null, cover: null },
    ]),
    claimWindowMonths: placeholder(12),
    filingWindowDays: placeholder(30),
    leverageMax: fromAnalogue(10, {
      zh: '参照宁波市2015年、常州市“苏微贷”10倍放大',
      en: 'after the tenfold leverage of Ningbo (2015) and of Changzhou’s micro-loan',
    }),
    stopLine: fromAnalogue(
      { warnAtBp: bp(300), stopAboveBp: bp(500), onceFiledFen: fen(5_000_000_000n) },
      { zh: '参照财金〔2024〕60号代偿率上限5%', en: 'after the 5 % ceiling of 财金〔2024〕60号' },
    ),
    reviewWorkingDays: fromAnalogue(5, {
      zh: '参照某高新区科技贷：受托初审5个工作日',
      en: 'after a high-tech zone’s technology loan: trustee’s check within 5 working days',
    }),
    decisionWorkingDays: fromAnalogue(25, {
      zh: '参照某高新区科技贷：25个工作日内作出决定',
      en: 'after a high-tech zone’s technology loan: decision within 25 working days',
    }),
    publicNoticeWorkingDays: placeholder(null),
    requireProvincePaidFirst: placeholder(false),
    cityRecoveryGoesTo: placeholder('headroom'),
    whenPoolIsShort: placeholder('refuse'),
  },
};
