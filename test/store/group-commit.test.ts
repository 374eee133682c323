import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { EVIDENCE_MAX } from '../../domain/claims/loss.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { submitClaims, type SubmissionOutcomes } from '../../functions/intake/submit-claims.ts';
import { claimSubmission } from '../builders/submissions.ts';
import { digestOf } from '../builders/digest.ts';
import { expectSoundJournal, wholeJournal } from '../http/journal.ts';
import { appropriateOn, registerOn, startBarePlatform, type BarePlatform } from './bare-platform.ts';
import { newClaims, PRINCIPAL_FEN, SHARE_FEN } from './claim-groups.ts';
import { injectConflicts, type Conflicts } from './conflict-injection.ts';
import { injectFaults, type FaultPlan } from './fault-injection.ts';
import { interleave } from './interleave.ts';

/** More than the SDK's own tries of one request, so that the fault comes through. */
const PAST_RETRIES = 3;
const SUBMITTING = { racesMax: 4, areFromQueue: false };
const ROOM_FOR = 1_000;

let bare: BarePlatform;
let bank: ClaimSubmission['institution'];
let conflicts: Conflicts;
let faults: FaultPlan;
let race: ReturnType<typeof interleave>;
let transactions: { readonly count: number; readonly bytes: number }[] = [];

beforeAll(async () => {
  bare = await startBarePlatform();
  bank = await registerOn(bare.platform, 'bank', 'bank');
  await appropriateOn(bare.platform, 'compensation', ROOM_FOR * SHARE_FEN);
  const { store } = bare.platform;
  conflicts = injectConflicts(store);
  faults = injectFaults(store, 'TransactWriteItemsCommand');
  race = interleave(store);
  store.client.middlewareStack.add(
    (next, context) => (args) => {
      if (context.commandName === 'TransactWriteItemsCommand') {
        const input = args.input as ConstructorParameters<typeof TransactWriteItemsCommand>[0];
        const bytes = JSON.stringify(input, (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ).length;
        transactions.push({ count: input.TransactItems?.length ?? 0, bytes });
      }
      return next(args);
    },
    { step: 'initialize', name: 'sizes' },
  );
});

beforeEach(() => {
  conflicts.cancelFor(null);
});

afterAll(async () => {
  await bare.stop();
});

function submit(claims: readonly ClaimSubmission[]): Promise<SubmissionOutcomes> {
  return submitClaims('compensation', claims, bare.platform, SUBMITTING);
}

function kindsOf(claims: readonly ClaimSubmission[], outcomes: SubmissionOutcomes): string[] {
  return claims.map(({ id }) => {
    const outcome = outcomes.get(id);
    return outcome?.kind === 'decided' ? outcome.claim.status : (outcome?.kind ?? 'none');
  });
}

/** The claims of the journal in the order of their entries, once the chain is found whole. */
async function journalled(): Promise<string[]> {
  const entries = await wholeJournal(bare.platform.store, 'compensation');
  expectSoundJournal('compensation', entries);
  return entries.flatMap(({ claimId }) => claimId ?? []);
}

test('as many claims go together as a transaction holds, each with an entry of its own, and the chain is whole', async () => {
  const claims = await newClaims(bare.platform, bank, 70);
  transactions = [];
  const outcomes = await submit(claims);
  expect(kindsOf(claims, outcomes)).toEqual(claims.map(() => 'submitted'));
  expect(transactions.map(({ count }) => count)).toEqual([99, 99, 12]);
  expect((await journalled()).slice(-70)).toEqual(claims.map(({ id }) => id));
});

test('the largest claims that there can be stay below what a transaction holds', async () => {
  const evidence = Array.from({ length: EVIDENCE_MAX }, (_, index) => ({
    kind: '证'.repeat(40),
    fileName: '据'.repeat(120),
    sha256: digestOf(String(index)),
    bytes: 10 * 1024 ** 3,
  }));
  const claims = (await newClaims(bare.platform, bank, 33)).map((claim) => ({ ...claim, evidence }));
  transactions = [];
  await submit(claims);
  const [only, ...others] = transactions;
  expect(others).toEqual([]);
  expect(only?.count).toBe(99);
  expect(only?.bytes).toBeLessThan(1024 ** 2);
});

test('a refused claim is on record and sinks none of those that were sent with it', async () => {
  const [first, second, third] = await newClaims(bare.platform, bank, 3);
  if (first === undefined || second === undefined || third === undefined) throw new Error('three claims');
  const again = claimSubmission(bank, 'a second claim on one loan', first.exposureId, {
    lossFen: PRINCIPAL_FEN,
  });
  const tooMuch = { ...second, loss: { ...second.loss, lossFen: PRINCIPAL_FEN * 2n } } as ClaimSubmission;
  const claims = [first, again, tooMuch, third];
  const seq = (await journalled()).length;
  expect(kindsOf(claims, await submit(claims))).toEqual(['submitted', 'refused', 'refused', 'submitted']);
  expect((await journalled()).slice(seq)).toEqual([first.id, third.id]);
  expect(kindsOf(claims, await submit(claims))).toEqual(claims.map(() => 'on-record'));
});

test('a group whose commit timed out is found on record when it is sent again, each claim of it once', async () => {
  const claims = await newClaims(bare.platform, bank, 40);
  const before = (await journalled()).length;
  faults.failNext('timeout-after-commit', PAST_RETRIES);
  await expect(submit(claims)).rejects.toThrow('the outcome of a transaction is unknown');
  expect(await journalled()).toHaveLength(before + 33);
  const outcomes = await submit(claims);
  expect(kindsOf(claims, outcomes)).toEqual(
    claims.map((_, index) => (index < 33 ? 'on-record' : 'submitted')),
  );
  expect((await journalled()).slice(before)).toEqual(claims.map(({ id }) => id));
});

test('a timeout that the SDK’s own retry gets over is told to nobody', async () => {
  const claims = await newClaims(bare.platform, bank, 5);
  faults.failNext('timeout-after-commit');
  expect(kindsOf(claims, await submit(claims))).toEqual(claims.map(() => 'submitted'));
});

test('nothing is left behind of a group that timed out before its commit', async () => {
  const claims = await newClaims(bare.platform, bank, 5);
  const before = (await journalled()).length;
  faults.failNext('timeout-before-commit', PAST_RETRIES);
  await expect(submit(claims)).rejects.toThrow('the outcome of a transaction is unknown');
  expect(await journalled()).toHaveLength(before);
  expect(kindsOf(claims, await submit(claims))).toEqual(claims.map(() => 'submitted'));
});

test.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
  'a group that loses to %s time after time is left undecided, and nothing of it is written',
  async (code) => {
    const claims = await newClaims(bare.platform, bank, 40);
    const before = (await journalled()).length;
    conflicts.cancelFor(code);
    transactions = [];
    expect((await submit(claims)).size).toBe(0);
    expect(conflicts.cancelled()).toBe(SUBMITTING.racesMax);
    expect(await journalled()).toHaveLength(before);
    conflicts.cancelFor(null);
    expect(kindsOf(claims, await submit(claims))).toEqual(claims.map(() => 'submitted'));
  },
);

test('a group that loses its race comes smaller the next time, so that single claims do not always outrun it', async () => {
  const claims = await newClaims(bare.platform, bank, 33);
  const [faster] = await newClaims(bare.platform, bank, 1);
  if (faster === undefined) throw new Error('one claim');
  transactions = [];
  race.beforeNextWrite(() => submit([faster]));
  expect(kindsOf(claims, await submit(claims))).toEqual(claims.map(() => 'submitted'));
  expect(transactions.map(({ count }) => count)).toEqual([99, 3, 48, 51]);
});

test('a lost race decides the whole rest again, on what the winner has left', async () => {
  const small = await startBarePlatform();
  try {
    const sender = await registerOn(small.platform, 'bank', 'bank');
    await appropriateOn(small.platform, 'compensation', 3 * SHARE_FEN);
    const [faster, ...claims] = await newClaims(small.platform, sender, 4);
    if (faster === undefined) throw new Error('four claims');
    const send = (some: readonly ClaimSubmission[]) =>
      submitClaims('compensation', some, small.platform, SUBMITTING);
    interleave(small.platform.store).beforeNextWrite(() => send([faster]));
    const outcomes = await send(claims);
    expect(kindsOf(claims, outcomes)).toEqual(['submitted', 'submitted', 'refused']);
    const entries = await wholeJournal(small.platform.store, 'compensation');
    expectSoundJournal('compensation', entries);
    expect(entries.at(-1)?.balances).toMatchObject({ available: 0n, reserved: BigInt(3 * SHARE_FEN) });
  } finally {
    await small.stop();
  }
});

test('a claim whose loan somebody else has claimed on meanwhile is decided again, and the others as they were', async () => {
  const claims = await newClaims(bare.platform, bank, 5);
  const [, taken] = claims;
  if (taken === undefined) throw new Error('five claims');
  const other = claimSubmission(bank, 'the other claim', taken.exposureId, { lossFen: PRINCIPAL_FEN });
  race.beforeNextWrite(() => submit([other]));
  expect(kindsOf(claims, await submit(claims))).toEqual([
    'submitted',
    'refused',
    ...claims.slice(2).map(() => 'submitted'),
  ]);
});
