import type { Answer } from '../http/answer.ts';
import { listBody } from '../http/list-body.ts';
import { readListRequest, type ListSpec } from '../http/list-request.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import type { Item } from '../store/dynamo.ts';
import { listItems } from '../store/list-items.ts';

export const CLIENTS: ListSpec = { kind: 'CLIENT', filters: {} };
export const PRINCIPALS: ListSpec = { kind: 'PRINCIPAL', filters: {} };

/** All clients, or all principals, the newest first. */
export async function listAccesses(
  { caller, query }: Request,
  { store }: Platform,
  list: ListSpec,
  bodyOf: (item: Item) => unknown,
): Promise<Answer> {
  const asked = readListRequest(list, caller, query);
  if ('problem' in asked) return asked;
  const page = await listItems(store, asked);
  return {
    status: 200,
    body: () => listBody(page.items.map(bodyOf), page.next),
  };
}
