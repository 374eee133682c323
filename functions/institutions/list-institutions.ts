import type { Answer } from '../http/answer.ts';
import { listBody } from '../http/list-body.ts';
import { readListRequest, type ListSpec } from '../http/list-request.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { institutionFromItem } from '../store/institution-item.ts';
import { listItems } from '../store/list-items.ts';
import { institutionBody } from './institution-body.ts';

const INSTITUTIONS: ListSpec = { kind: 'INSTITUTION', filters: {} };

/** The institutions that are registered, the newest first. */
export async function listInstitutions({ caller, query }: Request, { store }: Platform): Promise<Answer> {
  const asked = readListRequest(INSTITUTIONS, caller, query);
  if ('problem' in asked) return asked;
  const page = await listItems(store, asked);
  const data = page.items.map((item) => institutionBody(institutionFromItem(item)));
  return { status: 200, body: () => listBody(data, page.next) };
}
