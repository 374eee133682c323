import type { OperationName } from '../../http/operations.ts';
import { eventAnswer } from '../answers/event.ts';
import { named } from '../described.ts';
import { ok, type OperationContract } from '../operation-contract.ts';
import { AFTER_POSITION, PAGE } from '../query-parameters.ts';
import { pageOf } from '../wire.ts';

export const EVENT_CONTRACTS = {
  listEvents: {
    tag: 'events',
    summary: { zh: '事件列表，自早至晚', en: 'List events, the earliest first' },
    query: { ...AFTER_POSITION, ...PAGE },
    // No list of like things, and so none that a spreadsheet has columns for.
    answer: ok(named('EventPage', pageOf(eventAnswer))),
    problems: [],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
