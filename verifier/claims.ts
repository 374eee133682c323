import { parseClaim, type Claim, type Step } from './claim.ts';
import { ClaimCourse, type Effect } from './claim-course.ts';
import { decideAnew, type Decided, type Parameters } from './decide.ts';
import { checkDuties } from './duties.ts';
import type { Entry } from './entry.ts';
import { insist } from './fault.ts';
import { Usage } from './usage.ts';

/** Every claim of a pack, held against the entries that name it, in the order of the journal. */
export class Claims {
  /** The versions that claims were decided by, in the order in which they came up. */
  readonly policiesNamed = new Set<string>();
  /** Those that are not at their end yet; of the others only that they were there is kept. */
  private readonly courses = new Map<string, ClaimCourse>();
  private readonly ended = new Set<string>();
  private readonly policies: ReadonlyMap<string, Parameters>;
  /** The days on which they begin, the latest first. */
  private readonly firstDays: readonly string[];
  private readonly firstSeq: number;
  private readonly usage: Usage;

  constructor(policies: ReadonlyMap<string, Parameters>, firstSeq: number) {
    this.policies = policies;
    this.firstDays = [...policies.keys()]
      .map((id) => id.slice(id.indexOf('@') + 1))
      .sort()
      .reverse();
    this.firstSeq = firstSeq;
    this.usage = new Usage(firstSeq === 1);
  }

  knows(id: string): boolean {
    return this.courses.has(id) || this.ended.has(id);
  }

  /** Takes the next claim of the file, which is the one that the entry at hand is the first to name. */
  add(line: string, id: string): Claim {
    const claim = parseClaim(line);
    insist(claim.id === id, 'claim.order', claim.id, id);
    const policy = this.policies.get(claim.policyVersion);
    insist(policy !== undefined, 'decision.policy', id, claim.policyVersion);
    insist(this.isInForce(claim), 'decision.policy', id, claim.policyVersion);
    this.policiesNamed.add(claim.policyVersion);
    const anew = decideAnew(claim, policy, id);
    insist(isSameDecision(anew, claim.decision), 'decision.differs', id);
    checkDuties(claim);
    const course = new ClaimCourse(withoutPapers(claim), policy);
    // What went before the pack is followed without its entries, which are in an earlier one.
    const before = claim.steps.findIndex(({ entrySeq }) => entrySeq !== null && entrySeq >= this.firstSeq);
    const booked = claim.steps
      .slice(0, Math.max(before, 0))
      .findLastIndex(({ entrySeq }) => entrySeq !== null);
    while (course.followed <= booked) course.follow();
    // Under its own text: that of the entry would keep the whole piece of the file that it was cut from.
    this.courses.set(claim.id, course);
    return claim;
  }

  /** The version that an exposure goes by is the latest that had begun by the day on which it started. */
  private isInForce({ policyVersion, exposure }: Claim): boolean {
    const begun = this.firstDays.find((day) => day <= exposure.startedOn) ?? '';
    return policyVersion.endsWith(`@${begun}`);
  }

  /** Follows a claim to the step that an entry was booked for. `headroomFen` is what was available before it. */
  book(entry: Entry, headroomFen: number, at: number): void {
    const course = this.courses.get(entry.claimId ?? '');
    insist(course !== undefined, 'claim.booking', at, entry.claimId);
    const { claim, policy } = course;
    insist(entry.policyVersion === claim.policyVersion, 'entry.policy', at, claim.id);
    const { step, effect } = nextBooked(course, at);
    insist(step.entrySeq === entry.seq && effect !== null, 'claim.booking', at, claim.id);
    insistBooked(entry, step, effect, at);
    if (step.action === 'submit') {
      insist(claim.usage.headroomFen === headroomFen, 'decision.headroom', at, claim.id);
      this.usage.checkSeen(claim, policy);
    }
    this.usage.count(claim, policy, effect.usageFen, effect.draws);
    if (course.followed < claim.steps.length) return;
    this.courses.delete(claim.id);
    this.ended.add(claim.id);
  }

  /** At the end of the pack, every claim was followed to its last step. */
  finish(): void {
    for (const { claim } of this.courses.values()) insist(false, 'claim.unbooked', claim.id);
  }
}

/** The next step that moves money; those before it that move none must be in order all the same. */
function nextBooked(
  course: ClaimCourse,
  at: number,
): { readonly step: Step; readonly effect: Effect | null } {
  for (;;) {
    insist(course.followed < course.claim.steps.length, 'claim.booking', at, course.claim.id);
    const taken = course.follow();
    if (taken.step.entrySeq !== null) return taken;
    insist(taken.effect === null, 'claim.unbooked', course.claim.id, taken.step.action);
  }
}

function insistBooked(entry: Entry, step: Step, effect: Effect, at: number): void {
  const { kind, postings, actor, recordedAt } = entry;
  const isSame =
    kind === effect.kind &&
    postings.length === effect.moves.length &&
    effect.moves.every(([from, to, amountFen], index) => {
      const posting = postings[index];
      return posting?.from === from && posting.to === to && posting.amountFen === amountFen;
    });
  insist(isSame, 'claim.booking', at, entry.claimId);
  insist(actor === step.actor, 'claim.actor', at, actor);
  insist(step.at >= recordedAt, 'claim.booking', at, 'time');
  insist((step.reversedSeq ?? null) === (entry.reverses ?? null), 'entry.reversal', at);
  const day = step.paidOn ?? step.receivedOn;
  insist(day === undefined || day === entry.effectiveOn, 'claim.booking', at, 'effectiveOn');
  const reference = step.paymentRef ?? step.reference;
  insist(reference === undefined || reference === entry.reference, 'claim.booking', at, 'reference');
}

/** What was looked at once and for all is not kept for as long as the claim is under way. */
function withoutPapers(claim: Claim): Claim {
  return { ...claim, evidence: [], decision: { ...claim.decision, steps: [] } };
}

function isSameDecision(anew: Decided, told: Decided): boolean {
  const isSplitSame =
    anew.split.length === told.split.length &&
    anew.split.every(({ payer, amountFen }, index) => {
      const part = told.split[index];
      return part?.payer === payer && part.amountFen === amountFen;
    });
  const areStepsSame =
    anew.steps.length === told.steps.length &&
    anew.steps.every(([rule, amountFen], index) => {
      const step = told.steps[index];
      return step?.[0] === rule && step[1] === amountFen;
    });
  const { amountFen, bindingCap } = anew;
  return amountFen === told.amountFen && bindingCap === told.bindingCap && isSplitSame && areStepsSame;
}
