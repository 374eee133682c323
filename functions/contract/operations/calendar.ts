import { workingYearRequest } from '../../calendar/record-working-year.ts';
import type { OperationName } from '../../http/operations.ts';
import { workingYearAnswer } from '../answers/calendar.ts';
import { created, ok, type OperationContract } from '../operation-contract.ts';

export const CALENDAR_CONTRACTS = {
  readWorkingYear: {
    tag: 'calendar',
    summary: { zh: '查询年度工作日安排', en: 'Read how a year’s working days are arranged' },
    answer: ok(workingYearAnswer),
    problems: ['calendar.not-found'],
  },
  recordWorkingYear: {
    tag: 'calendar',
    summary: { zh: '登记年度工作日安排', en: 'Record how a year’s working days are arranged' },
    body: workingYearRequest,
    answer: created(workingYearAnswer),
    problems: ['calendar.not-found', 'calendar.revision-changed', 'calendar.too-many-revisions'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
