import { factRequest } from '../../enterprises/record-enterprise-fact.ts';
import type { OperationName } from '../../http/operations.ts';
import { agreementRequest } from '../../institutions/record-agreement.ts';
import { registerRequest } from '../../institutions/register-institution.ts';
import { resumeRequest } from '../../institutions/resume-institution.ts';
import { enterpriseAnswer, recordedFactAnswer } from '../answers/enterprise.ts';
import {
  institutionAnswer,
  institutionUsageAnswer,
  readInstitutionAnswer,
  resumedAnswer,
} from '../answers/institution.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { PAGE, RECORDED } from '../query-parameters.ts';

export const INSTITUTION_CONTRACTS = {
  registerInstitution: {
    tag: 'institutions',
    summary: { zh: '登记合作机构', en: 'Register an institution' },
    body: registerRequest,
    answer: created(institutionAnswer),
    problems: ['institution.name-taken', 'institution.credit-code-taken'],
  },
  listInstitutions: {
    tag: 'institutions',
    summary: { zh: '合作机构列表', en: 'List institutions' },
    query: { ...RECORDED, ...PAGE },
    answer: listed('InstitutionList', institutionAnswer),
    problems: [],
  },
  readInstitution: {
    tag: 'institutions',
    summary: { zh: '查询合作机构', en: 'Read an institution' },
    answer: ok(readInstitutionAnswer),
    problems: ['institution.not-found'],
  },
  readInstitutionUsage: {
    tag: 'institutions',
    summary: { zh: '查询机构各项限额的使用', en: 'Read how much of every cap an institution has taken up' },
    answer: ok(institutionUsageAnswer),
    problems: ['institution.not-found'],
  },
  recordAgreement: {
    tag: 'institutions',
    summary: { zh: '登记合作协议', en: 'Record an agreement' },
    body: agreementRequest,
    answer: created(institutionAnswer),
    problems: ['institution.not-found', 'institution.too-many-agreements'],
  },
  resumeInstitution: {
    tag: 'institutions',
    summary: { zh: '恢复机构备案', en: 'Let a suspended institution file again' },
    body: resumeRequest,
    answer: created(resumedAnswer),
    problems: ['institution.not-found', 'institution.not-suspended'],
  },
  readEnterprise: {
    tag: 'institutions',
    summary: { zh: '查询企业', en: 'Read what is known of an enterprise' },
    answer: ok(enterpriseAnswer),
    problems: ['enterprise.not-found'],
  },
  recordEnterpriseFact: {
    tag: 'institutions',
    summary: { zh: '登记企业情况', en: 'Record what was found out about an enterprise' },
    body: factRequest,
    answer: created(recordedFactAnswer),
    problems: ['enterprise.not-found'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
