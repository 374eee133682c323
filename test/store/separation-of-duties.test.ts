import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { NO_EFFECTS } from '../../domain/claims/step-rule.ts';
import type { ApproveStep, PayStep, ReviewStep } from '../../domain/claims/step.ts';
import { instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { isClaimId } from '../../domain/identifiers/ids.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { Role } from '../../domain/access/role.ts';
import { hashSecret } from '../../functions/identity/client-secret.ts';
import { claimFromItem } from '../../functions/store/claim-item.ts';
import { claimKey } from '../../functions/store/keys.ts';
import { readItem } from '../../functions/store/read-items.ts';
import { stepWrites } from '../../functions/store/step-writes.ts';
import { transact } from '../../functions/store/transact.ts';
import { DEMO_SECRET, seedClient } from '../../local/demo-data.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { startTestRun, type TestRun } from '../http/run.ts';

let run: TestRun;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
  // One person who was given a client in every office, which is what the rule is there to survive.
  for (const role of ['bank', 'reviewer', 'approver', 'cashier'] as const)
    await addClient(`zhang-${role}`, role);
});

afterAll(async () => {
  await run.stop();
});

async function addClient(id: string, role: Role): Promise<void> {
  const secret = await hashSecret(DEMO_SECRET);
  await seedClient(
    run.platform,
    { id, role, person: 'zhang', ...(role === 'bank' ? { institution: 'demo-bank' } : {}) },
    secret,
  );
}

async function submitted(by: string): Promise<string> {
  serial += 1;
  const today = await run.api.day();
  const terms = loan(today, { enterprise: enterprise({ creditCode: creditCode(serial) }) });
  const filed = await run.api.post('demo-bank', '/v1/exposures', terms);
  const reply = await run.api.post(by, '/v1/claims', claim(filed.body.id, today, { lossFen: 10_000 }));
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

async function step(client: string, id: string, action: string, body: unknown = {}) {
  return run.api.post(client, `/v1/claims/${id}/${action}`, body);
}

describe('one person in several offices', () => {
  test('cannot review the claim they submitted', async () => {
    const reply = await step('zhang-reviewer', await submitted('zhang-bank'), 'review');
    expect(reply.status).toBe(403);
    expect(reply.body).toMatchObject({ code: 'claim.same-person', earlier: 'submit' });
  });

  test('cannot approve what they reviewed, nor what they once returned', async () => {
    const reviewed = await submitted('demo-bank');
    await step('zhang-reviewer', reviewed, 'review');
    expect((await step('zhang-approver', reviewed, 'approve')).body.code).toBe('claim.same-person');
    const returned = await submitted('demo-bank');
    await step('zhang-reviewer', returned, 'return', { reason: '缺材料' });
    await step('demo-bank', returned, 'resubmit');
    await step('demo-reviewer', returned, 'review');
    expect((await step('zhang-approver', returned, 'approve')).body.code).toBe('claim.same-person');
  });

  test('cannot pay what they approved', async () => {
    const id = await submitted('demo-bank');
    await step('demo-reviewer', id, 'review');
    await step('zhang-approver', id, 'approve');
    const paid = { paidOn: await run.api.day(), paymentRef: 'P-1' };
    expect((await step('zhang-cashier', id, 'pay', paid)).body.code).toBe('claim.same-person');
    expect((await step('demo-cashier', id, 'pay', paid)).status).toBe(200);
  });
});

describe('the database’s own condition', () => {
  type Stored = { readonly claim: LiveClaim; readonly version: number };

  async function storedClaim(id: string): Promise<Stored> {
    if (!isClaimId(id)) throw new Error(id);
    const item = await readItem(run.platform.store, claimKey(id));
    const stored = item === null ? null : claimFromItem(item, await run.platform.policies.load([item]));
    if (stored === null || stored.claim.status === 'refused') throw new Error('a live claim');
    return { claim: stored.claim, version: stored.version };
  }

  const basis = {
    at: instant('2026-11-24T00:00:00Z'),
    request: { key: 'k', digest: 'd' } as never,
    reason: null,
    entrySeq: null,
  };

  const approval = (amountFen: Fen, actor = 'somebody'): ApproveStep => ({
    ...{ ...basis, action: 'approve', actor, amountFen, twinIds: [] },
    ...{ notice: null, matchApplicationId: null },
  });
  const payment = (actor = 'somebody'): PayStep => ({
    ...{ ...basis, action: 'pay', actor, paymentRef: 'P' },
    ...{ paidOn: localDate('2026-11-24'), provincePaidOn: null },
  });

  /** Writes a step as a handler would that had forgotten to ask the domain. */
  async function writeUnasked(id: string, taken: ReviewStep | ApproveStep | PayStep) {
    return writeOn(await storedClaim(id), taken);
  }

  async function writeOn({ claim: before, version }: Stored, taken: ReviewStep | ApproveStep | PayStep) {
    return transact(run.platform.store, stepWrites(run.platform.store, before, taken, NO_EFFECTS, version));
  }

  test('refuses a review by the submitter, an approval by the reviewer and a payment by the approver', async () => {
    const id = await submitted('demo-bank');
    const review = (actor: string): ReviewStep => ({ ...basis, action: 'review', clearances: [], actor });
    expect((await writeUnasked(id, review('demo-bank'))).kind).toBe('condition-failed');
    await step('demo-reviewer', id, 'review');
    const amountFen = (await storedClaim(id)).claim.decision.amountFen;
    expect((await writeUnasked(id, approval(amountFen, 'demo-reviewer'))).kind).toBe('condition-failed');
    await step('demo-approver', id, 'approve');
    expect((await writeUnasked(id, payment('demo-approver'))).kind).toBe('condition-failed');
    expect((await writeUnasked(id, payment('somebody-else'))).kind).toBe('committed');
  });

  test('refuses a step that does not lead on from where the claim stands', async () => {
    const returned = await submitted('demo-bank');
    await step('demo-reviewer', returned, 'return', { reason: '缺材料' });
    const { amountFen } = (await storedClaim(returned)).claim.decision;
    expect((await writeUnasked(returned, approval(amountFen))).kind).toBe('condition-failed');
    const rejected = await submitted('demo-bank');
    await step('demo-reviewer', rejected, 'review');
    await step('demo-approver', rejected, 'reject', { reason: '不符合条件' });
    expect((await writeUnasked(rejected, payment())).kind).toBe('condition-failed');
  });

  test.each(['reviewed', 'approved'])(
    'refuses the step after %s where nobody had that duty, whatever the status says',
    async (status) => {
      const id = await submitted('demo-bank');
      const before = await storedClaim(id);
      await forgeStatus(id, status);
      const taken = status === 'reviewed' ? approval(before.claim.decision.amountFen) : payment();
      expect((await writeOn(before, taken)).kind).toBe('condition-failed');
    },
  );

  async function forgeStatus(id: string, status: string): Promise<void> {
    const { store } = run.platform;
    if (!isClaimId(id)) throw new Error(id);
    await store.client.send(
      new UpdateCommand({
        TableName: store.registerTable,
        Key: claimKey(id),
        UpdateExpression: 'SET #status = :status',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':status': status },
      }),
    );
  }
});
