import type { OperationName } from '../../http/operations.ts';
import { eventAnswer } from '../answers/event.ts';
import { listed, type OperationContract } from '../operation-contract.ts';
import { AFTER_POSITION, PAGE } from '../query-parameters.ts';

export const EVENT_CONTRACTS = {
  listEvents: {
    tag: 'events',
    summary: { zh: '事件列表，自早至晚', en: 'List events, the earliest first' },
    query: { ...AFTER_POSITION, ...PAGE },
    answer: listed('EventPage', eventAnswer),
    problems: [],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
