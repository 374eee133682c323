import type { OperationName } from '../../http/operations.ts';
import { changeRequest } from '../../webhooks/change-endpoint.ts';
import { endpointRequest } from '../../webhooks/endpoint-request.ts';
import { redeliveryRequest } from '../../webhooks/send-anew.ts';
import { deliveryAnswer, endpointAnswer, secretAnswer } from '../answers/webhook.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { PAGE } from '../query-parameters.ts';

export const WEBHOOK_CONTRACTS = {
  createWebhookEndpoint: {
    tag: 'events',
    summary: { zh: '新建 webhook 端点', en: 'Create a webhook endpoint' },
    body: endpointRequest(false),
    answer: created(secretAnswer),
    problems: ['webhook-endpoint.too-many'],
  },
  listWebhookEndpoints: {
    tag: 'events',
    summary: { zh: 'webhook 端点列表', en: 'List webhook endpoints' },
    query: PAGE,
    answer: listed('WebhookEndpointPage', endpointAnswer),
    problems: [],
  },
  readWebhookEndpoint: {
    tag: 'events',
    summary: { zh: '查询 webhook 端点', en: 'Read a webhook endpoint' },
    answer: ok(endpointAnswer),
    problems: ['webhook-endpoint.not-found'],
  },
  disableWebhookEndpoint: {
    tag: 'events',
    summary: { zh: '停用 webhook 端点', en: 'Disable a webhook endpoint' },
    body: changeRequest,
    answer: ok(endpointAnswer),
    problems: ['webhook-endpoint.not-found'],
  },
  enableWebhookEndpoint: {
    tag: 'events',
    summary: { zh: '启用 webhook 端点', en: 'Enable a webhook endpoint again' },
    body: changeRequest,
    answer: ok(endpointAnswer),
    problems: ['webhook-endpoint.not-found', 'webhook-endpoint.too-many'],
  },
  rotateWebhookSecret: {
    tag: 'events',
    summary: { zh: '更换 webhook 密钥', en: 'Give a webhook endpoint a new secret' },
    body: changeRequest,
    answer: ok(secretAnswer),
    problems: ['webhook-endpoint.not-found'],
  },
  testWebhookEndpoint: {
    tag: 'events',
    summary: { zh: '发送测试事件', en: 'Send a test to a webhook endpoint' },
    body: changeRequest,
    answer: created(deliveryAnswer),
    problems: ['webhook-endpoint.not-found', 'webhook-endpoint.disabled'],
  },
  redeliverEvent: {
    tag: 'events',
    summary: { zh: '补发事件', en: 'Send an event to a webhook endpoint again' },
    body: redeliveryRequest,
    answer: created(deliveryAnswer),
    problems: ['webhook-endpoint.not-found', 'webhook-endpoint.disabled', 'event.not-found'],
  },
  readDeliveries: {
    tag: 'events',
    summary: { zh: '发送记录，自新至旧', en: 'Read what was sent to a webhook endpoint, the newest first' },
    query: PAGE,
    answer: listed('DeliveryPage', deliveryAnswer),
    problems: ['webhook-endpoint.not-found'],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
