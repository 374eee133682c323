import type { LiveClaim } from '../claims/claim.ts';
import type { Step } from '../claims/step.ts';
import { effectiveSteps } from '../claims/effective-steps.ts';
import { assert } from '../assert.ts';
import type { Account } from '../ledger/accounts.ts';
import type { Entry } from '../ledger/entry.ts';
import { CHART_ORDER } from './chart-of-accounts.ts';
import { turnoverOn, type Turnover } from './turnovers.ts';

/** The people behind an entry, as they are on record: who prepared it (制单), who checked it (审核), who booked it (记账). */
export type VoucherPeople = {
  readonly preparedBy: string;
  /** Null where the rules alone decided, as over a reservation. */
  readonly checkedBy: string | null;
  readonly bookedBy: string;
};

export type VoucherLine = Turnover & { readonly account: Account };

/** The debits before the credits, as on paper; a line for each account and side. */
export function voucherLines({ postings }: Entry): readonly VoucherLine[] {
  const touched = CHART_ORDER.map((account) => ({ account, ...turnoverOn(account, postings) }));
  return [
    ...touched.filter(({ debitFen }) => debitFen > 0n).map((line) => ({ ...line, creditFen: 0n })),
    ...touched.filter(({ creditFen }) => creditFen > 0n).map((line) => ({ ...line, debitFen: 0n })),
  ];
}

/** Of an entry that is a claim's: reviewer and approver up to its payment, and afterwards whoever ordered it. */
export function peopleOfClaimEntry({ actor, seq }: Entry, claim: LiveClaim): VoucherPeople {
  const index = claim.steps.findIndex(({ entrySeq }) => entrySeq === seq);
  const step = claim.steps[index];
  assert(step !== undefined, `entry ${String(seq)} is of a step of claim ${claim.id}`);
  const [submitted, ...later] = claim.steps;
  const before = effectiveSteps([submitted, ...later.slice(0, Math.max(0, index - 1))]);
  return { preparedBy: preparerOf(step, before), checkedBy: checkerOf(step, before), bookedBy: actor };
}

function preparerOf(step: Step, before: readonly Step[]): string {
  if (step.action === 'submit' || step.action === 'withdraw') return step.actor;
  if (step.action !== 'approve' && step.action !== 'pay' && step.action !== 'reject') return step.actor;
  const reviewed = before.findLast(({ action }) => action === 'review');
  return reviewed?.actor ?? before[0]?.actor ?? step.actor;
}

function checkerOf(step: Step, before: readonly Step[]): string | null {
  switch (step.action) {
    case 'approve':
    case 'reject':
      return step.actor;
    case 'pay':
      return before.findLast(({ action }) => action === 'approve')?.actor ?? null;
    case 'claw-back':
      return before.findLast(({ action }) => action === 'order-clawback')?.actor ?? null;
    case 'reverse':
      return step.orderedBy;
    default:
      return null;
  }
}
