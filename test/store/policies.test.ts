import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2017_01_01 } from '../../domain/policies/guidance-2017-01-01.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { policyDigest } from '../../domain/policies/policy-digest.ts';
import { policyVersionId } from '../../domain/policies/policy-version-id.ts';
import type { ConfirmedPolicy, PolicyAct, ProposedPolicy } from '../../domain/policies/policy-version.ts';
import { SHIPPED_POLICIES } from '../../domain/policies/shipped-policies.ts';
import { policyBook } from '../../functions/store/policy-book.ts';
import { policyFromItem, policyToItem } from '../../functions/store/policy-item.ts';
import { readPolicyVersion, readPolicyVersions } from '../../functions/store/policy-versions.ts';
import { confirmationWrite, proposalWrites } from '../../functions/store/policy-writes.ts';
import { transact } from '../../functions/store/transact.ts';
import { claim, loan } from '../builders/bodies.ts';
import { policyWith } from '../builders/decision-input.ts';
import { digestOf, sha256 } from '../builders/digest.ts';
import { parameter } from '../builders/policy.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { countRequests, type Counted } from './count-requests.ts';
import { injectFaults } from './fault-injection.ts';

let run: TestRun;
let counter: { readonly take: () => Counted };
let acts = 0;

beforeAll(async () => {
  run = await startTestRun();
  counter = countRequests(run.platform.store);
});

afterAll(async () => {
  await run.stop();
});

function act(actor: string): PolicyAct {
  acts += 1;
  const request = { key: digestOf(`key ${String(acts)}`), digest: digestOf(`request ${String(acts)}`) };
  return { actor, at: instant('2026-11-24T01:00:00Z'), request };
}

function versionOn(day: string, claimWindowMonths = 12): Policy {
  const effectiveFrom = localDate(day);
  const id = policyVersionId({ poolId: 'compensation', effectiveFrom });
  return { ...policyWith(COMPENSATION_2016_02_18, { claimWindowMonths }), id, effectiveFrom };
}

function proposed(policy: Policy, actor = 'a manager'): ProposedPolicy {
  const digest = policyDigest(policy, sha256);
  return { status: 'proposed', policy, digest, basedOn: null, proposal: act(actor) };
}

function confirmed(version: ProposedPolicy, actor = 'another manager'): ConfirmedPolicy {
  return { ...version, status: 'confirmed', confirmation: act(actor) };
}

async function write(version: ProposedPolicy | ConfirmedPolicy) {
  const { store } = run.platform;
  const outcome = await transact(
    store,
    version.status === 'proposed' ? proposalWrites(store, version) : [confirmationWrite(store, version)],
  );
  return outcome.kind === 'condition-failed' ? [...outcome.standing.keys()] : outcome.kind;
}

async function confirmVersion(policy: Policy): Promise<void> {
  const version = proposed(policy);
  expect(await write(version)).toBe('committed');
  expect(await write(confirmed(version))).toBe('committed');
}

test.each(SHIPPED_POLICIES)('what $id says is read back from its text as it was', (policy) => {
  const version = confirmed(proposed(policy));
  expect(policyFromItem(policyToItem(version))).toEqual(version);
});

test('a proposal gives way to another, a confirmed version to none', async () => {
  const first = proposed(versionOn('2030-01-01'));
  const second = proposed(versionOn('2030-01-01', 6), 'another manager');
  expect(await write(first)).toBe('committed');
  expect(await write(second)).toBe('committed');
  expect(await write(confirmed(second, 'a manager'))).toBe('committed');
  expect(await write(proposed(versionOn('2030-01-01', 7)))).toEqual(['version']);
  const standing = await readPolicyVersion(run.platform.store, second.policy.id, sha256);
  expect(standing).toMatchObject({ status: 'confirmed', digest: second.digest });
});

test('the same request proposes once, by the database’s own condition', async () => {
  const version = proposed(versionOn('2030-01-02'));
  expect(await write(version)).toBe('committed');
  expect(await write(version)).toEqual(['proposal']);
});

test('the database lets nobody confirm what they proposed, what they did not read, or anything twice', async () => {
  const version = proposed(versionOn('2030-01-03'));
  await write(version);
  expect(await write(confirmed(version, 'a manager'))).toEqual(['version']);
  expect(await write({ ...confirmed(version), digest: digestOf('other') })).toEqual(['version']);
  expect(await write(confirmed(version))).toBe('committed');
  expect(await write(confirmed(version))).toEqual(['version']);
  expect(await write(confirmed(proposed(versionOn('2030-01-04'))))).toEqual(['version']);
});

test('what is in force is asked of the database, past whatever nobody confirmed', async () => {
  const { store } = run.platform;
  const inForce = (day: string) => policyBook(store).inForce('compensation', localDate(day));
  await confirmVersion(versionOn('2031-02-01'));
  await write(proposed(versionOn('2031-02-10')));
  await write(proposed(versionOn('2031-02-11')));
  expect((await inForce('2031-02-01'))?.id).toBe('compensation@2031-02-01');
  expect((await inForce('2031-02-12'))?.id).toBe('compensation@2031-02-01');
  expect((await inForce('2029-12-31'))?.id).toBe('compensation@2016-02-18');
  expect(await inForce('2016-02-17')).toBeNull();
  expect(await policyBook(store).inForce('guidance', localDate('2031-02-12'))).toBe(GUIDANCE_2017_01_01);
  const book = policyBook(store);
  expect((await book.inForce('compensation', localDate('2031-03-01')))?.id).toBe('compensation@2031-02-01');
  await confirmVersion(versionOn('2031-02-20'));
  expect((await book.inForce('compensation', localDate('2031-03-01')))?.id).toBe('compensation@2031-02-20');
});

test('a version is read once in a process, and the shipped ones never', async () => {
  const { store } = run.platform;
  await confirmVersion(versionOn('2032-01-01'));
  await confirmVersion(versionOn('2032-01-02'));
  counter.take();
  const book = policyBook(store);
  const item = (policyVersion: unknown) => ({ policyVersion });
  await book.load([item('compensation@2016-02-18'), item(null), null, undefined]);
  expect(counter.take().reads).toBe(0);
  const both = ['compensation@2032-01-01', 'compensation@2032-01-02'];
  const policyOf = await book.load([...both, ...both].map(item));
  expect(counter.take().reads).toBe(1);
  await book.load(both.map(item));
  expect(counter.take().reads).toBe(0);
  expect(policyOf('compensation@2032-01-02')).toEqual(versionOn('2032-01-02'));
});

test('nothing is decided by a version that nobody confirmed, or that is not there', async () => {
  const { store } = run.platform;
  await write(proposed(versionOn('2032-02-01')));
  for (const policyVersion of ['compensation@2032-02-01', 'compensation@2032-02-02']) {
    await expect(policyBook(store).load([{ policyVersion }])).rejects.toThrow('confirmed');
  }
});

test('the versions of a pool are listed with the shipped ones, the latest first', async () => {
  const versions = await readPolicyVersions(run.platform.store, 'compensation', sha256);
  const days = versions.map(({ policy }) => policy.effectiveFrom);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(versions.at(-1)).toMatchObject({ status: 'shipped', policy: COMPENSATION_2016_02_18 });
});

test('a claim under a new version still takes two reads, sent together, once the version is known', async () => {
  const { api } = run;
  const day = await api.day(1);
  const parameters = { cityRateBp: parameter({ loan: 3_000 }) };
  const body = { pool: 'compensation', effectiveFrom: day, basedOn: 'compensation@2016-02-18', parameters };
  const { body: version } = await api.post('demo-manager', '/v1/policies', body);
  await api.post('demo-manager-2', `/v1/policies/${version.id}/confirm`, { digest: version.digest });
  await api.moveClock(1);
  const filed = await api.post('demo-bank', '/v1/exposures', loan(day));
  expect(filed.body.policyVersion).toBe(version.id);
  await api.post('demo-bank', '/v1/claims/quote', claim(filed.body.id, day));
  counter.take();
  expect((await api.post('demo-bank', '/v1/claims', claim(filed.body.id, day))).status).toBe(201);
  expect(counter.take()).toMatchObject({ reads: 2, readsTogether: true, transactions: 1 });
});

test('the retry of a proposal or a confirmation that timed out after its commit is answered as the first', async () => {
  const { api, platform } = run;
  const faults = injectFaults(platform.store, 'TransactWriteItemsCommand');
  const parameters = { claimWindowMonths: parameter(6) };
  const body = { pool: 'guidance', effectiveFrom: '2033-01-01', basedOn: 'guidance@2017-01-01', parameters };
  const propose = () => api.post('demo-manager', '/v1/policies', body, { key: 'proposal-timed-out' });
  faults.failNext('timeout-after-commit', 3);
  expect((await propose()).body.code).toBe('platform.unavailable');
  const proposal = await propose();
  expect(proposal.status).toBe(201);
  expect(proposal.headers.get('idempotency-replayed')).toBe('true');
  const { id, digest } = proposal.body as { id: string; digest: string };
  const confirm = () =>
    api.post('demo-manager-2', `/v1/policies/${id}/confirm`, { digest }, { key: 'confirmation-timed-out' });
  faults.failNext('timeout-after-commit', 3);
  expect((await confirm()).body.code).toBe('platform.unavailable');
  const confirmation = await confirm();
  expect(confirmation.status).toBe(200);
  expect(confirmation.headers.get('idempotency-replayed')).toBe('true');
});
