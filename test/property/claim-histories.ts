import fc from 'fast-check';
import { localDate } from '../../domain/calendar/local-date.ts';
import { bearerOf, outstandingOf } from '../../domain/claims/bearing.ts';
import { foldSteps } from '../../domain/claims/claim-as-of.ts';
import { isCompensated, type LiveClaim } from '../../domain/claims/claim.ts';
import { effectiveSteps } from '../../domain/claims/effective-steps.ts';
import { retakingRefusals } from '../../domain/claims/retaking.ts';
import type { StepEffects } from '../../domain/claims/step-rule.ts';
import { stepEffects } from '../../domain/claims/step-rules.ts';
import type { Step, StepAction } from '../../domain/claims/step.ts';
import { advanceClaim } from '../../domain/claims/transitions.ts';
import type { Draws } from '../../domain/exposures/exposure.ts';
import { claimIdOf } from '../../domain/identifiers/ids.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import type { EntryKind } from '../../domain/ledger/entry-kinds.ts';
import { headAfter, type Entry, type Head } from '../../domain/ledger/entry.ts';
import { posting, type Posting } from '../../domain/ledger/posting.ts';
import { addFen, fen, minFen, ZERO_FEN, type Fen } from '../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { takenInFacts } from '../builders/claim.ts';
import { loanInput, policyWith } from '../builders/decision-input.ts';
import { digestOf, sha256 } from '../builders/digest.ts';
import { appended, entryDraft, fundedHead, NOW } from '../builders/journal.ts';
import { stepOf } from '../builders/step.ts';

export const DECIDED = 112_000_000n;
export const CAP = 300_000_000n;
export const NESTED_CAP = 150_000_000n;

const policy = policyWith(COMPENSATION_2016_02_18, {
  cityCapPerEnterpriseFen: fen(NESTED_CAP),
  cityCapPerInstitutionYearFen: null,
});
export const TAKEN = takenInFacts(loanInput({ policy }));
const OTHER_CLAIM = claimIdOf(TAKEN.institutionId, 'another', sha256);

/** A step by anybody, with an amount aimed at what it could be; or what others do to the same limits meanwhile. */
export type Wish = {
  readonly what: StepAction | 'others-take' | 'others-give-back';
  readonly actor: string | null;
  /** Of the most that there could be: nothing, one fen, one less, all, one more, or half. */
  readonly aim: 'nothing' | 'one' | 'less' | 'all' | 'more' | 'half';
  readonly reason: string | null;
  readonly orderedBy: string;
  /** Whether a reversal names the last entry that counts, or one at random. */
  readonly seq: number | null;
};

const ONWARD: readonly Wish['what'][] = [
  'review',
  'approve',
  'pay',
  'recover',
  'reverse',
  'order-clawback',
  'claw-back',
];
const OTHER: readonly Wish['what'][] = [
  ...(['submit', 'withdraw', 'reject', 'return', 'resubmit', 'close', 'write-off', 'clear'] as const),
  ...(['object', 'resolve-objection'] as const),
  ...(['cancel-clawback', 'others-take', 'others-give-back'] as const),
];

/** More often such as lead on, by those whose duty they are, or few claims would get far. */
export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    what: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...ONWARD) },
      { weight: 1, arbitrary: fc.constantFrom(...OTHER) },
    ),
    actor: fc.option(fc.constantFrom('bank-clerk', 'reviewer', 'approver', 'cashier'), { freq: 1 }),
    aim: fc.constantFrom('nothing', 'one', 'less', 'all', 'all', 'more', 'half'),
    reason: fc.constantFrom(null, 'a reason', 'a reason'),
    orderedBy: fc.constantFrom('approver', 'approver', 'approver-2', 'cashier'),
    seq: fc.option(fc.nat(20), { freq: 4 }),
  }),
  { maxLength: 60, size: 'max' },
);

/** A claim, the pool it draws on, and all that it counts against, with what others have of these. */
export type World = {
  readonly claim: LiveClaim;
  readonly head: Head;
  readonly entries: readonly Entry[];
  readonly draws: Draws;
  readonly usageFen: bigint;
  readonly othersFen: Fen;
  readonly drainedFen: Fen;
  readonly kinds: readonly EntryKind[];
};

function submittedWorld(): World {
  const step = stepOf('submit', { entrySeq: 2 });
  const claim = foldSteps(TAKEN, [step]);
  const { movement } = stepEffects(claim, step);
  const head = fundedHead(CAP);
  const entry = appended(head, entryDraft({ ...movement, claimId: claim.id }));
  return {
    ...{ claim, head: headAfter(entry), entries: [entry], kinds: ['reserve'] },
    draws: { claimedFen: claim.loss.lossFen, openClaimId: claim.id, settledOn: null },
    ...{ usageFen: claim.decision.amountFen, othersFen: ZERO_FEN, drainedFen: ZERO_FEN },
  };
}

/** Takes the steps that are allowed and books what they move, as the platform would. */
export function play(wanted: readonly Wish[]): World {
  return wanted.reduce(grant, submittedWorld());
}

/** The world after a wish, or as it was where the rules do not allow it. */
export function grant(world: World, wish: Wish): World {
  if (wish.what === 'others-take' || wish.what === 'others-give-back') return others(world, wish);
  const step = stepOfWish(world.claim, wish, wish.what);
  const next = advanceClaim(world.claim, step);
  if (!next.ok) return world;
  const effects = stepEffects(world.claim, step);
  const usage = {
    draws: world.draws,
    enterpriseFen: fen(world.usageFen + world.othersFen),
    institutionYearFen: ZERO_FEN,
  };
  if (retakingRefusals(world.claim, effects, usage).length > 0) return world;
  return book(world, step, effects);
}

function book(world: World, step: Step, effects: StepEffects): World {
  const { claim, head } = world;
  const { movement } = effects;
  const draft = movement === null ? null : entryDraft({ ...movement, claimId: claim.id });
  const entry = draft === null ? null : appendEntry(head, draft, NOW, sha256);
  if (entry !== null && !entry.ok) {
    if (step.action !== 'reverse') throw new Error(`${step.action} moves money that is not there`);
    return world;
  }
  const next = advanceClaim(claim, { ...step, entrySeq: entry?.value.seq ?? null });
  if (!next.ok) throw new Error(next.refusal.code);
  return {
    ...{ ...world, claim: next.value, draws: drawsAfter(world, effects) },
    usageFen: world.usageFen + effects.usageChangeFen,
    ...(entry === null
      ? {}
      : {
          head: headAfter(entry.value),
          entries: [...world.entries, entry.value],
          kinds: [...world.kinds, entry.value.kind],
        }),
  };
}

function drawsAfter({ draws, claim }: World, effects: StepEffects): Draws {
  const lossFen = claim.loss.lossFen;
  switch (effects.draws) {
    case 'unchanged':
      return draws;
    case 'settled':
      return { ...draws, openClaimId: null };
    case 'reopened':
      return { ...draws, openClaimId: claim.id };
    case 'released':
      return { ...draws, claimedFen: fen(draws.claimedFen - lossFen), openClaimId: null };
    case 'retaken':
      return { ...draws, claimedFen: fen(draws.claimedFen + lossFen), openClaimId: claim.id };
  }
}

/** Others take what is free of the headroom and of the nested cap and claim on the exposure or settle it, or give it back. */
function others(world: World, { what, aim }: Wish): World {
  const { head, draws, usageFen, drainedFen } = world;
  if (what === 'others-give-back') {
    const openClaimId = draws.openClaimId === OTHER_CLAIM ? null : draws.openClaimId;
    const given = { ...world, drainedFen: ZERO_FEN, othersFen: ZERO_FEN, draws: { ...draws, openClaimId } };
    return drainedFen === 0n
      ? given
      : booked(given, 'appropriate', posting('fiscal', 'available', drainedFen));
  }
  const freeFen = fen(head.balances.available);
  const amountFen = minFen(aimed(aim, freeFen), freeFen);
  const openClaimId = draws.openClaimId ?? (aim === 'nothing' ? null : OTHER_CLAIM);
  const othersFen = minFen(fen(world.othersFen + amountFen), fen(NESTED_CAP - usageFen));
  const settledOn = openClaimId === null && aim === 'nothing' ? localDate('2026-11-30') : draws.settledOn;
  const taken = { ...world, othersFen, draws: { ...draws, openClaimId, settledOn } };
  if (amountFen === 0n) return taken;
  const drained = { ...taken, drainedFen: addFen(drainedFen, amountFen) };
  return booked(drained, 'return', posting('available', 'treasury', amountFen));
}

function booked(world: World, kind: EntryKind, moved: Posting): World {
  const entry = appended(world.head, entryDraft({ kind, postings: [moved] }));
  return { ...world, head: headAfter(entry), entries: [...world.entries, entry] };
}

function stepOfWish(claim: LiveClaim, wish: Wish, action: StepAction): Step {
  const usual = stepOf(action);
  const request = { key: digestOf(`${action} ${String(claim.steps.length)}`), digest: digestOf(action) };
  const step = { ...usual, actor: wish.actor ?? usual.actor, reason: wish.reason, request };
  switch (step.action) {
    case 'approve':
      return { ...step, amountFen: aimed(wish.aim, claim.decision.amountFen) };
    case 'order-clawback':
      return { ...step, amountFen: aimed(wish.aim, cityOutstanding(claim)) };
    case 'recover':
      return { ...step, receivedFen: aimed(wish.aim, lost(claim)) };
    case 'reverse':
      return {
        ...step,
        orderedBy: wish.orderedBy,
        reversedSeq: wish.seq ?? effectiveSteps(claim.steps).at(-1)?.entrySeq ?? 1,
      };
    default:
      return step;
  }
}

function aimed(aim: Wish['aim'], mostFen: Fen): Fen {
  const all: bigint = mostFen;
  const aims = { nothing: 0n, one: 1n, less: all - 1n, all, more: all + 1n, half: all / 2n };
  return fen(aims[aim] < 0n ? 0n : aims[aim]);
}

function cityOutstanding(claim: LiveClaim): Fen {
  return isCompensated(claim) ? outstandingOf(bearerOf(claim.bearing, 'city')) : ZERO_FEN;
}

function lost(claim: LiveClaim): Fen {
  return isCompensated(claim)
    ? fen(claim.bearing.reduce((sum, one) => sum + outstandingOf(one), 0n))
    : ZERO_FEN;
}
