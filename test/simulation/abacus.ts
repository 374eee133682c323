import { expect } from 'vitest';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { Step, StepAction } from '../../domain/claims/step.ts';
import type { Entry } from '../../domain/ledger/entry.ts';

/** What each step leads from and to, and whose duty it is; written out again, so that the code is not its own judge. */
const RULES: Partial<Record<StepAction, { from: readonly string[]; to: string; duty: string | null }>> = {
  review: { from: ['submitted'], to: 'reviewed', duty: 'review' },
  return: { from: ['submitted'], to: 'returned', duty: 'review' },
  resubmit: { from: ['returned'], to: 'submitted', duty: 'submission' },
  withdraw: { from: ['submitted', 'returned', 'reviewed'], to: 'withdrawn', duty: null },
  approve: { from: ['reviewed'], to: 'approved', duty: 'approval' },
  reject: { from: ['reviewed'], to: 'rejected', duty: 'approval' },
  pay: { from: ['approved'], to: 'paid', duty: 'payment' },
};
const ENTRY_OF: Partial<Record<StepAction, string>> = {
  submit: 'reserve',
  withdraw: 'release',
  reject: 'release',
  approve: 'approve',
  pay: 'pay',
};

/** Where a claim's money is: still reserved, owed, paid; and what it takes of the caps and of its exposure. */
export type Beads = { status: string; reserved: bigint; payable: bigint; paid: bigint; drawn: bigint };

/** Pushes the beads for each step in turn, and holds every step to be allowed and done by the right person. */
export function beadsOf({ decision, loss, steps }: LiveClaim): Beads {
  const beads = {
    status: 'submitted',
    reserved: decision.amountFen,
    payable: 0n,
    paid: 0n,
    drawn: loss.lossFen,
  };
  const dutyOf = new Map([[steps[0].actor, 'submission']]);
  for (const step of steps.slice(1)) {
    const rule = RULES[step.action];
    expect(rule?.from).toContain(beads.status);
    if (rule === undefined) break;
    if (rule.duty !== null) {
      expect(dutyOf.get(step.actor) ?? rule.duty).toBe(rule.duty);
      dutyOf.set(step.actor, rule.duty);
    }
    beads.status = rule.to;
    move(beads, step);
  }
  return beads;
}

function move(beads: Beads, step: Step): void {
  if (step.action === 'approve') {
    expect(step.amountFen > 0n && step.amountFen <= beads.reserved).toBe(true);
    Object.assign(beads, { reserved: 0n, payable: step.amountFen });
  } else if (step.action === 'pay') {
    Object.assign(beads, { payable: 0n, paid: beads.payable });
  } else if (step.action === 'reject' || step.action === 'withdraw') {
    Object.assign(beads, { reserved: 0n, drawn: 0n });
  }
}

/** The journal tells of a claim exactly what its steps do: each movement once, under the number that the step names. */
export function expectEntriesOf(claim: LiveClaim, entries: readonly Entry[]): void {
  const moved = claim.steps.filter(({ action }) => ENTRY_OF[action] !== undefined);
  const own = entries.filter(({ claimId }) => claimId === claim.id);
  expect(own.map(({ kind, seq }) => [kind, seq])).toEqual(
    moved.map(({ action, entrySeq }) => [ENTRY_OF[action], entrySeq]),
  );
  for (const step of claim.steps) expect(step.entrySeq === null).toBe(!moved.includes(step));
}
