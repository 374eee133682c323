import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApprovedClaim, LiveClaim } from '../../domain/claims/claim.ts';
import { isClaimId } from '../../domain/identifiers/ids.ts';
import { claimFromItem } from '../../functions/store/claim-item.ts';
import { claimKey, noticeKey } from '../../functions/store/keys.ts';
import { noticeFollows, noticeFromItem, publishWrite } from '../../functions/store/notice-item.ts';
import { readItem } from '../../functions/store/read-items.ts';
import { transact } from '../../functions/store/transact.ts';
import { approveClaim } from '../http/claim-steps.ts';
import { useLoanPolicy } from '../http/policies.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { injectFaults } from './fault-injection.ts';

let run: TestRun;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

async function approved(publicNoticeWorkingDays: number | null): Promise<ApprovedClaim> {
  useLoanPolicy(run, { publicNoticeWorkingDays });
  serial += 1;
  const { id } = (await approveClaim(run.api, serial)).body;
  if (!isClaimId(id)) throw new Error(id);
  const item = await readItem(run.platform.store, claimKey(id));
  if (item === null) throw new Error(`${String(id)} is not stored`);
  const { claim } = claimFromItem(item, await run.platform.policies.load([item]));
  if (claim.status !== 'approved') throw new Error(claim.status);
  return claim;
}

async function listed(): Promise<string[]> {
  const { body } = await run.api.send('GET', '/v1/public/notices', {});
  return body.data.map(({ claimId }: { claimId: string }) => claimId);
}

test('a notice leaves the public list once its approval no longer stands, and a new approval puts it up again', async () => {
  const { store } = run.platform;
  const claim = await approved(5);
  const before = await readItem(store, noticeKey(claim.id));
  if (before === null) throw new Error('a notice');
  expect(await listed()).toEqual([claim.id]);
  const { approvedFen: _, ...rest } = claim;
  const reversed: LiveClaim = { ...rest, status: 'reviewed' };
  expect((await transact(store, noticeFollows(store, reversed))).kind).toBe('committed');
  expect(await listed()).toEqual([]);
  expect((await transact(store, [publishWrite(store, noticeFromItem(before))])).kind).toBe('committed');
  expect(await listed()).toEqual([claim.id]);
});

test('an approval without a notice has none to follow it', async () => {
  expect(noticeFollows(run.platform.store, await approved(null))).toEqual([]);
});

test('a fault while an objection is recorded leaves nothing of who objects in the log', async () => {
  const claim = await approved(5);
  injectFaults(run.platform.store, 'TransactWriteItemsCommand').failNext('timeout-after-commit', 3);
  const body = { name: '张三丰', contact: '13812345678', text: '该企业未收到贷款' };
  const reply = await run.api.post('demo-manager', `/v1/claims/${claim.id}/objections`, body);
  expect(reply.body.code).toBe('platform.unavailable');
  const log = readFileSync(run.logPath, 'utf8');
  expect(log).toContain('"operation":"recordObjection","causes":["StoreFault');
  for (const personal of Object.values(body)) expect(log).not.toContain(personal);
});
