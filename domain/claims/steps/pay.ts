import { shanghaiDateOf } from '../../calendar/instant.ts';
import { addDays, type LocalDate } from '../../calendar/local-date.ts';
import { posting } from '../../ledger/posting.ts';
import { accept, reject } from '../../result.ts';
import { approvalOf } from '../approval-of.ts';
import { bearingOf } from '../bearing.ts';
import type { ApprovedClaim, PaidClaim } from '../claim.ts';
import { paymentStop } from '../payment-stop.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { PayStep } from '../step.ts';

/** Money leaves once nothing stops it, on a day between the first on which it may and today, not ahead of time. */
export const PAY = stepRule<PayStep, 'approved'>({
  allowedFrom: ['approved'],
  duty: 'payers',
  take: (claim, step) => {
    const { paidOn, paymentRef } = step;
    const lastDay = shanghaiDateOf(step.at);
    const stop = paymentStop(claim, step, lastDay);
    if (stop !== null) return reject(stop);
    const firstDay = firstDayToPay(claim, step);
    if (paidOn < firstDay || paidOn > lastDay) {
      return reject({ code: 'claim.paid-on-out-of-range', paidOn, firstDay, lastDay });
    }
    const bearing = bearingOf(claim.decision.split, claim.approvedFen);
    const paid = { paidOn, paymentRef, bearing, clawbackOrder: null, closing: null };
    return accept(withStep<PaidClaim>({ ...claim, status: 'paid', ...paid }, step));
  },
  effects: ({ approvedFen }) => ({
    ...NO_EFFECTS,
    movement: { kind: 'pay', postings: [posting('payable', 'claimants', approvedFen)] },
    draws: 'settled',
    compensatedChangeFen: approvedFen,
  }),
});

/** The day of the approval, the day after its notice, or the day the province paid, where that came first by policy. */
function firstDayToPay(claim: ApprovedClaim, { provincePaidOn }: PayStep): LocalDate {
  const { at, notice } = approvalOf(claim);
  const days = [
    shanghaiDateOf(at),
    ...(notice === null ? [] : [addDays(notice.to, 1)]),
    ...(provincePaidOn === null ? [] : [provincePaidOn]),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}
