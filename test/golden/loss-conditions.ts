import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2016_02_18 } from '../../domain/policies/guidance-2016-02-18.ts';
import { GUIDANCE_2017_01_01 } from '../../domain/policies/guidance-2017-01-01.ts';
import { casesOf, type GoldenCase } from './golden-case.ts';

const FIVE_CLASSES = '贷款五级分类通行做法（90天），待市主管部门确定';
const CLAIM_WINDOW = '待市主管部门确定：事件发生后 12 个月内';
const FILED_BEFORE = '苏财规〔2017〕18号：先入库，后补偿';
const PROVINCE_2013 = '苏财规〔2013〕1号：投资完成后三年内破产';
const PROVINCE_2017 = '苏财规〔2017〕18号：入库后五年内破产清算或公开挂牌转让';
const PRINCIPAL_ONLY = '苏财教〔2009〕178号：以贷款本金为限';

const EVEN = { province: '1,120,000.00', city: '1,120,000.00', claimant: '560,000.00' };
const ALL_OF_LOAN = { province: '1,200,000.00', city: '1,200,000.00', claimant: '600,000.00' };
const SEED = { province: '1,500,000.00', city: '1,000,000.00', claimant: '2,500,000.00' };
const OF_SEED = '5,000,000 × 20%';
const OF_LOAN = '2,800,000 × 40%';

const loan = { policy: COMPENSATION_2016_02_18 };
const overdue = casesOf({ ...loan, rule: 'loss-event', source: FIVE_CLASSES });
const window = casesOf({ ...loan, rule: 'claim-window', source: CLAIM_WINDOW });
const filed = casesOf({ ...loan, rule: 'claim-window', source: FILED_BEFORE });
const principal = casesOf({ ...loan, rule: 'within-principal', source: PRINCIPAL_ONLY });
const threeYears = casesOf({
  rule: 'loss-event',
  source: PROVINCE_2013,
  policy: GUIDANCE_2016_02_18,
  claim: { startedOn: '2016-03-01', filedOn: '2016-03-10', claimedOn: '2019-06-01' },
});
const fiveYears = casesOf({
  rule: 'loss-event',
  source: PROVINCE_2017,
  policy: GUIDANCE_2017_01_01,
  claim: { startedOn: '2021-11-01', filedOn: '2021-11-10' },
});

export const LOSS_CONDITIONS: readonly GoldenCase[] = [
  overdue.refuses('event-1', '逾期 89 天', { overdueDays: 89 }, 'loss.overdue-too-short'),
  overdue.pays('event-2', '逾期 90 天', { overdueDays: 90 }, OF_LOAN, EVEN),
  overdue.pays('event-3', '逾期 91 天', { overdueDays: 91 }, OF_LOAN, EVEN),
  overdue.refuses('event-4', '未填逾期天数', { overdueDays: null }, 'loss.overdue-days-missing'),
  overdue.pays('event-5', '贷款企业破产，不看逾期天数', { event: 'bankruptcy' }, OF_LOAN, EVEN),
  overdue.refuses('event-6', '贷款不适用挂牌转让', { event: 'listed-transfer' }, 'loss.event-not-covered'),
  threeYears.pays('event-7', '三年期满前一日破产', { occurredOn: '2019-02-28' }, OF_SEED, SEED),
  threeYears.pays('event-8', '三年期满当日破产', { occurredOn: '2019-03-01' }, OF_SEED, SEED),
  threeYears.refuses('event-9', '三年期满次日破产', { occurredOn: '2019-03-02' }, 'loss.after-cover-ended'),
  threeYears.refuses(
    'event-10',
    '2016 年版不含挂牌转让',
    { event: 'listed-transfer', occurredOn: '2019-02-28' },
    'loss.event-not-covered',
  ),
  threeYears.refuses(
    'event-11',
    '投资不适用逾期',
    { event: 'overdue', overdueDays: 400, occurredOn: '2019-02-28' },
    'loss.event-not-covered',
  ),
  fiveYears.pays('event-12', '备案满五年前一日破产', { occurredOn: '2026-11-09' }, OF_SEED, SEED),
  fiveYears.pays(
    'event-13',
    '备案满五年当日破产（起算日为备案日）',
    { occurredOn: '2026-11-10' },
    OF_SEED,
    SEED,
  ),
  fiveYears.refuses('event-14', '备案满五年次日破产', { occurredOn: '2026-11-11' }, 'loss.after-cover-ended'),
  fiveYears.pays(
    'event-15',
    '2017 年版含挂牌转让',
    { event: 'listed-transfer', occurredOn: '2026-11-10' },
    OF_SEED,
    SEED,
  ),
  filed.refuses('window-1', '出险早于备案一日', { occurredOn: '2026-01-09' }, 'loss.before-filing'),
  filed.pays('window-2', '出险与备案同日', { occurredOn: '2026-01-10' }, OF_LOAN, EVEN),
  filed.pays('window-3', '出险晚于备案一日', { occurredOn: '2026-01-11' }, OF_LOAN, EVEN),
  window.pays('window-4', '申请前一日出险', { occurredOn: '2026-11-23' }, OF_LOAN, EVEN),
  window.pays('window-5', '申请当日出险', { occurredOn: '2026-11-24' }, OF_LOAN, EVEN),
  window.refuses('window-6', '出险日晚于申请日', { occurredOn: '2026-11-25' }, 'loss.in-future'),
  window.pays('window-7', '期限届满前一日申请', { claimedOn: '2027-09-30' }, OF_LOAN, EVEN),
  window.pays('window-8', '期限届满当日申请', { claimedOn: '2027-10-01' }, OF_LOAN, EVEN),
  window.refuses('window-9', '期限届满次日申请', { claimedOn: '2027-10-02' }, 'claim.window-closed'),
  window.pays(
    'window-10',
    '闰日出险，次年二月末日届满',
    { startedOn: '2028-01-05', filedOn: '2028-01-10', occurredOn: '2028-02-29', claimedOn: '2029-02-28' },
    OF_LOAN,
    EVEN,
  ),
  window.refuses(
    'window-11',
    '闰日出险，次年三月一日已过期',
    { startedOn: '2028-01-05', filedOn: '2028-01-10', occurredOn: '2028-02-29', claimedOn: '2029-03-01' },
    'claim.window-closed',
  ),
  principal.pays('principal-1', '损失比本金少一分', { loss: '2,999,999.99' }, '2,999,999.99 × 40%', {
    province: '1,199,999.99',
    city: '1,199,999.99',
    claimant: '600,000.01',
  }),
  principal.pays('principal-2', '损失等于本金', { loss: '3,000,000' }, '3,000,000 × 40%', ALL_OF_LOAN),
  principal.refuses('principal-3', '损失比本金多一分', { loss: '3,000,000.01' }, 'loss.above-principal'),
  principal.pays('principal-4', '此前申请后本金尚余多一分', { claimedBefore: '199,999.99' }, OF_LOAN, EVEN),
  principal.pays('principal-5', '此前申请后本金恰好够', { claimedBefore: '200,000' }, OF_LOAN, EVEN),
  principal.refuses(
    'principal-6',
    '此前申请后本金少一分',
    { claimedBefore: '200,000.01' },
    'exposure.principal-exhausted',
  ),
  principal.refuses('principal-7', '同一项目已有在办申请', { openClaim: true }, 'exposure.claim-open'),
  principal.refuses(
    'principal-8',
    '收回得只剩二分，四成不足一分',
    { received: '2,799,999.98' },
    'share.below-one-fen',
  ),
  principal.refuses('principal-9', '损失已全部收回', { received: '2,800,000' }, 'loss.nothing-lost'),
  principal.refuses(
    'principal-10',
    '收回超过损失一分',
    { received: '2,800,000.01' },
    'loss.received-above-loss',
  ),
  principal.refuses(
    'principal-11',
    '多处不符时一次说清',
    {
      ...{ loss: '3,000,000.01', overdueDays: 30, occurredOn: '2025-11-24', claimedOn: '2026-11-25' },
      ...{ openClaim: true, headroom: '0.01' },
    },
    'loss.overdue-too-short',
    'loss.before-filing',
    'claim.window-closed',
    'exposure.claim-open',
    'loss.above-principal',
    'cap.pool-exceeded',
  ),
  principal.refuses('principal-12', '项目已结清', { settledOn: '2026-11-01' }, 'exposure.settled'),
];
