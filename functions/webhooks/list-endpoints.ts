import type { Answer } from '../http/answer.ts';
import { ownInstitution } from '../http/own-institution.ts';
import { invalid, readLimit, unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { readDeliveries } from '../store/delivery-item.ts';
import { readEndpoints } from '../store/endpoint-item.ts';
import { POSITION_MAX } from '../store/event-keys.ts';
import { isWebhookEndpointId } from '../../domain/identifiers/ids.ts';
import { deliveryBody, endpointBody } from './endpoint-body.ts';
import { readOwnEndpoint } from './read-own-endpoint.ts';

/** Lists an institution’s endpoints by their ids, the disabled ones among them. */
export async function listEndpoints({ caller, query }: Request, { store }: Platform): Promise<Answer> {
  const unknown = unknownParameters(query, ['limit', 'cursor']);
  if (unknown !== null) return unknown;
  const limit = readLimit(query);
  if ('problem' in limit) return limit;
  const { cursor = '' } = query;
  if (cursor !== '' && !isWebhookEndpointId(cursor))
    return invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
  const endpoints = await readEndpoints(store, ownInstitution(caller).id, cursor, limit.limit);
  const last = endpoints.at(-1);
  const nextCursor = last !== undefined && endpoints.length === limit.limit ? last.id : null;
  return { status: 200, body: () => ({ data: endpoints.map(endpointBody), nextCursor }) };
}

/** What was sent to an endpoint and what it answered, the newest first. */
export async function listDeliveries(request: Request, platform: Platform): Promise<Answer> {
  const { query } = request;
  const unknown = unknownParameters(query, ['limit', 'cursor']);
  if (unknown !== null) return unknown;
  const limit = readLimit(query);
  if ('problem' in limit) return limit;
  const { cursor = String(POSITION_MAX) } = query;
  if (!/^\d{1,12}$/.test(cursor)) return invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
  const stored = await readOwnEndpoint(request, platform);
  if (stored === null) return { problem: 'webhook-endpoint.not-found' };
  const { id } = stored.endpoint;
  const deliveries = await readDeliveries(platform.store, id, Math.max(1, Number(cursor)), limit.limit);
  const last = deliveries.at(-1);
  const nextCursor =
    last !== undefined && last.number > 1 && deliveries.length === limit.limit ? String(last.number) : null;
  return { status: 200, body: () => ({ data: deliveries.map(deliveryBody), nextCursor }) };
}
