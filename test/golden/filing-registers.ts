import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2017_01_01 } from '../../domain/policies/guidance-2017-01-01.ts';
import { casesOf, type GoldenCase } from './golden-case.ts';

const AGREEMENT = '徐政发〔2016〕12号 五（三）：合作银行；苏财教〔2009〕178号：年度贷款额度';
const LEVERAGE = '宁波市2015年、常州市“苏微贷”10倍放大';
const STOP_LINE = '财金〔2024〕60号：代偿率上限5%';
const ONCE = '上海市信贷风险补偿办法：不重复补偿';

const loan = { policy: COMPENSATION_2016_02_18, filing: { kind: 'loan' } } as const;

const agreement = casesOf({ ...loan, rule: 'agreement', source: AGREEMENT });
const leverage = casesOf({ ...loan, rule: 'leverage', source: LEVERAGE });
const noLeverage = casesOf({
  ...{ policy: GUIDANCE_2017_01_01, filing: { kind: 'investment' } },
  ...{ rule: 'leverage', source: LEVERAGE },
});
const stopLine = casesOf({ ...loan, rule: 'stop-line', source: STOP_LINE });
const contract = casesOf({ ...loan, rule: 'contract', source: ONCE });

/** What a filing is held to by the registers: agreement and quota, leverage, stop-line, contract number. */
export const FILING_REGISTERS: readonly GoldenCase[] = [
  agreement.files('agreement-1', '协议于起始日生效', { agreementFrom: '2026-01-05' }, 'loan', 'first-loan'),
  agreement.turnsAway(
    'agreement-2',
    '协议晚于起始日一日生效',
    { agreementFrom: '2026-01-06' },
    'institution.no-agreement-on-start',
  ),
  agreement.files('agreement-3', '协议于备案日到期', { agreementTo: '2026-01-10' }, 'loan', 'first-loan'),
  agreement.turnsAway(
    'agreement-4',
    '协议早于备案日一日到期',
    { agreementTo: '2026-01-09' },
    'institution.no-agreement-on-filing',
  ),
  agreement.turnsAway(
    'agreement-5',
    '协议在起始日前已到期',
    { agreementTo: '2026-01-04' },
    'institution.no-agreement-on-start',
    'institution.no-agreement-on-filing',
  ),
  agreement.files(
    'agreement-6',
    '恰好用满额度',
    { quota: '10,000,000', outstanding: '7,000,000' },
    'loan',
    'first-loan',
  ),
  agreement.turnsAway(
    'agreement-7',
    '超过额度一分',
    { quota: '10,000,000', outstanding: '7,000,000.01' },
    'institution.quota-exceeded',
  ),
  leverage.files(
    'leverage-1',
    '恰好用满十倍',
    { poolCap: '20,000,000', poolOutstanding: '197,000,000' },
    'loan',
    'first-loan',
  ),
  leverage.turnsAway(
    'leverage-2',
    '超过十倍一分',
    { poolCap: '20,000,000', poolOutstanding: '197,000,000.01' },
    'cap.leverage-exceeded',
  ),
  leverage.turnsAway(
    'leverage-3',
    '资金池上缴后规模不足',
    { poolCap: '299,999.99', poolOutstanding: '0' },
    'cap.leverage-exceeded',
  ),
  noLeverage.files(
    'leverage-4',
    '引导基金不设倍数',
    { poolCap: '0', poolOutstanding: '900,000,000' },
    'seed',
  ),
  noLeverage.turnsAway(
    'leverage-5',
    '累计超过可精确记录的金额一分',
    { principal: '5,000,000', outstanding: '90,071,987,547,409.92' },
    'filing.too-large-to-count',
  ),
  stopLine.turnsAway('stop-line-1', '熔断期间新增备案', { suspended: true }, 'institution.suspended'),
  contract.turnsAway(
    'contract-1',
    '同一合同再次备案',
    { sameContract: true },
    'filing.contract-already-filed',
  ),
  contract.files('contract-2', '同日同额已有 99 笔', { alike: 99 }, 'loan', 'first-loan'),
  contract.turnsAway('contract-3', '同日同额已有 100 笔', { alike: 100 }, 'filing.too-many-alike'),
  contract.turnsAway(
    'contract-4',
    '各项条件同时不符',
    {
      ...{ maturesOn: '2026-01-05', agreementTo: '2026-01-09', suspended: true, sameContract: true },
      ...{ poolCap: '0' },
    },
    'loan.matures-before-start',
    'institution.no-agreement-on-filing',
    'institution.suspended',
    'cap.leverage-exceeded',
    'filing.contract-already-filed',
  ),
];
