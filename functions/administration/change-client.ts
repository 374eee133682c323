/** Change a client: give it a key, retire one, or revoke it for good. Output: 200 and the client after the change. */
import * as z from 'zod/mini';
import type { AccessChange } from '../../domain/access/access-change.ts';
import { keysOf, revocationOf, type Client, type ClientChange } from '../../domain/access/client.ts';
import { isClientId } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { requiredReasonField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import { realNow } from '../http/real-now.ts';
import type { Request } from '../http/request.ts';
import { clientChangeWrite, readClient } from '../store/client-item.ts';
import { clientBody } from './client-body.ts';
import { keyRequest, readClientKey } from './client-key-request.ts';
import { kidField } from './public-key-field.ts';
import { recordChange } from './record-change.ts';

export const retireRequest = z.strictObject({ kid: kidField });
export const revokeRequest = z.strictObject({ reason: requiredReasonField });

export async function addClientKey(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(keyRequest, request.json);
  if ('problem' in checked) return checked;
  // Whether its days are over is judged when it is added, so that the same request is answered the same when they are.
  const read = await readClientKey(checked.value, realNow(platform));
  return changeClient(request, platform, (client, by) => {
    if ('problem' in read) return read;
    const { key } = read;
    const isKnown = keysOf(client).some(
      (held) => held.key.kid === key.kid || held.key.thumbprint === key.thumbprint,
    );
    return isKnown ? { problem: 'client.key-exists' } : { ...by, action: 'add-key', key };
  });
}

export async function retireClientKey(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(retireRequest, request.json);
  if ('problem' in checked) return checked;
  const { kid } = checked.value;
  return changeClient(request, platform, (client, by) => {
    const held = keysOf(client).find(({ key }) => key.kid === kid);
    if (held === undefined) return { problem: 'client.key-not-found' };
    return held.retired === null ? { ...by, action: 'retire-key', kid } : { problem: 'client.key-retired' };
  });
}

export async function revokeClient(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(revokeRequest, request.json);
  if ('problem' in checked) return checked;
  const { reason } = checked.value;
  return changeClient(request, platform, (_client, by) => ({ ...by, action: 'revoke', reason }));
}

/** What is revoked stays as it is. */
async function changeClient(
  request: Request,
  platform: Platform,
  decide: (client: Client, by: AccessChange) => ClientChange | Problem,
): Promise<Answer> {
  const { store } = platform;
  const { id } = request;
  return recordChange<ClientChange, Client>(request, platform, {
    read: async () => (isClientId(id) ? ((await readClient(store, id))?.client ?? null) : null),
    missing: { problem: 'client.not-found' },
    decide: (client, by) =>
      revocationOf(client) === null ? decide(client, by) : { problem: 'client.revoked' },
    takesAway: (_client, change) => change.action !== 'add-key',
    write: (client, change) => clientChangeWrite(store, client, change),
    body: clientBody,
  });
}
