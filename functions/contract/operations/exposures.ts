import type { OperationName } from '../../http/operations.ts';
import { exposureRequest } from '../../intake/exposure-request.ts';
import { settleRequest } from '../../intake/settle-exposure.ts';
import { exposureAnswer, filedExposureAnswer, settledExposureAnswer } from '../answers/exposure.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { COMMON, PAGE, RECORDED } from '../query-parameters.ts';

export const EXPOSURE_CONTRACTS = {
  fileExposure: {
    tag: 'exposures',
    summary: { zh: '备案一笔贷款或投资', en: 'File a loan or an investment' },
    body: exposureRequest,
    answer: created(filedExposureAnswer),
    problems: ['exposure.ineligible', 'ledger.busy'],
  },
  settleExposure: {
    tag: 'exposures',
    summary: { zh: '登记项目已结清', en: 'Record that an exposure is settled' },
    body: settleRequest,
    answer: ok(settledExposureAnswer),
    problems: [
      'exposure.not-found',
      'exposure.settled',
      'exposure.claim-open',
      'exposure.settled-on-out-of-range',
      'ledger.busy',
    ],
  },
  listExposures: {
    tag: 'exposures',
    summary: { zh: '备案项目列表', en: 'List exposures' },
    query: { ...COMMON, ...RECORDED, ...PAGE },
    answer: listed('ExposureList', exposureAnswer),
    problems: [],
  },
  readExposure: {
    tag: 'exposures',
    summary: { zh: '查询备案项目', en: 'Read an exposure' },
    answer: ok(exposureAnswer),
    problems: ['exposure.not-found'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
