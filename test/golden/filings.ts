import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2017_01_01 } from '../../domain/policies/guidance-2017-01-01.ts';
import { casesOf, type GoldenCase } from './golden-case.ts';

const FILING_WINDOW = '待市主管部门确定：起始后 30 日内备案';
const PARTIES = '徐政发〔2016〕12号 五（三）：合作银行、天使投资机构';
const FIRST_ROUND = '苏财规〔2017〕18号、苏科市〔2013〕198号：首轮投资';
const TERM = '“苏科贷”业务介绍（截至2018年）：一年期';
const LIMITS = '“苏科贷”业务介绍（截至2018年）：5000万元以下首贷300万元、续贷500万元，4亿元以下2000万元';
const STAGES = '上海市天使投资风险补偿实施细则（2016）';

const loan = { policy: COMPENSATION_2016_02_18, filing: { kind: 'loan' } } as const;
const investment = { policy: GUIDANCE_2017_01_01, filing: { kind: 'investment' } } as const;

const window = casesOf({ ...loan, rule: 'filing-window', source: FILING_WINDOW });
const windowOfFund = casesOf({ ...investment, rule: 'filing-window', source: FILING_WINDOW });
const party = casesOf({ ...loan, rule: 'filing', source: PARTIES });
const round = casesOf({ ...investment, rule: 'filing', source: FIRST_ROUND });
const term = casesOf({ ...loan, rule: 'loan-term', source: TERM });
const leapTerm = casesOf({
  ...loan,
  rule: 'loan-term',
  source: TERM,
  filing: { kind: 'loan', startedOn: '2028-02-29', filedOn: '2028-03-01' },
});
const limit = casesOf({ ...loan, rule: 'principal-limit', source: LIMITS });
const stage = casesOf({ ...investment, rule: 'stage', source: STAGES });

export const FILINGS: readonly GoldenCase[] = [
  window.turnsAway('filing-1', '起始日前一日', { filedOn: '2026-01-04' }, 'filing.not-started'),
  window.files('filing-2', '起始日当日', { filedOn: '2026-01-05' }, 'loan', 'first-loan'),
  window.files('filing-3', '第 29 日', { filedOn: '2026-02-03' }, 'loan', 'first-loan'),
  window.files('filing-4', '第 30 日', { filedOn: '2026-02-04' }, 'loan', 'first-loan'),
  window.turnsAway('filing-5', '第 31 日', { filedOn: '2026-02-05' }, 'filing.too-late'),
  windowOfFund.files('filing-6', '投资第 30 日', { filedOn: '2026-02-04' }, 'seed'),
  windowOfFund.turnsAway('filing-7', '投资第 31 日', { filedOn: '2026-02-05' }, 'filing.too-late'),
  party.turnsAway('filing-8', '基金备案贷款', { by: 'fund' }, 'filing.kind-not-yours'),
  round.turnsAway('filing-9', '银行备案投资', { by: 'bank' }, 'filing.kind-not-yours'),
  round.turnsAway('filing-10', '后轮投资', { round: 'later' }, 'investment.round-not-first'),
  party.files('filing-11', '企业于起始日当日成立', { foundedOn: '2026-01-05' }, 'loan', 'first-loan'),
  party.turnsAway(
    'filing-12',
    '企业晚于起始日一日成立',
    { foundedOn: '2026-01-06' },
    'enterprise.founded-after-start',
  ),
  party.files('filing-13', '担保贷款自成一档', { security: 'guarantee' }, 'guaranteed-loan', 'first-loan'),
  party.files(
    'filing-14',
    '续贷且为知识产权质押',
    { security: 'ip-pledge', earlierLoans: 1 },
    'loan',
    'ip-pledge',
  ),
  {
    ...party.turnsAway(
      'filing-15',
      '首个政策版本施行前一日起始',
      { startedOn: '2016-02-17', filedOn: '2016-02-20', maturesOn: '2016-12-31', foundedOn: '2015-01-15' },
      'filing.no-policy-in-force',
    ),
    policy: null,
  },
  term.turnsAway('term-1', '到期日即起始日', { maturesOn: '2026-01-05' }, 'loan.matures-before-start'),
  term.files('term-2', '期限一日', { maturesOn: '2026-01-06' }, 'loan', 'first-loan'),
  term.files('term-3', '差一日满 12 个月', { maturesOn: '2027-01-04' }, 'loan', 'first-loan'),
  term.files('term-4', '恰满 12 个月', { maturesOn: '2027-01-05' }, 'loan', 'first-loan'),
  term.turnsAway('term-5', '超过 12 个月一日', { maturesOn: '2027-01-06' }, 'loan.term-above-limit'),
  leapTerm.files('term-6', '闰日起，二月末日止', { maturesOn: '2029-02-28' }, 'loan', 'first-loan'),
  leapTerm.turnsAway('term-7', '闰日起，三月一日止', { maturesOn: '2029-03-01' }, 'loan.term-above-limit'),
  limit.files('limit-1', '首贷少一分', { principal: '2,999,999.99' }, 'loan', 'first-loan'),
  limit.files('limit-2', '首贷恰为 300 万元', { principal: '3,000,000' }, 'loan', 'first-loan'),
  limit.turnsAway('limit-3', '首贷多一分', { principal: '3,000,000.01' }, 'loan.principal-above-limit'),
  limit.files('limit-4', '续贷少一分', { principal: '4,999,999.99', earlierLoans: 1 }, 'loan'),
  limit.files('limit-5', '续贷恰为 500 万元', { principal: '5,000,000', earlierLoans: 1 }, 'loan'),
  limit.turnsAway(
    'limit-6',
    '续贷多一分',
    { principal: '5,000,000.01', earlierLoans: 1 },
    'loan.principal-above-limit',
  ),
  limit.turnsAway(
    'limit-7',
    '营业收入差一分到 5000 万元，仍按小额',
    { revenue: '49,999,999.99', principal: '3,000,000.01' },
    'loan.principal-above-limit',
  ),
  limit.files(
    'limit-8',
    '营业收入恰为 5000 万元，按大额',
    { revenue: '50,000,000', principal: '3,000,000.01' },
    'loan',
    'first-loan',
  ),
  limit.files(
    'limit-9',
    '大额首贷恰为 2000 万元',
    { revenue: '50,000,000.01', principal: '20,000,000' },
    'loan',
    'first-loan',
  ),
  limit.turnsAway(
    'limit-10',
    '大额首贷多一分',
    { revenue: '50,000,000', principal: '20,000,000.01' },
    'loan.principal-above-limit',
  ),
  limit.files(
    'limit-11',
    '大额续贷少一分，营业收入差一分到 4 亿元',
    { revenue: '399,999,999.99', principal: '19,999,999.99', earlierLoans: 1 },
    'loan',
  ),
  limit.turnsAway(
    'limit-12',
    '大额续贷多一分',
    { revenue: '399,999,999.99', principal: '20,000,000.01', earlierLoans: 1 },
    'loan.principal-above-limit',
  ),
  limit.turnsAway('limit-13', '营业收入恰为 4 亿元', { revenue: '400,000,000' }, 'loan.revenue-above-limit'),
  stage.files('stage-1', '成立差一日满 36 个月', { foundedOn: '2023-01-06' }, 'seed'),
  stage.files('stage-2', '成立恰满 36 个月', { foundedOn: '2023-01-05' }, 'seed'),
  stage.files('stage-3', '成立超过 36 个月一日', { foundedOn: '2023-01-04' }, 'early'),
  stage.files('stage-4', '员工 49 人', { staff: 49 }, 'seed'),
  stage.files('stage-5', '员工 50 人', { staff: 50 }, 'seed'),
  stage.files('stage-6', '员工 51 人', { staff: 51 }, 'early'),
  stage.files('stage-7', '资产少一分到 500 万元', { assets: '4,999,999.99' }, 'seed'),
  stage.files('stage-8', '资产恰为 500 万元', { assets: '5,000,000' }, 'seed'),
  stage.files('stage-9', '资产多一分', { assets: '5,000,000.01' }, 'early'),
  stage.files('stage-10', '营业收入少一分到 500 万元', { revenue: '4,999,999.99' }, 'seed'),
  stage.files('stage-11', '营业收入恰为 500 万元', { revenue: '5,000,000' }, 'seed'),
  stage.files('stage-12', '营业收入多一分', { revenue: '5,000,000.01' }, 'early'),
  stage.files('stage-13', '成立差一日满 60 个月', { foundedOn: '2021-01-06' }, 'early'),
  stage.files('stage-14', '成立恰满 60 个月', { foundedOn: '2021-01-05' }, 'early'),
  stage.turnsAway('stage-15', '成立超过 60 个月一日', { foundedOn: '2021-01-04' }, 'enterprise.too-old'),
  stage.files('stage-16', '员工 199 人', { staff: 199 }, 'early'),
  stage.files('stage-17', '员工 200 人', { staff: 200 }, 'early'),
  stage.turnsAway('stage-18', '员工 201 人', { staff: 201 }, 'enterprise.too-many-staff'),
  stage.files('stage-19', '资产少一分到 2000 万元', { assets: '19,999,999.99' }, 'early'),
  stage.files('stage-20', '资产恰为 2000 万元', { assets: '20,000,000' }, 'early'),
  stage.turnsAway('stage-21', '资产多一分', { assets: '20,000,000.01' }, 'enterprise.assets-above-limit'),
  stage.files('stage-22', '营业收入少一分到 2000 万元', { revenue: '19,999,999.99' }, 'early'),
  stage.files('stage-23', '营业收入恰为 2000 万元', { revenue: '20,000,000' }, 'early'),
  stage.turnsAway(
    'stage-24',
    '营业收入多一分',
    { revenue: '20,000,000.01' },
    'enterprise.revenue-above-limit',
  ),
];
