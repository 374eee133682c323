import type { Step } from '../../domain/claims/step.ts';
import type { History } from '../exports/rich-history.ts';
import { onStep, onSteps, partly, undone, type ClaimTampering } from './claim-changes.ts';
import { rechained, type Draft } from './draft.ts';

/** Every step of a kind and the entry that it was booked with, by another person. */
function byThePerson(draft: Draft, history: History, action: 'approve' | 'pay', actor: string): Draft {
  const entries = draft.entries.map((entry) =>
    entry.kind === action && entry.claimId === undone(history) ? { ...entry, actor } : entry,
  );
  return rechained(onStep(undone, action, { actor })(draft, history), entries);
}

/** Who may not do what, and what may not be done twice. */
export const DUTY_TAMPERINGS: Readonly<Record<string, ClaimTampering>> = {
  'a reviewer who approves': {
    tamper: onStep(partly, 'review', { actor: 'demo-approver' }),
    codes: ['claim.same-person'],
  },
  'a submitter who reviews': {
    tamper: onStep(undone, 'review', { actor: 'demo-bank' }),
    codes: ['claim.same-person'],
  },
  'an approver who pays': {
    tamper: onStep(undone, 'pay', { actor: 'demo-approver' }),
    codes: ['claim.same-person'],
  },
  'an approver who pays, with entries that fit': {
    tamper: (draft, history) => byThePerson(draft, history, 'pay', 'demo-approver'),
    codes: ['claim.same-person'],
  },
  'a cashier who approves, with entries that fit': {
    tamper: (draft, history) => byThePerson(draft, history, 'approve', 'demo-cashier'),
    codes: ['claim.same-person'],
  },
  'a payment twice, with a step and an entry that fit': {
    tamper: (draft, history) => {
      const paid = draft.entries.findLast(
        ({ kind, claimId }) => kind === 'pay' && claimId === undone(history),
      );
      const last = draft.entries.at(-1);
      if (paid === undefined || last === undefined) throw new Error('the claim is paid');
      const entries = [...draft.entries, { ...paid, recordedAt: last.recordedAt }];
      const again = onSteps(undone, (steps) => [
        ...steps,
        { ...steps.at(-1), at: last.recordedAt, entrySeq: last.seq + 1 } as Step,
      ]);
      return rechained(again(draft, history), entries);
    },
    codes: ['claim.step', 'entry.overdrawn'],
  },
  'a reversal ordered by who executed it': {
    tamper: onStep(undone, 'reverse', { orderedBy: 'demo-cashier' }),
    codes: ['claim.same-person'],
  },
  'an objection answered by who recorded it': {
    tamper: onStep(partly, 'object', { actor: 'demo-approver' }),
    codes: ['claim.same-person'],
  },
  'an order that nobody else gave': {
    tamper: (draft) => ({
      ...draft,
      reversals: draft.reversals.map((one) => ({ ...one, orderedBy: 'demo-cashier' })),
    }),
    codes: ['reversal.order'],
  },
};
