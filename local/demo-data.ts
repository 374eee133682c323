import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Role } from '../domain/access/role.ts';
import { assert } from '../domain/assert.ts';
import { instant } from '../domain/calendar/instant.ts';
import { localDate } from '../domain/calendar/local-date.ts';
import { sha256Hex, utf8, type Sha256 } from '../domain/digest.ts';
import { institutionIdOf, isClientId } from '../domain/identifiers/ids.ts';
import type { PoolId } from '../domain/pools/pool.ts';
import type { InstitutionKind } from '../domain/institutions/institution.ts';
import type { OperationName } from '../functions/http/operations.ts';
import type { Platform } from '../functions/http/platform.ts';
import type { Request } from '../functions/http/request.ts';
import { hashSecret } from '../functions/identity/client-secret.ts';
import { registerInstitution } from '../functions/institutions/register-institution.ts';
import { appropriate } from '../functions/pools/appropriate.ts';
import type { SecretRecord } from '../functions/store/client-item.ts';
import { clientKey } from '../functions/store/keys.ts';
import { kindListing } from '../functions/store/listing.ts';

export const DEMO_SECRET = 'demo-secret';

export type DemoClient = {
  readonly id: string;
  readonly role: Role;
  /** The institution it belongs to; none for the platform's own offices. */
  readonly institution?: string;
  /** The person behind it, where that is not the client itself. */
  readonly person?: string;
};

export const DEMO_CLIENTS: readonly DemoClient[] = [
  { id: 'demo-bank', role: 'bank', institution: 'demo-bank' },
  { id: 'demo-bank-2', role: 'bank', institution: 'demo-bank-2' },
  { id: 'demo-fund', role: 'fund', institution: 'demo-fund' },
  { id: 'demo-reviewer', role: 'reviewer' },
  { id: 'demo-approver', role: 'approver' },
  { id: 'demo-cashier', role: 'cashier' },
  { id: 'demo-manager', role: 'manager' },
  { id: 'demo-manager-2', role: 'manager' },
  { id: 'demo-finance', role: 'finance' },
  { id: 'demo-finance-2', role: 'finance' },
  { id: 'demo-auditor', role: 'auditor' },
  { id: 'demo-administrator', role: 'administrator' },
];

/** The pools as the seed document fills them: the fund at once, the other carried over and then doubled. */
const DEMO_APPROPRIATIONS: readonly { poolId: PoolId; amountFen: number; documentNo: string }[] = [
  { poolId: 'guidance', amountFen: 5_000_000_000, documentNo: '徐政发〔2016〕12号' },
  { poolId: 'compensation', amountFen: 1_000_000_000, documentNo: '徐政发〔2016〕12号（原有）' },
  { poolId: 'compensation', amountFen: 1_000_000_000, documentNo: '徐政发〔2016〕12号（新增）' },
];

/** Made up; the codes are valid and were issued to nobody. */
const DEMO_INSTITUTIONS: readonly { name: string; kind: InstitutionKind; creditCode: string }[] = [
  { name: 'demo-bank', kind: 'bank', creditCode: '91320300MA0000001M' },
  { name: 'demo-bank-2', kind: 'bank', creditCode: '91320300MA0000002Q' },
  { name: 'demo-fund', kind: 'fund', creditCode: '91320300MA0000003U' },
];

const EFFECTIVE_ON = localDate('2016-02-18');
/** The same at every start, so that starting again changes nothing. */
const SEEDED_AT = instant('2016-02-18T00:00:00Z');

/** Creates what is missing of the demo's clients, appropriations and institutions; run again, it changes nothing. */
export async function seedDemoData(platform: Platform): Promise<void> {
  const secret = await hashSecret(DEMO_SECRET);
  await Promise.all(DEMO_CLIENTS.map((client) => seedClient(platform, client, secret)));
  for (const { poolId, amountFen, documentNo } of DEMO_APPROPRIATIONS) {
    const json = { amountFen, effectiveOn: EFFECTIVE_ON, documentNo };
    const answer = await appropriate(demoRequest('appropriate', documentNo, poolId, json), platform);
    // A pool whose books are closed has long begun.
    if ('problem' in answer && answer.problem !== 'period.closed')
      throw new Error(`the demo appropriation of ${poolId} failed: ${answer.problem}`);
  }
  for (const { name, kind, creditCode } of DEMO_INSTITUTIONS) {
    const json = { kind, name, creditCode, agreement: { from: EFFECTIVE_ON, to: null }, quotaFen: null };
    const answer = await registerInstitution(demoRequest('registerInstitution', name, '', json), platform);
    if ('problem' in answer) throw new Error(`the demo institution ${name} failed: ${answer.problem}`);
  }
}

/** A request of the demo's manager; sent again under the same name, it is answered as the first time. */
function demoRequest(operation: OperationName, name: string, id: string, json: unknown): Request {
  const person = 'demo-manager';
  return {
    requestId: 'demo-data',
    operation,
    caller: { clientId: person, person, role: 'manager', institutionId: null },
    idempotencyKey: `demo-data:${name}`,
    id,
    query: {},
    json,
  };
}

/** Creates a client with a secret, or gives it that secret; keys that it was given since, or its revocation, stay. */
export async function seedClient(
  { store, sha256 }: Platform,
  { id, role, institution, person = id }: DemoClient,
  secret: SecretRecord,
): Promise<void> {
  assert(isClientId(id), `${id} is a client’s id`);
  const institutionId = institution === undefined ? null : institutionIdOf(institution, sha256);
  const request = { key: digestOf(id, sha256), digest: digestOf(id, sha256) };
  const registered = { action: 'register', actor: 'demo-data', at: SEEDED_AT, request };
  const facts = {
    id,
    name: id,
    role,
    person,
    institutionId,
    secret,
    ...kindListing('CLIENT', { id, recordedAt: SEEDED_AT }),
  };
  const names = Object.keys(facts);
  await store.client.send(
    new UpdateCommand({
      TableName: store.registerTable,
      Key: clientKey(id),
      UpdateExpression: `SET changes = if_not_exists(changes, :changes), ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ':changes': [registered],
        ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [`:${name}`, value])),
      },
    }),
  );
}

function digestOf(id: string, sha256: Sha256) {
  return sha256Hex(utf8(`demo-data:${id}`), sha256);
}
