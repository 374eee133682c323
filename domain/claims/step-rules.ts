import type { Duty } from './duty.ts';
import type { LiveClaim } from './claim.ts';
import type { StepEffects, StepRule } from './step-rule.ts';
import type { Step, StepAction } from './step.ts';
import { APPROVE } from './steps/approve.ts';
import { CLEAR } from './steps/clear.ts';
import { OBJECT } from './steps/object.ts';
import { CANCEL_CLAWBACK } from './steps/cancel-clawback.ts';
import { CLAW_BACK } from './steps/claw-back.ts';
import { CLOSE } from './steps/close.ts';
import { ORDER_CLAWBACK } from './steps/order-clawback.ts';
import { PAY } from './steps/pay.ts';
import { RECOVER } from './steps/recover.ts';
import { REJECT } from './steps/reject.ts';
import { RESOLVE_OBJECTION } from './steps/resolve-objection.ts';
import { RESUBMIT } from './steps/resubmit.ts';
import { RETURN } from './steps/return.ts';
import { reverseRule } from './steps/reverse.ts';
import { REVIEW } from './steps/review.ts';
import { SUBMIT } from './steps/submit.ts';
import { WITHDRAW } from './steps/withdraw.ts';
import { WRITE_OFF } from './steps/write-off.ts';

/** Every step that a claim can take; a new one is a file under `steps/` and a line here. */
const STEP_RULES: { readonly [Action in StepAction]: StepRule<Extract<Step, { action: Action }>> } = {
  submit: SUBMIT,
  review: REVIEW,
  clear: CLEAR,
  return: RETURN,
  resubmit: RESUBMIT,
  withdraw: WITHDRAW,
  approve: APPROVE,
  reject: REJECT,
  object: OBJECT,
  'resolve-objection': RESOLVE_OBJECTION,
  pay: PAY,
  recover: RECOVER,
  close: CLOSE,
  'write-off': WRITE_OFF,
  'order-clawback': ORDER_CLAWBACK,
  'cancel-clawback': CANCEL_CLAWBACK,
  'claw-back': CLAW_BACK,
  reverse: reverseRule(ruleOf),
};

/** The rule of a step, which takes that step and no other. */
export function ruleOf<S extends Step>({ action }: S): StepRule<S> {
  return STEP_RULES[action] as unknown as StepRule<S>;
}

export function dutyOf(action: StepAction): Duty | null {
  return STEP_RULES[action].duty;
}

/** What a step does beyond the claim itself. `claim` is the claim before it, which must be one that it may take. */
export function stepEffects(claim: LiveClaim, step: Step): StepEffects {
  return ruleOf(step).effects(claim, step);
}
