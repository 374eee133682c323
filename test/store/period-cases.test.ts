import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantFromMillis, startOfDay, type Instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import type { Claim, ClaimStatus, RefusedClaim } from '../../domain/claims/claim.ts';
import { claimIdOf } from '../../domain/identifiers/ids.ts';
import { claimToItem } from '../../functions/store/claim-item.ts';
import { readPeriodCases } from '../../functions/store/period-cases.ts';
import { claimAfter, claimIn, refusedClaim } from '../builders/claim.ts';
import { sha256 } from '../builders/digest.ts';
import { stepOf } from '../builders/step.ts';
import { startTestRun, type TestRun } from '../http/run.ts';

const BATCH = 25;
const CLAIMS = 250;
const BEFORE = 30;
const FIRST_MS = Date.parse(startOfDay(localDate('2026-11-24')));

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
  await record(Array.from({ length: CLAIMS }, (_, number) => claimNumber(number)));
});

afterAll(async () => {
  await run.stop();
});

/** So many seconds from the beginning of the day in Shanghai. */
function second(number: number): Instant {
  return instantFromMillis(FIRST_MS + number * 1_000);
}

/** The same claim again every second, the first of them half a minute before the day. */
function claimNumber(number: number): RefusedClaim {
  const claim = refusedClaim();
  const id = claimIdOf(claim.institutionId, String(number), sha256);
  return { ...claim, id, recordedAt: second(number - BEFORE) };
}

async function record(claims: readonly Claim[]): Promise<void> {
  const { client, registerTable } = run.platform.store;
  for (let first = 0; first < claims.length; first += BATCH) {
    const batch = claims.slice(first, first + BATCH);
    const requests = batch.map((claim) => ({ PutRequest: { Item: claimToItem(claim) } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [registerTable]: requests } }));
  }
}

async function keysOf(from: Instant, to: Instant, claimsMax: number) {
  const { store, policies } = run.platform;
  const { cases, ...counted } = await readPeriodCases(store, policies, {
    poolId: 'compensation',
    from,
    to,
    claimsMax,
  });
  return { keys: cases.map(({ key }) => key), ...counted };
}

function idsOf(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => claimNumber(from + index).id);
}

test('a period’s claims are read oldest first, from its first moment to the last before its end', async () => {
  const inside = CLAIMS - BEFORE;
  expect(await keysOf(second(0), second(inside), 1_000)).toEqual({
    keys: idsOf(BEFORE, inside),
    ...{ leftOut: 0, isComplete: true },
  });
  expect((await keysOf(second(0), second(10), 1_000)).keys).toEqual(idsOf(BEFORE, 10));
});

test('of more claims than are wanted the oldest are read, and that is said', async () => {
  const told = await keysOf(second(0), second(CLAIMS), 101);
  expect(told).toEqual({ keys: idsOf(BEFORE, 101), leftOut: 0, isComplete: false });
  expect((await keysOf(second(0), second(101), 101)).isComplete).toBe(true);
});

describe('a claim that is', () => {
  let number = 2_000;

  async function leftOutOf(claim: Claim): Promise<number> {
    number += 1;
    const id = claimIdOf(claim.institutionId, String(number), sha256);
    await record([{ ...claim, id, recordedAt: second(number) }]);
    const { keys, leftOut } = await keysOf(second(number), second(number + 1), 10);
    expect(keys).toEqual(leftOut === 0 ? [id] : []);
    return leftOut;
  }

  test.each<ClaimStatus>(['withdrawn', 'rejected', 'clawed-back'])(
    '%s drew nothing in the end, and is only counted',
    async (status) => {
      expect(await leftOutOf(claimIn(status))).toBe(1);
    },
  );

  test.each<ClaimStatus>(['submitted', 'approved', 'paid', 'recovering', 'closed'])(
    '%s is read with its decision',
    async (status) => {
      expect(await leftOutOf(claimIn(status))).toBe(0);
    },
  );

  test('clawed back in part is read with its decision', async () => {
    const ordered = [stepOf('review'), stepOf('approve'), stepOf('pay'), stepOf('order-clawback')];
    expect(await leftOutOf(claimAfter(...ordered, stepOf('claw-back')))).toBe(0);
  });
});

test('claims are decided anew as they are read, and one that comes to something else stops the reading', async () => {
  const { client, registerTable } = run.platform.store;
  const odd = { ...claimToItem(claimNumber(1_000)), outcome: { amounts: {}, refusals: [] } };
  const requests = [{ PutRequest: { Item: odd } }];
  await client.send(new BatchWriteCommand({ RequestItems: { [registerTable]: requests } }));
  const alone = keysOf(second(1_000 - BEFORE), second(1_001 - BEFORE), 10);
  await expect(alone).rejects.toThrow('does not recompute');
});
