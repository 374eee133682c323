import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bearerOf, outstandingOf } from '../../domain/claims/bearing.ts';
import { foldSteps } from '../../domain/claims/claim-as-of.ts';
import {
  CLAIM_STATUSES,
  holdsReservation,
  isCompensated,
  type LiveClaim,
} from '../../domain/claims/claim.ts';
import { effectiveSteps } from '../../domain/claims/effective-steps.ts';
import { actsOf } from '../../domain/claims/separation-of-duties.ts';
import { STEPS_MAX } from '../../domain/claims/step.ts';
import { decide } from '../../domain/decisions/decide.ts';
import { custodyFen } from '../../domain/ledger/balances.ts';
import type { EntryKind } from '../../domain/ledger/entry-kinds.ts';
import { firstBrokenLink } from '../../domain/ledger/first-broken-link.ts';
import { sha256 } from '../builders/digest.ts';
import { fundedHead } from '../builders/journal.ts';
import { CAP, DECIDED, grant, NESTED_CAP, play, TAKEN, wishes, type World } from './claim-histories.ts';

/** What a claim's state says that is set aside, owed, paid and returned for it. */
function heldFor(claim: LiveClaim) {
  const reserved = holdsReservation(claim) ? DECIDED : 0n;
  if (claim.status === 'approved')
    return { reserved, payable: claim.approvedFen, claimants: 0n, recovered: 0n };
  if (!isCompensated(claim)) return { reserved, payable: 0n, claimants: 0n, recovered: 0n };
  const city = bearerOf(claim.bearing, 'city');
  const claimants = claim.approvedFen - city.clawedBackFen;
  return { reserved, payable: 0n, claimants, recovered: city.returnedFen };
}

function expectRulesToHold({ claim, head, draws, usageFen, othersFen, drainedFen }: World): void {
  const { reserved, payable, claimants, recovered } = heldFor(claim);
  const { balances } = head;
  expect(balances).toMatchObject({ reserved, payable, claimants, recoveries: -recovered });
  expect(balances.available).toBe(CAP - drainedFen - reserved - payable - claimants + recovered);
  expect(custodyFen(balances)).toBe(balances.available + reserved + payable);
  expect(usageFen).toBe(reserved + payable + claimants);
  expect(usageFen + othersFen <= NESTED_CAP).toBe(true);
  const isUnderWay = reserved + payable > 0n;
  const isGivenUp = claim.status === 'rejected' || claim.status === 'withdrawn';
  expect(draws.openClaimId === claim.id).toBe(isUnderWay);
  expect(draws.claimedFen).toBe(isGivenUp ? 0n : claim.loss.lossFen);
}

function movedMoney(before: World, after: World): boolean {
  return after.claim.steps.length > before.claim.steps.length && after.claim.steps.at(-1)?.entrySeq !== null;
}

function expectReversalToRestore(before: World, after: World): void {
  const people = { actor: 'cashier-9', orderedBy: 'approver-9' };
  const back = grant(after, { what: 'reverse', ...people, aim: 'all', reason: 'wrong', seq: null });
  expect(back.claim.steps).toHaveLength(after.claim.steps.length + 1);
  expect({ ...back.claim, steps: [] }).toEqual({ ...before.claim, steps: [] });
  expect(effectiveSteps(back.claim.steps)).toEqual(effectiveSteps(before.claim.steps));
  expect(back.head.balances).toEqual(before.head.balances);
  expect([back.usageFen, back.draws]).toEqual([before.usageFen, before.draws]);
}

describe('for any steps by anybody, with whatever others do', () => {
  test('what pool, caps and exposure hold for a claim is what its state says, at every step', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        let world = play([]);
        for (const wish of wanted) {
          world = grant(world, wish);
          expectRulesToHold(world);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a claim is reserved once; what it was paid, less what was reversed, it was paid at most once', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const { kinds, claim } = play(wanted);
        const count = (...of: readonly EntryKind[]) => kinds.filter((kind) => of.includes(kind)).length;
        expect(count('reserve')).toBe(1);
        const counting = effectiveSteps(claim.steps).map(({ action }) => action);
        for (const once of ['submit', 'approve', 'pay', 'close', 'write-off'] as const) {
          expect(counting.filter((action) => action === once).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('nobody has back more than they bore, and never more comes back than was lost', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const { claim } = play(wanted);
        if (!isCompensated(claim)) return;
        for (const bearer of claim.bearing) {
          expect(bearer.returnedFen <= bearer.borneFen && outstandingOf(bearer) >= 0n).toBe(true);
        }
        const returnedFen = claim.bearing.reduce((sum, bearer) => sum + bearer.returnedFen, 0n);
        expect(returnedFen <= claim.loss.lossFen).toBe(true);
      }),
    );
  });

  test('a reversal restores the claim, the caps, the exposure and the balances exactly', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        let before = play([]);
        for (const wish of wanted) {
          const after = grant(before, wish);
          if (wish.what !== 'reverse' && movedMoney(before, after)) expectReversalToRestore(before, after);
          before = after;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the journal verifies, reversals and all', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        expect(firstBrokenLink(fundedHead(CAP), play(wanted).entries, sha256)).toBeNull();
      }),
    );
  });

  test('submitting, reviewing, approving and paying lie in different hands, after payment too', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const acts = play(wanted).claim.steps.flatMap(actsOf);
        const people = new Map<string, Set<string>>();
        for (const { person, duty } of acts) people.set(person, (people.get(person) ?? new Set()).add(duty));
        for (const duties of people.values()) expect(duties.size).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  test('a claim never has more steps than it may, and is the same when folded from them again', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const { claim } = play(wanted);
        expect(claim.steps.length).toBeLessThanOrEqual(STEPS_MAX);
        expect(foldSteps(TAKEN, claim.steps)).toEqual(claim);
      }),
    );
  });

  test('its decision can be computed again from what the claim keeps', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const { loss, exposure, usage, policy, decidedOn, decision } = play(wanted).claim;
        expect(decide({ loss, exposure, usage, policy, today: decidedOn })).toEqual(decision);
      }),
    );
  });

  test('is not vacuous: every state is reached, and every kind of step is taken', () => {
    const samples = fc.sample(wishes, { numRuns: 600, seed: 1 });
    const worlds = samples.map(play);
    const statuses = new Set(worlds.map(({ claim }): string => claim.status));
    const actions = worlds.flatMap(({ claim }) => claim.steps.map(({ action }) => action));
    expect([...statuses, 'refused'].sort()).toEqual([...CLAIM_STATUSES].sort());
    for (const action of ['recover', 'claw-back', 'write-off', 'cancel-clawback', 'resubmit'] as const) {
      expect(actions.filter((taken) => taken === action).length, action).toBeGreaterThan(5);
    }
    expect(actions.filter((action) => action === 'reverse').length).toBeGreaterThan(100);
  });
});
