import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { localDate } from '../domain/calendar/local-date.ts';
import { institutionIdOf } from '../domain/identifiers/ids.ts';
import type { PoolId } from '../domain/pools/pool.ts';
import type { Role } from '../functions/http/operations.ts';
import type { Platform } from '../functions/http/platform.ts';
import { hashSecret } from '../functions/identity/client-secret.ts';
import { appropriate } from '../functions/pools/appropriate.ts';
import { clientToItem } from '../functions/store/client-item.ts';

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
  { id: 'demo-auditor', role: 'auditor' },
];

/** The pools as the seed document fills them: the fund at once, the other carried over and then doubled. */
const DEMO_APPROPRIATIONS: readonly { poolId: PoolId; amountFen: number; documentNo: string }[] = [
  { poolId: 'guidance', amountFen: 5_000_000_000, documentNo: '徐政发〔2016〕12号' },
  { poolId: 'compensation', amountFen: 1_000_000_000, documentNo: '徐政发〔2016〕12号（原有）' },
  { poolId: 'compensation', amountFen: 1_000_000_000, documentNo: '徐政发〔2016〕12号（新增）' },
];

const EFFECTIVE_ON = localDate('2016-02-18');

/** Creates what is missing of the demo's clients and appropriations; run again, it changes nothing. */
export async function seedDemoData(platform: Platform): Promise<void> {
  const { salt, hash } = await hashSecret(DEMO_SECRET);
  await Promise.all(DEMO_CLIENTS.map((client) => putClient(platform, client, salt, hash)));
  for (const { poolId, amountFen, documentNo } of DEMO_APPROPRIATIONS) {
    const caller = {
      clientId: 'demo-manager',
      person: 'demo-manager',
      role: 'manager',
      institutionId: null,
    } as const;
    const answer = await appropriate(
      {
        requestId: 'demo-data',
        operation: 'appropriate',
        caller,
        idempotencyKey: `demo-data:${documentNo}`,
        id: poolId,
        query: {},
        json: { amountFen, effectiveOn: EFFECTIVE_ON, documentNo },
      },
      platform,
    );
    if ('problem' in answer) throw new Error(`the demo appropriation of ${poolId} failed: ${answer.problem}`);
  }
}

async function putClient(
  { store, sha256 }: Platform,
  client: DemoClient,
  salt: Uint8Array,
  hash: Uint8Array,
) {
  const { id, role, institution, person = id } = client;
  const institutionId = institution === undefined ? null : institutionIdOf(institution, sha256);
  const item = clientToItem({ id, role, person, institutionId, salt, hash });
  await store.client.send(new PutCommand({ TableName: store.registerTable, Item: item }));
}
