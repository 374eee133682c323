import type { LocalDate } from '../calendar/local-date.ts';
import { partOf } from '../decisions/split.ts';
import type { MatchApplicationId } from '../identifiers/ids.ts';
import type { Fen } from '../money/fen.ts';
import { approvalOf } from './approval-of.ts';
import type { ApprovedClaim } from './claim.ts';
import { currentObjectionsOf } from './objections.ts';
import type { PayStep } from './step.ts';

/** What an approved claim waits for before it can be paid. */
export type PaymentStop =
  | { readonly code: 'claim.objection-open'; readonly objection: number }
  | { readonly code: 'claim.objection-upheld'; readonly objection: number }
  | { readonly code: 'claim.notice-running'; readonly from: LocalDate; readonly to: LocalDate }
  | {
      readonly code: 'claim.province-not-paid';
      readonly provinceFen: Fen;
      readonly matchApplicationId: MatchApplicationId | null;
    };

/** The first thing that stands between an approved claim and its payment on that day. */
export function paymentStop(claim: ApprovedClaim, step: PayStep, today: LocalDate): PaymentStop | null {
  for (const { number, resolved } of currentObjectionsOf(claim)) {
    if (resolved === null) return { code: 'claim.objection-open', objection: number };
    if (resolved.outcome === 'upheld') return { code: 'claim.objection-upheld', objection: number };
  }
  const { notice, matchApplicationId } = approvalOf(claim);
  if (notice !== null && today <= notice.to) {
    return { code: 'claim.notice-running', from: notice.from, to: notice.to };
  }
  if (waitsForProvince(claim) && step.provincePaidOn === null) {
    const provinceFen = partOf(claim.decision.split, 'province');
    return { code: 'claim.province-not-paid', provinceFen, matchApplicationId };
  }
  return null;
}

/** Whether the city's share is paid only after the province's; a province that bears nothing is not waited for. */
export function waitsForProvince({ policy, decision }: Pick<ApprovedClaim, 'policy' | 'decision'>): boolean {
  return policy.parameters.requireProvincePaidFirst.value && partOf(decision.split, 'province') > 0n;
}
