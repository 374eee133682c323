import type { Account } from './accounts.ts';
import {
  bearer,
  bearingOf,
  clawBack,
  outstanding,
  shareOut,
  totalOutstanding,
  type Bearing,
} from './bearing.ts';
import type { Claim, Step } from './claim.ts';
import { shanghaiDay } from './days.ts';
import type { Parameters } from './decide.ts';
import { insist } from './fault.ts';

/** Where a claim stands, as far as its steps have been followed. */
export type Standing = {
  readonly status: string;
  readonly approvedFen: number;
  readonly paidOn: string;
  readonly bearing: Bearing | null;
  readonly clawbackFen: number | null;
};

/** What a step moves, and what it takes of nested caps and of its exposure. */
export type Effect = {
  readonly kind: string;
  readonly moves: readonly (readonly [from: Account, to: Account, amountFen: number])[];
  readonly usageFen: number;
  readonly draws: Draws;
};

export type Draws = 'none' | 'taken' | 'settled' | 'released' | 'reopened' | 'retaken';

const OPPOSITE: Readonly<Record<Draws, Draws>> = {
  none: 'none',
  taken: 'none',
  settled: 'reopened',
  reopened: 'settled',
  released: 'retaken',
  retaken: 'released',
};

const PAID = ['paid', 'recovering', 'closed'];
const FROM: Readonly<Record<string, readonly string[]>> = {
  review: ['submitted'],
  clear: ['reviewed'],
  return: ['submitted'],
  resubmit: ['returned'],
  withdraw: ['submitted', 'returned', 'reviewed'],
  approve: ['reviewed'],
  reject: ['reviewed'],
  object: ['approved'],
  'resolve-objection': ['approved'],
  pay: ['approved'],
  recover: PAID,
  close: ['paid', 'recovering'],
  'write-off': ['paid', 'recovering'],
  'order-clawback': PAID,
  'cancel-clawback': PAID,
  'claw-back': PAID,
  reverse: ['approved', ...PAID, 'clawed-back', 'rejected', 'withdrawn'],
};
const REMARKS = ['object', 'resolve-objection'];

type Taken = { readonly standing: Standing; readonly effect: Effect | null };
type Past = { readonly step: Step; readonly before: Standing; readonly effect: Effect | null };

/** A claim followed through its steps, by the rules and not by what it says of itself. */
export class ClaimCourse {
  readonly claim: Claim;
  readonly policy: Parameters;
  standing: Standing;
  /** How many steps were followed. */
  followed = 0;
  /** The steps that count still, each with where the claim stood before it. */
  private past: Past[] = [];

  constructor(claim: Claim, policy: Parameters) {
    this.claim = claim;
    this.policy = policy;
    this.standing = { status: 'new', approvedFen: 0, paidOn: '', bearing: null, clawbackFen: null };
  }

  /** Follows the next step, and answers what it moves. */
  follow(): { readonly step: Step; readonly effect: Effect | null } {
    const { claim } = this;
    const step = claim.steps[this.followed];
    insist(step !== undefined, 'claim.step', claim.id);
    const earlier = claim.steps[this.followed - 1];
    insist(earlier === undefined || step.at >= earlier.at, 'claim.step', claim.id, 'time');
    const { standing, effect } = this.followed === 0 ? this.submit() : this.take(step);
    this.standing = standing;
    this.followed += 1;
    return { step, effect };
  }

  private submit(): Taken {
    const { amountFen } = this.claim.decision;
    const effect: Effect = {
      ...{ kind: 'reserve', moves: [['available', 'reserved', amountFen]] },
      ...{ usageFen: amountFen, draws: 'taken' },
    };
    return { standing: { ...this.standing, status: 'submitted' }, effect };
  }

  private take(step: Step): Taken {
    const { action } = step;
    const allowed = FROM[action]?.includes(this.standing.status) === true;
    if (!allowed) insist(false, 'claim.step', this.claim.id, `${action} from ${this.standing.status}`);
    if (action === 'reverse') return this.reverse(step);
    const before = this.standing;
    const taken = this.outcome(step, before);
    if (action === 'cancel-clawback') this.forgetOrder();
    else if (!REMARKS.includes(action)) this.past.push({ step, before, effect: taken.effect });
    return taken;
  }

  /** A clawback that was cancelled is one that was never ordered, for whatever is undone later. */
  private forgetOrder(): void {
    const order = this.past.findLastIndex(({ step }) => step.action === 'order-clawback');
    const after = this.past.slice(order + 1);
    const without = after.map((one) => ({ ...one, before: { ...one.before, clawbackFen: null } }));
    this.past = [...this.past.slice(0, order), ...without];
  }

  /** Undoes the last step that counts and says what it moved, turned round. */
  private reverse(step: Step): Taken {
    const last = this.past.pop();
    insist(last !== undefined && last.step.entrySeq === step.reversedSeq, 'entry.reversal', this.claim.id);
    const { effect, before } = last;
    insist(effect !== null, 'entry.reversal', this.claim.id);
    const undone: Effect = {
      kind: 'reverse',
      moves: effect.moves.map(([from, to, amountFen]) => [to, from, amountFen]),
      usageFen: -effect.usageFen,
      draws: OPPOSITE[effect.draws],
    };
    return { standing: before, effect: undone };
  }

  private outcome(step: Step, before: Standing): Taken {
    const { claim } = this;
    const decidedFen = claim.decision.amountFen;
    switch (step.action) {
      case 'review':
        return still({ ...before, status: 'reviewed' });
      case 'return':
        return still({ ...before, status: 'returned' });
      case 'resubmit':
        return still({ ...before, status: 'submitted' });
      case 'withdraw':
        return this.release({ ...before, status: 'withdrawn' });
      case 'reject':
        return this.release({ ...before, status: 'rejected' });
      case 'approve':
        return this.approve(step, before, decidedFen);
      case 'pay':
        return this.pay(step, before);
      case 'recover':
        return this.recover(step, before);
      case 'close':
      case 'write-off':
        return still({ ...before, status: 'closed' });
      case 'order-clawback':
        return this.orderClawback(step, before);
      case 'cancel-clawback':
        insist(before.clawbackFen !== null, 'claim.step', claim.id, step.action);
        return still({ ...before, clawbackFen: null });
      case 'claw-back':
        return this.clawBack(before);
      default:
        return still(before);
    }
  }

  private release(standing: Standing): Taken {
    const { amountFen } = this.claim.decision;
    const moves = [['reserved', 'available', amountFen]] as const;
    return { standing, effect: { kind: 'release', moves, usageFen: -amountFen, draws: 'released' } };
  }

  private approve(step: Step, before: Standing, decidedFen: number): Taken {
    const { claim } = this;
    const approvedFen = step.amountFen ?? 0;
    const isWithin = approvedFen > 0 && approvedFen <= decidedFen;
    insist(isWithin && (approvedFen === decidedFen || step.reason !== null), 'claim.amount', claim.id);
    const cleared = claim.steps
      .slice(0, this.followed)
      .flatMap(({ clearances = [] }) => clearances.map(({ exposureId }) => exposureId));
    insist(
      (step.twinIds ?? []).every((twin) => cleared.includes(twin)),
      'claim.step',
      claim.id,
      'possible double draw',
    );
    const isPublic = this.policy.publicNoticeWorkingDays.value !== null;
    insist(isPublic === (step.notice !== null), 'claim.payment-stopped', claim.id, 'notice');
    const restFen = decidedFen - approvedFen;
    const moves: Effect['moves'] = [
      ['reserved', 'payable', approvedFen],
      ...(restFen === 0 ? [] : [['reserved', 'available', restFen] as const]),
    ];
    const standing = { ...before, status: 'approved', approvedFen };
    return { standing, effect: { kind: 'approve', moves, usageFen: -restFen, draws: 'none' } };
  }

  private pay(step: Step, before: Standing): Taken {
    const { claim } = this;
    const { approvedFen } = before;
    this.insistNothingStops(step);
    const paidOn = step.paidOn ?? '';
    const bearing = bearingOf(claim.decision.split, approvedFen);
    const moves = [['payable', 'claimants', approvedFen]] as const;
    const standing = { ...before, status: 'paid', paidOn, bearing };
    return { standing, effect: { kind: 'pay', moves, usageFen: 0, draws: 'settled' } };
  }

  private insistNothingStops(step: Step): void {
    const { claim, policy } = this;
    const steps = claim.steps.slice(0, this.followed);
    const approved = steps.findLastIndex(({ action }) => action === 'approve');
    const approval = steps[approved];
    insist(isAnswered(steps, approved), 'claim.payment-stopped', claim.id, 'objection');
    const today = shanghaiDay(step.at);
    const noticeTo = approval?.notice?.to ?? '';
    insist(today > noticeTo, 'claim.payment-stopped', claim.id, 'notice');
    const province = claim.decision.split.find(({ payer }) => payer === 'province')?.amountFen ?? 0;
    const waits = policy.requireProvincePaidFirst.value && province > 0;
    const provincePaidOn = step.provincePaidOn ?? null;
    insist(!waits || provincePaidOn !== null, 'claim.payment-stopped', claim.id, 'province');
    const paidOn = step.paidOn ?? '';
    const isInTime =
      paidOn >= shanghaiDay(approval?.at ?? '') && paidOn > noticeTo && paidOn >= (provincePaidOn ?? '');
    insist(isInTime && paidOn <= today, 'claim.payment-stopped', claim.id, paidOn);
  }

  private recover(step: Step, before: Standing): Taken {
    const { claim, policy } = this;
    const bearing = copyOf(before.bearing);
    const netFen = (step.receivedFen ?? 0) - (step.costsFen ?? 0);
    insist(netFen >= 0 && netFen <= totalOutstanding(bearing), 'claim.recovery', claim.id);
    const cityFen = shareOut(bearing, netFen, step.provinceFen ?? 0);
    const status = before.status === 'closed' ? 'closed' : 'recovering';
    const to = policy.cityRecoveryGoesTo.value === 'treasury' ? 'treasury' : 'available';
    const effect: Effect = {
      ...{ kind: 'recover', moves: [['recoveries', to, cityFen]], usageFen: 0, draws: 'none' },
    };
    return { standing: { ...before, status, bearing }, effect: cityFen === 0 ? null : effect };
  }

  private orderClawback(step: Step, before: Standing): Taken {
    const amountFen = step.amountFen ?? 0;
    const left = outstanding(bearer(copyOf(before.bearing), 'city'));
    const isAllowed = before.clawbackFen === null && amountFen > 0 && amountFen <= left;
    insist(isAllowed, 'claim.amount', this.claim.id, step.action);
    return still({ ...before, clawbackFen: amountFen });
  }

  private clawBack(before: Standing): Taken {
    const { claim } = this;
    const bearing = copyOf(before.bearing);
    const amountFen = before.clawbackFen ?? 0;
    const left = outstanding(bearer(bearing, 'city'));
    insist(amountFen > 0 && amountFen <= left, 'claim.amount', claim.id, 'claw-back');
    clawBack(bearing, amountFen);
    const status = amountFen === left ? 'clawed-back' : before.status;
    const moves = [['claimants', 'available', amountFen]] as const;
    const effect: Effect = { kind: 'claw-back', moves, usageFen: -amountFen, draws: 'none' };
    return { standing: { ...before, status, bearing, clawbackFen: null }, effect };
  }
}

/** Whether every objection since the approval was dismissed; most claims have none. */
function isAnswered(steps: readonly Step[], approved: number): boolean {
  if (!steps.some(({ action }) => action === 'object')) return true;
  const objections = steps.flatMap(({ action }, index) => (action === 'object' ? [index] : []));
  return objections.every(
    (raised, index) =>
      raised < approved ||
      steps.some(
        ({ action, objection, outcome }) =>
          action === 'resolve-objection' && objection === index + 1 && outcome === 'dismissed',
      ),
  );
}

function still(standing: Standing): Taken {
  return { standing, effect: null };
}

function copyOf(bearing: Bearing | null): Bearing {
  return (bearing ?? []).map((one) => ({ ...one }));
}
