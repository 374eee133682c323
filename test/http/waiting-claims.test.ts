import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { claimIdOf, institutionIdOf } from '../../domain/identifiers/ids.ts';
import { claimKey } from '../../functions/store/keys.ts';
import { readItem } from '../../functions/store/read-items.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { injectConflicts, type Conflicts } from '../store/conflict-injection.ts';
import type { Reply } from './api.ts';
import { expectSoundJournal, wholeJournal } from './journal.ts';
import { startTestRun, type TestRun } from './run.ts';
import { toldTo, typesOf } from './told-events.ts';
import { waitingClaim } from './waiting-claim.ts';

const LOST_BEFORE_THE_QUEUE = 2;

let run: TestRun;
let conflicts: Conflicts;
let firms = 0;

beforeAll(async () => {
  run = await startTestRun();
  // The intake's own requests lose every race; the worker's, which has a connection of its own, do not.
  conflicts = injectConflicts(run.platform.store);
});

beforeEach(() => {
  conflicts.cancelFor(null);
});

afterAll(async () => {
  await run.stop();
});

async function newLoan(): Promise<string> {
  firms += 1;
  const terms = loan(await run.api.day(), { enterprise: enterprise({ creditCode: creditCode(firms) }) });
  const filed = await run.api.post('demo-bank', '/v1/exposures', terms);
  expect(filed.status).toBe(201);
  return filed.body.id as string;
}

async function submit(body: unknown, key: string, prefer?: string): Promise<Reply> {
  const headers = prefer === undefined ? {} : { prefer };
  return run.api.post('demo-bank', '/v1/claims', body, { key, headers });
}

function idUnder(key: string): string {
  const { sha256 } = run.platform;
  return claimIdOf(institutionIdOf('demo-bank', sha256), key, sha256);
}

async function busyPool(): Promise<void> {
  await run.api.token('demo-bank');
  conflicts.cancelFor('TransactionConflict');
}

test('a claim that keeps losing its race is decided in its turn, and its caller is answered as ever', async () => {
  const body = claim(await newLoan(), await run.api.day(), { lossFen: 100_000 });
  await busyPool();
  const reply = await submit(body, 'lost-races');
  expect(conflicts.cancelled()).toBe(LOST_BEFORE_THE_QUEUE);
  expect(reply.status).toBe(201);
  expect(reply.body).toMatchObject({ id: idUnder('lost-races'), status: 'submitted', reservedFen: 40_000 });
  expect(reply.headers.get('idempotency-replayed')).toBeNull();
  conflicts.cancelFor(null);
  const again = await submit(body, 'lost-races');
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.text).toBe(reply.text);
  const read = await run.api.get('demo-bank', reply.headers.get('location') ?? '');
  expect(read.body).toMatchObject({ status: 'submitted', entry: reply.body.entry });
});

test('a claim that is refused in its turn is refused as it would have been at once', async () => {
  const exposureId = await newLoan();
  const today = await run.api.day();
  await submit(claim(exposureId, today, { lossFen: 100_000 }), 'the-first');
  await busyPool();
  const reply = await submit(claim(exposureId, today, { lossFen: 1 }), 'refused-in-turn');
  expect(reply.status).toBe(422);
  expect(reply.body).toMatchObject({ code: 'claim.refused', claimId: idUnder('refused-in-turn') });
  expect(reply.body.refusals.map(({ code }: { code: string }) => code)).toEqual([
    'exposure.claim-open',
    'share.below-one-fen',
  ]);
});

test('whoever does not want to wait is told where to look, and finds the claim there until it is decided', async () => {
  const body = claim(await newLoan(), await run.api.day(), { lossFen: 100_000 });
  await busyPool();
  const reply = await submit(body, 'no-wait', 'wait=0');
  expect(reply.status).toBe(202);
  expect(reply.headers.get('preference-applied')).toBe('wait=0');
  expect(reply.headers.get('retry-after')).toBe('1');
  const location = `/v1/claims/${idUnder('no-wait')}`;
  expect(reply.headers.get('location')).toBe(location);
  expect(reply.body).toMatchObject({ id: idUnder('no-wait'), status: 'waiting', requestedFen: 100_000 });
  expect(reply.body).not.toHaveProperty('decision');
  await run.worked();
  const read = await run.api.get('demo-bank', location);
  expect(read.status).toBe(200);
  expect(read.body).toMatchObject({ status: 'submitted', reservedFen: 40_000 });
  conflicts.cancelFor(null);
  const again = await submit(body, 'no-wait');
  expect(again.status).toBe(201);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
});

test.each([
  ['wait=5', 'wait=5'],
  ['respond-async, wait=20', 'wait=20'],
  ['WAIT = "7"; foo=bar', 'wait=7'],
  ['wait=3600', 'wait=20'],
  ['wait=soon', null],
  ['return=minimal', null],
])('a preference of %s is answered with %s', async (prefer, applied) => {
  const body = claim(await newLoan(), await run.api.day(), { lossFen: 1_000 });
  const reply = await submit(body, `prefer-${String(applied)}-${String(prefer.length)}`, prefer);
  expect(reply.status).toBe(201);
  expect(reply.headers.get('preference-applied')).toBe(applied);
});

test('a claim that waits is shown to its institution and the offices as what it is, and to nobody else', async () => {
  const path = `/v1/claims/${await waitingClaim(run)}`;
  for (const client of ['demo-bank', 'demo-reviewer']) {
    const read = await run.api.get(client, path);
    expect(read.status).toBe(202);
    expect(read.body.status).toBe('waiting');
    expect((await run.api.get(client, `${path}/timeline`)).body).toEqual({ data: [], nextCursor: null });
  }
  expect((await run.api.get('demo-bank-2', path)).body.code).toBe('claim.not-found');
  const listed = await run.api.get('demo-bank', '/v1/claims');
  expect(listed.body.data.map(({ id }: { id: string }) => id)).not.toContain(
    path.slice('/v1/claims/'.length),
  );
});

test.each([
  ['demo-bank', 'withdraw'],
  ['demo-reviewer', 'review'],
  ['demo-approver', 'approve'],
])('a claim that waits cannot be dealt with yet: %s is told so of its %s', async (client, step) => {
  const reply = await run.api.post(client, `/v1/claims/${await waitingClaim(run)}/${step}`);
  expect(reply.status).toBe(409);
  expect(reply.body.code).toBe('claim.waiting');
  expect(reply.headers.get('retry-after')).toBe('1');
});

test('a key under which a claim waits is taken: another claim under it is refused as the reuse that it is', async () => {
  const exposureId = await newLoan();
  const today = await run.api.day();
  await busyPool();
  const first = await submit(claim(exposureId, today, { lossFen: 100_000 }), 'taken', 'wait=0');
  expect(first.status).toBe(202);
  const other = await submit(claim(exposureId, today, { lossFen: 200_000 }), 'taken', 'wait=0');
  expect(other.status).toBe(422);
  expect(other.body.code).toBe('idempotency.key-reused');
});

test('a claim sent again while it waits is decided once, and both are answered alike', async () => {
  const body = claim(await newLoan(), await run.api.day(), { lossFen: 100_000 });
  await busyPool();
  const replies = await Promise.all(Array.from({ length: 6 }, () => submit(body, 'six-times')));
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  const entries = await wholeJournal(run.platform.store, 'compensation');
  expectSoundJournal('compensation', entries);
  expect(entries.filter(({ claimId }) => claimId === idUnder('six-times'))).toHaveLength(1);
});

test('nothing is told of a claim that waits, and its submission once when it is decided', async () => {
  const id = await waitingClaim(run);
  const told = async () =>
    typesOf((await toldTo(run, 'demo-bank')).filter(({ data }) => data.claimId === id));
  expect(await told()).toEqual([]);
  await run.platform.queue.send({ kind: 'claim', claimId: id, poolId: 'compensation' });
  await run.worked();
  expect(await told()).toEqual(['claim.submitted']);
});

test('a claim is judged by the day on which it came in, and its entry counts for the day of its turn', async () => {
  const id = await waitingClaim(run);
  const day = await run.api.day();
  await run.api.moveClock(1);
  await run.platform.queue.send({ kind: 'claim', claimId: id, poolId: 'compensation' });
  await run.worked();
  expect((await run.api.get('demo-bank', `/v1/claims/${id}`)).body.status).toBe('submitted');
  const item = await readItem(run.platform.store, claimKey(id));
  expect(item?.['decidedOn']).toBe(day);
  const entries = await wholeJournal(run.platform.store, 'compensation');
  expect(entries.find(({ claimId }) => claimId === id)?.effectiveOn).toBe(await run.api.day());
});
