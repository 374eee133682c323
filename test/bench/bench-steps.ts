import { shanghaiDateOf, type Instant } from '../../domain/calendar/instant.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { RequestMark, Step } from '../../domain/claims/step.ts';
import { partOf } from '../../domain/decisions/split.ts';
import { matchApplicationIdOf } from '../../domain/identifiers/ids.ts';
import { fen } from '../../domain/money/fen.ts';
import { digestOf, sha256 } from '../builders/digest.ts';
import { stepOf } from '../builders/step.ts';

export type WayAction =
  'review' | 'return' | 'resubmit' | 'withdraw' | 'approve' | 'reject' | 'pay' | 'recover';

const PAID: readonly WayAction[] = ['review', 'approve', 'pay'];
/** What becomes of ten claims in turn: three entries each, on average. */
const WAYS: readonly (readonly WayAction[])[] = [
  ...[PAID, PAID, PAID, PAID],
  ['review', 'reject'],
  [...PAID, 'recover'],
  ['return', 'resubmit', ...PAID],
  ['withdraw'],
  [...PAID, 'recover'],
  PAID,
];
/** The last of the ten is approved for less than was decided. */
const CUT = WAYS.length - 1;

/** What becomes of a claim once it is submitted. */
export function wayOf(index: number): readonly WayAction[] {
  return WAYS[index % WAYS.length] ?? PAID;
}

/** A step by whoever is there that day, without its entry. */
export function benchStep(action: WayAction, claim: LiveClaim, index: number, at: Instant): Step {
  const day = shanghaiDateOf(at);
  const usual = stepOf(action);
  const step = { ...usual, actor: actorOf(usual.actor, index), at, request: benchMark(action, index) };
  const { amountFen, split } = claim.decision;
  switch (step.action) {
    case 'approve': {
      const isCut = index % WAYS.length === CUT;
      const cut = { amountFen: fen(amountFen - 1n), reason: '缺少一张收款凭证' };
      const matchApplicationId = matchApplicationIdOf(claim.id, 1, sha256);
      return { ...step, amountFen, matchApplicationId, ...(isCut ? cut : {}) };
    }
    case 'pay':
      return { ...step, paidOn: day, paymentRef: `PAY-${String(index)}` };
    case 'recover': {
      const money = { receivedFen: fen(2_000n), costsFen: fen(100n), provinceFen: partOf(split, 'province') };
      return { ...step, ...money, receivedOn: day, reference: `REC-${String(index)}` };
    }
    case 'return':
      return { ...step, reason: '逾期通知书扫描件不清晰，请重新上传' };
    case 'reject':
      return { ...step, reason: '贷款未按备案用途使用' };
    default:
      return step;
  }
}

export function benchMark(action: string, index: number): RequestMark {
  const name = `${action} of ${String(index)}`;
  return { key: digestOf(`key of ${name}`), digest: digestOf(name) };
}

export function submitterOf(index: number): string {
  return actorOf('bank-clerk', index);
}

const PEOPLE = 3;

function actorOf(duty: string, index: number): string {
  return `${duty}-${String(index % PEOPLE)}`;
}
