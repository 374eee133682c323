import { instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import type { Step, StepAction } from '../../domain/claims/step.ts';
import { claimIdOf, institutionIdOf, matchApplicationIdOf } from '../../domain/identifiers/ids.ts';
import { fen } from '../../domain/money/fen.ts';
import { digestOf, sha256 } from './digest.ts';

export type StepOf<Action extends StepAction> = Extract<Step, { action: Action }>;

function base(actor: string, day: string, reason: string | null = null) {
  const request = { key: digestOf(`key of ${actor}`), digest: digestOf(`request of ${actor}`) };
  return { actor, at: instant(`2026-11-${day}T02:00:00Z`), request, reason, entrySeq: null };
}

/** Every step as it is mostly taken: by someone else each, on a day each, approving all that was decided. */
const STEPS: { readonly [Action in StepAction]: StepOf<Action> } = {
  submit: { action: 'submit', ...base('bank-clerk', '24') },
  return: { action: 'return', ...base('reviewer', '25', 'the notice is not legible') },
  resubmit: { action: 'resubmit', evidence: [], ...base('bank-clerk', '26') },
  withdraw: { action: 'withdraw', ...base('bank-clerk', '26') },
  review: { action: 'review', clearances: [], ...base('reviewer', '27') },
  clear: { action: 'clear', clearances: [], ...base('reviewer', '27') },
  approve: {
    action: 'approve',
    amountFen: fen(112_000_000n),
    notice: null,
    matchApplicationId: matchApplicationIdOf(
      claimIdOf(institutionIdOf('a bank', sha256), 'claim-1', sha256),
      1,
      sha256,
    ),
    twinIds: [],
    ...base('approver', '28'),
  },
  reject: { action: 'reject', ...base('approver', '28', 'the loan served another purpose') },
  object: {
    action: 'object',
    name: '张三丰',
    contact: '13812345678',
    text: 'the firm never received the loan',
    ...base('manager', '29'),
  },
  'resolve-objection': {
    action: 'resolve-objection',
    objection: 1,
    outcome: 'dismissed',
    ...base('approver', '29', 'the bank has shown the transfer'),
  },
  pay: {
    action: 'pay',
    paidOn: localDate('2026-11-29'),
    paymentRef: 'PAY-1',
    provincePaidOn: null,
    ...base('cashier', '30'),
  },
  recover: {
    ...{ action: 'recover', receivedFen: fen(1_000_000n), costsFen: fen(0n), provinceFen: fen(112_000_000n) },
    ...{ receivedOn: localDate('2026-11-30'), reference: 'REC-1', ...base('bank-clerk', '30') },
  },
  close: { action: 'close', ...base('bank-clerk', '30', 'the estate is wound up') },
  'write-off': { action: 'write-off', documentNo: 'WO-1', ...base('approver', '30', 'nothing is left') },
  'order-clawback': {
    ...{ action: 'order-clawback', amountFen: fen(1_000_000n) },
    ...base('approver', '30', 'the loan served another purpose'),
  },
  'cancel-clawback': { action: 'cancel-clawback', ...base('approver', '30', 'it was proved after all') },
  'claw-back': {
    ...{ action: 'claw-back', receivedOn: localDate('2026-11-30'), reference: 'BACK-1' },
    ...base('cashier', '30'),
  },
  reverse: {
    ...{ action: 'reverse', reversedSeq: 1, orderedBy: 'approver' },
    ...base('cashier', '30', 'it went to the wrong account'),
  },
};

export function stepOf<Action extends StepAction>(
  action: Action,
  overrides: Partial<Omit<StepOf<Action>, 'action'>> = {},
): StepOf<Action> {
  return { ...STEPS[action], ...overrides };
}
