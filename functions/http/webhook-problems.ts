import { kind, type ProblemKind } from './problem-kind.ts';

/** What can be wrong with where events are sent to. */
export const WEBHOOK_PROBLEMS = {
  'webhook-endpoint.not-found': kind(
    404,
    { zh: '没有此 webhook 端点', en: 'There is no such webhook endpoint' },
    { zh: '请核对编号。', en: 'Check its id.' },
  ),
  'webhook-endpoint.too-many': kind(
    409,
    { zh: '启用的 webhook 端点过多', en: 'Too many webhook endpoints are enabled' },
    { zh: '每个机构最多启用 6 个。', en: 'An institution has at most six.' },
  ),
  'webhook-endpoint.disabled': kind(
    409,
    { zh: '该 webhook 端点已停用', en: 'The webhook endpoint is disabled' },
    { zh: '停用期间不发送任何内容。', en: 'Nothing is sent to it.' },
  ),
  'event.not-found': kind(
    404,
    { zh: '没有此事件', en: 'There is no such event' },
    { zh: '贵方的事件中没有这一位置。', en: 'Your events have no such position.' },
  ),
} as const satisfies Record<string, ProblemKind>;
