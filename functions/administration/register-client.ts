/**
 * Register a client of an institution. Input: the institution, which must be registered, what it is, and a name to know
 * the client by. Output: 201 and the client, which cannot come in before it has a key.
 */
import * as z from 'zod/mini';
import { INSTITUTION_ROLES } from '../../domain/access/role.ts';
import type { Client } from '../../domain/access/client.ts';
import { assert } from '../../domain/assert.ts';
import { clientIdOf } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { institutionIdField, textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import { realNow } from '../http/real-now.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { readClient, registerClientWrite } from '../store/client-item.ts';
import type { Item } from '../store/dynamo.ts';
import { institutionKindCheck } from '../store/institution-item.ts';
import { clientBody } from './client-body.ts';
import { writeAsAdministrator } from './write-as-administrator.ts';

const NAME_LENGTH_MAX = 100;

export const clientRequest = z.strictObject({
  institutionId: institutionIdField,
  role: z.enum(INSTITUTION_ROLES),
  name: textField(NAME_LENGTH_MAX),
});

export async function registerClient(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(clientRequest, request.json);
  if ('problem' in checked) return checked;
  const { caller, idempotencyKey } = request;
  const { store, sha256 } = platform;
  const mark = requestMark(request, sha256);
  const at = realNow(platform);
  const id = clientIdOf(caller.clientId, idempotencyKey, sha256);
  const registered = { action: 'register', actor: caller.person, at, request: mark } as const;
  const client: Client = { id, person: id, ...checked.value, changes: [registered] };
  const outcome = await writeAsAdministrator(request, platform, [
    registerClientWrite(store, client, at),
    institutionKindCheck(store, checked.value.institutionId, checked.value.role),
  ]);
  if ('problem' in outcome) return outcome;
  if (outcome.kind === 'committed') return answerClient(client);
  if (!outcome.standing.has('client')) return strangerProblem(outcome.standing.get('institution'));
  const standing = await readClient(store, id);
  assert(standing !== null, 'only a client stands in the way of one');
  const [first] = standing.client.changes;
  if (first?.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerClient({ ...standing.client, changes: [first] }), isReplay: true };
}

function strangerProblem(institution: Item | null | undefined): Problem {
  if (institution === null || institution === undefined) return { problem: 'institution.not-found' };
  const errors = [{ pointer: '/role', code: 'role.other-institution-kind' }];
  return { problem: 'request.invalid', errors };
}

function answerClient(client: Client) {
  return { status: 201, body: () => clientBody(client) } as const;
}
