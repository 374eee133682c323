import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** Events, and where they are sent to. */
export const WEBHOOK_GUIDES = {
  'webhook-endpoint.not-found': guide(
    {
      zh: '路径中的编号不是贵机构的 webhook 端点；其他机构的端点不可见。',
      en: 'The id in the path is of no endpoint of your institution; another institution’s are not there for you.',
    },
    {
      zh: '未作任何记录。请以 GET /v1/webhook-endpoints 查询编号，改正路径后重发。',
      en: 'Nothing was recorded. Look the id up by GET /v1/webhook-endpoints, mend the path and send it again.',
    },
  ),
  'webhook-endpoint.too-many': guide(
    {
      zh: '每个端点都会收到每个事件，因此同时启用的端点有上限；已停用的不计入。',
      en: 'Every endpoint is sent every event, so there is a limit to those that are enabled at a time; disabled ones do not count.',
    },
    {
      zh: '未作任何记录。请停用不再需要的端点，再以同一 Idempotency-Key 重发。',
      en: 'Nothing was recorded. Disable one that you need no more, and send this again with the same Idempotency-Key.',
    },
  ),
  'webhook-endpoint.disabled': guide(
    {
      zh: '端点因贵方请求或接收方答复 410 而停用；停用的端点不发送测试，也不补发。',
      en: 'The endpoint was disabled by your request, or because the receiver answered 410. Neither tests nor events are sent to a disabled one.',
    },
    {
      zh: '未作任何记录。请先启用（POST …/enable），再以同一 Idempotency-Key 重发；停用期间的事件可从 GET /v1/events 读取。',
      en: 'Nothing was recorded. Enable it (POST …/enable) and send this again with the same Idempotency-Key; what happened meanwhile is in GET /v1/events.',
    },
  ),
  'event.not-found': guide(
    {
      zh: '补发以 GET /v1/events 中的 position 指明事件，贵方的事件尚未到达该位置。',
      en: 'An event is named by its position in GET /v1/events, and yours have not come as far as this one.',
    },
    {
      zh: '未作任何记录。请核对 position 后以同一 Idempotency-Key 重发。',
      en: 'Nothing was recorded. Check the position and send it again with the same Idempotency-Key.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
