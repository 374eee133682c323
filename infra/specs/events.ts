import type { FunctionSpec } from '../function-spec.ts';

/** What tells the outside. */
export const EVENT_FUNCTIONS = {
  events: {
    routes: ['GET /v1/events'],
    journal: [],
    register: [],
    partitions: [],
    events: ['Query'],
    eventPartitions: ['FEED'],
    barredDuties: [],
  },
  'event-telling': {
    routes: [],
    journal: ['Query'],
    register: [],
    partitions: [],
    readsOnly: ['CLAIM', 'EXPOSURE', 'INSTITUTION', 'POLICY', 'BATCH'],
    lists: ['INSTITUTION'],
    events: ['BatchGetItem', 'PutItem', 'UpdateItem'],
    eventPartitions: ['FEED', 'TOLD'],
    barredDuties: [],
    isFedByStreams: true,
    isHeavy: true,
  },
} as const satisfies Record<string, FunctionSpec>;
