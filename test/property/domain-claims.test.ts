import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSteps } from '../../domain/claims/claim-as-of.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { stepEffects } from '../../domain/claims/step-rules.ts';
import { STEPS_MAX, type Step, type StepAction } from '../../domain/claims/step.ts';
import { advanceClaim } from '../../domain/claims/transitions.ts';
import { decide } from '../../domain/decisions/decide.ts';
import type { EntryKind } from '../../domain/ledger/entry-kinds.ts';
import { headAfter, type Head } from '../../domain/ledger/entry.ts';
import { fen, type Fen } from '../../domain/money/fen.ts';
import { claimAfter, takenInFacts } from '../builders/claim.ts';
import { appended, entryDraft, fundedHead } from '../builders/journal.ts';
import { stepOf } from '../builders/step.ts';

const DECIDED = 112_000_000n;
const CAP = 300_000_000n;
const ONWARD: readonly StepAction[] = ['review', 'approve', 'pay', 'return', 'resubmit'];
const OTHER: readonly StepAction[] = ['submit', 'clear', 'withdraw', 'reject', 'object', 'resolve-objection'];

/** Steps of any kind by anybody; more often such as lead on, by those whose duty they are, or few claims would get far. */
const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc
    .record({
      action: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...ONWARD) },
        { weight: 1, arbitrary: fc.constantFrom(...OTHER) },
      ),
      actor: fc.option(fc.constantFrom('bank-clerk', 'reviewer', 'approver', 'cashier'), { freq: 2 }),
      amountFen: fc.constantFrom(1n, DECIDED - 1n, DECIDED, DECIDED + 1n).map(fen),
      reason: fc.constantFrom(null, 'a reason', 'a reason'),
    })
    .map(({ action, actor, amountFen, reason }) => stepBy(action, actor, reason, amountFen)),
  { maxLength: 60, size: 'max' },
);

function stepBy(action: StepAction, actor: string | null, reason: string | null, amountFen: Fen): Step {
  const usual = stepOf(action);
  const step = { ...usual, actor: actor ?? usual.actor, reason };
  return step.action === 'approve' ? { ...step, amountFen } : step;
}

type Played = { readonly claim: LiveClaim; readonly head: Head; readonly kinds: readonly EntryKind[] };

/** Takes the steps that are allowed and books what they move, as the platform would. */
function play(wanted: readonly Step[]): Played {
  const submitted = claimAfter();
  let played = book({ claim: submitted, head: fundedHead(CAP), kinds: [] }, submitted, stepOf('submit'));
  for (const step of wanted) {
    const next = advanceClaim(played.claim, step);
    if (next.ok) played = book(played, next.value, step);
  }
  return played;
}

function book({ claim, head, kinds }: Played, after: LiveClaim, step: Step): Played {
  const { movement } = stepEffects(claim, step);
  if (movement === null) return { claim: after, head, kinds };
  const entry = appended(head, entryDraft({ ...movement, actor: step.actor, claimId: claim.id }));
  return { claim: after, head: headAfter(entry), kinds: [...kinds, movement.kind] };
}

function actorsOf({ steps }: LiveClaim, ...actions: readonly StepAction[]): Set<string> {
  return new Set(steps.filter(({ action }) => actions.includes(action)).map(({ actor }) => actor));
}

describe('for any steps by anybody', () => {
  test('a claim is reserved once, leaves its reservation at most once, and is paid at most once', () => {
    fc.assert(
      fc.property(anySteps, (wanted) => {
        const { kinds } = play(wanted);
        const count = (...of: readonly EntryKind[]) => kinds.filter((kind) => of.includes(kind)).length;
        expect(count('reserve')).toBe(1);
        expect(count('approve', 'release')).toBeLessThanOrEqual(1);
        expect(count('pay')).toBeLessThanOrEqual(count('approve'));
      }),
    );
  });

  test('what the pool holds for a claim is what its state says', () => {
    fc.assert(
      fc.property(anySteps, (wanted) => {
        const { claim, head } = play(wanted);
        const approved = claim.status === 'approved' || claim.status === 'paid' ? claim.approvedFen : 0n;
        const isOpen = ['submitted', 'returned', 'reviewed'].includes(claim.status);
        expect(approved).toBeLessThanOrEqual(DECIDED);
        expect(head.balances).toMatchObject({
          reserved: isOpen ? DECIDED : 0n,
          payable: claim.status === 'approved' ? approved : 0n,
          claimants: claim.status === 'paid' ? approved : 0n,
          available: CAP - (isOpen ? DECIDED : approved),
        });
      }),
    );
  });

  test('submitting, reviewing, approving and paying lie in different hands', () => {
    fc.assert(
      fc.property(anySteps, (wanted) => {
        const { claim } = play(wanted);
        const hands = [
          actorsOf(claim, 'submit', 'resubmit'),
          actorsOf(claim, 'review', 'clear', 'return'),
          actorsOf(claim, 'approve', 'reject', 'resolve-objection'),
          actorsOf(claim, 'pay'),
        ];
        const everybody = hands.flatMap((actors) => [...actors]);
        expect(everybody).toHaveLength(new Set(everybody).size);
      }),
      { numRuns: 500 },
    );
  });

  test('a claim never has more steps than it may, and is the same when folded from them again', () => {
    fc.assert(
      fc.property(anySteps, (wanted) => {
        const { claim } = play(wanted);
        expect(claim.steps.length).toBeLessThanOrEqual(STEPS_MAX);
        expect(foldSteps(takenInFacts(), claim.steps)).toEqual(claim);
      }),
    );
  });

  test('its decision can be computed again from what the claim keeps', () => {
    fc.assert(
      fc.property(anySteps, (wanted) => {
        const { loss, exposure, usage, policy, decidedOn, decision } = play(wanted).claim;
        expect(decide({ loss, exposure, usage, policy, today: decidedOn })).toEqual(decision);
      }),
    );
  });

  test('is not vacuous: some of them are paid, and some send a claim to and fro', () => {
    const samples = fc.sample(anySteps, { numRuns: 500, seed: 1 }).map((wanted) => play(wanted).claim);
    expect(samples.filter(({ status }) => status === 'paid').length).toBeGreaterThan(10);
    expect(samples.filter((claim) => actorsOf(claim, 'resubmit').size > 0).length).toBeGreaterThan(10);
  });
});
