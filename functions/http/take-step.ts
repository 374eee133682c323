/**
 * Take a claim one step on. Input: the claim's id and what the step says. Output: 200 and the claim after it.
 * 1. Read the claim; the same request sent again is answered as it was then.
 * 2. Ask the domain whether the step may be taken, what it moves, and whether what it takes again is still there.
 * 3. Write claim, entry, exposure and caps together; what changed meanwhile is read and asked again.
 */
import { assert } from '../../domain/assert.ts';
import { laterOf, shanghaiDateOf, type Instant } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { claimAsOf } from '../../domain/claims/claim-as-of.ts';
import type { Claim, LiveClaim } from '../../domain/claims/claim.ts';
import type { WaitingClaim } from '../../domain/claims/waiting-claim.ts';
import type { Movement, StepEffects } from '../../domain/claims/step-rule.ts';
import { stepEffects } from '../../domain/claims/step-rules.ts';
import type { RequestMark, Step } from '../../domain/claims/step.ts';
import { advanceClaim } from '../../domain/claims/transitions.ts';
import { isClaimId } from '../../domain/identifiers/ids.ts';
import { appendEntry, recordingTime } from '../../domain/ledger/append-entry.ts';
import type { LedgerRefusal } from '../../domain/ledger/balances.ts';
import type { Entry, Head } from '../../domain/ledger/entry.ts';
import type { Result } from '../../domain/result.ts';
import { claimFromItem, type StoredClaim } from '../store/claim-item.ts';
import { commitOnHead, type Plan } from '../store/commit-on-head.ts';
import { readHead } from '../store/journal.ts';
import { claimKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { stepWrites } from '../store/step-writes.ts';
import { transact, type Write } from '../store/transact.ts';
import { isWaiting, waitingFromItem } from '../store/waiting-claim-item.ts';
import type { Answer } from './answer.ts';
import { claimBody } from './claim-body.ts';
import { ledgerProblem } from './ledger-problem.ts';
import { maySee } from './own-institution.ts';
import type { Platform } from './platform.ts';
import type { Problem } from './problem.ts';
import type { Request } from './request.ts';
import { requestMark } from './request-mark.ts';
import { readStandingChange, type StandingWriter } from './standing-change.ts';
import { retakingProblem } from './retaking-problem.ts';
import { transitionProblem } from './transition-problem.ts';

/** The parts of a step that the platform knows itself. */
export type StepBasis = Pick<Step, 'actor' | 'at' | 'request' | 'entrySeq'>;

/** One step as an operation wants it taken, made with the claim at hand. */
export type StepPlan = {
  readonly makeStep: (basis: StepBasis) => Step;
  /** The day the money moves, where the request names one; today otherwise. */
  readonly effectiveOn?: LocalDate;
  readonly reference?: string;
  /** What must hold or change together with the claim, beyond what every step changes. */
  readonly alongside?: (after: LiveClaim, step: Step) => readonly Write<string>[];
};

/** Reads what the step needs beside the claim, and says how to take it or why not; asked again when things moved. */
export type StepPlanner = (claim: LiveClaim) => StepPlan | Problem | Promise<StepPlan | Problem>;

/** A step under way: what was asked, on the claim as it was read. */
type Taking = {
  readonly request: Request;
  readonly platform: Platform;
  readonly mark: RequestMark;
  readonly plan: StepPlan;
  readonly claim: LiveClaim;
  readonly version: number;
  readonly effects: StepEffects;
  readonly writeStanding: StandingWriter;
};

const ROUNDS_MAX = 5;
const BUSY: Answer = { problem: 'ledger.busy', headers: { 'retry-after': '1' } };

export const STILL_WAITING: Problem = { problem: 'claim.waiting', headers: { 'retry-after': '1' } };

const REFUSED_AT_INTAKE: Problem = {
  problem: 'claim.wrong-state',
  detail: {
    zh: '该申请在受理时已不予补偿，未作预留，不能再办理。原因消除后请重新申请。',
    en: 'The claim was refused when it came in, and nothing was reserved; there is nothing to do with it. Claim anew once the reason is gone.',
  },
  members: { claimStatus: 'refused', allowedFrom: [] },
};

export async function takeStep(request: Request, platform: Platform, planner: StepPlanner): Promise<Answer> {
  const mark = requestMark(request, platform.sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const stored = await readVisibleClaim(request, platform);
    if (stored === null) return { problem: 'claim.not-found' };
    if ('waiting' in stored) return STILL_WAITING;
    const { claim, version } = stored;
    if (claim.status === 'refused') return REFUSED_AT_INTAKE;
    const earlier = earlierAnswer(claim, mark);
    if (earlier !== null) return earlier;
    const plan = await planner(claim);
    if ('problem' in plan) return plan;
    const asked = { request, platform, mark, plan, claim, version };
    const step = stepOf(asked, platform.now(), null);
    const advanced = advanceClaim(claim, step);
    if (!advanced.ok) return transitionProblem(advanced.refusal);
    const effects = stepEffects(claim, step);
    const gone = await retakingProblem(claim, effects, platform);
    if (gone !== null) return gone;
    const writeStanding = await readStandingChange(claim, effects, platform);
    const after =
      writeStanding === 'moved' ? 'stale' : await commitStep({ ...asked, effects, writeStanding });
    if (after === 'busy') return BUSY;
    if (after !== 'stale') return 'problem' in after ? after : answerStep(after);
    await platform.pause(round);
  }
  return BUSY;
}

/** A claim, or one that waits for its turn and is nothing yet but what was sent. */
type VisibleClaim = StoredClaim | { readonly waiting: WaitingClaim };

export async function readVisibleClaim(
  request: Request,
  { store, policies }: Platform,
): Promise<VisibleClaim | null> {
  if (!isClaimId(request.id)) return null;
  const item = await readItem(store, claimKey(request.id));
  if (item === null) return null;
  if (isWaiting(item)) {
    const waiting = waitingFromItem(item);
    return maySee(request.caller, waiting.submission.institution.id) ? { waiting } : null;
  }
  const stored = claimFromItem(item, await policies.load([item]));
  return maySee(request.caller, stored.claim.institutionId) ? stored : null;
}

function earlierAnswer(claim: LiveClaim, mark: RequestMark): Answer | null {
  const index = claim.steps.findIndex((step) => step.request.key === mark.key);
  if (index < 0) return null;
  if (claim.steps[index]?.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerStep(claimAsOf(claim, index + 1)), isReplay: true };
}

function answerStep(claim: Claim): Answer {
  return { status: 200, body: (language) => claimBody(claim, language) };
}

/** A claim's own time never runs backwards either. */
function stepOf(
  { request, mark, plan, claim }: Omit<Taking, 'effects' | 'writeStanding'>,
  now: Instant,
  entrySeq: number | null,
): Step {
  const last = claim.steps.at(-1);
  const at = last === undefined ? now : laterOf(last.at, now);
  return plan.makeStep({ actor: request.caller.person, at, request: mark, entrySeq });
}

async function commitStep(taking: Taking): Promise<LiveClaim | Problem | 'stale' | 'busy'> {
  const { platform, claim, effects } = taking;
  const { store } = platform;
  const { movement } = effects;
  if (movement === null) {
    const { writes, answer } = planCommit(taking, null);
    const outcome = await transact(store, writes);
    return outcome.kind === 'committed' ? answer : 'stale';
  }
  const head = await readHead(store, claim.poolId);
  const refusals: LedgerRefusal[] = [];
  const outcome = await commitOnHead(store, head, platform.pause, (current) => {
    const appended = appendMovement(taking, movement, current);
    if (appended.ok) return planCommit(taking, appended.value);
    refusals.push(appended.refusal);
    return null;
  });
  const [refusal] = refusals;
  if (refusal !== undefined) return whyNotBooked(taking, movement, refusal);
  return outcome.kind === 'committed' ? outcome.answer : outcome.kind;
}

/**
 * Money that was set aside for a claim is gone from a head only where the claim has moved on since it was read. What a
 * reversal takes back others may have by now, and what is recovered may be more than a pool can count.
 */
async function whyNotBooked(
  { platform, claim, version }: Taking,
  { kind }: Movement,
  refusal: LedgerRefusal,
): Promise<Problem | 'stale'> {
  const item = await readItem(platform.store, claimKey(claim.id));
  if (Number(item?.['version']) !== version) return 'stale';
  const isOurs = kind !== 'reverse' && refusal.code === 'ledger.overdrawn';
  assert(!isOurs, `claim ${claim.id} moves only money that is set aside for it`);
  return ledgerProblem(refusal);
}

function planCommit(taking: Taking, entry: Entry | null): Plan<string, LiveClaim> {
  const { platform, plan, claim, version, effects, writeStanding } = taking;
  const step = stepOf(taking, entry?.recordedAt ?? platform.now(), entry?.seq ?? null);
  const advanced = advanceClaim(claim, step);
  assert(advanced.ok, `a step that was allowed to claim ${claim.id} still is`);
  const after = advanced.value;
  const writes = [
    ...stepWrites(platform.store, after, step, effects, version),
    ...writeStanding(step),
    ...(plan.alongside?.(after, step) ?? []),
  ];
  return { entries: entry === null ? [] : [entry], writes, answer: after };
}

function appendMovement(
  { request, platform, plan, claim }: Taking,
  { kind, postings, reverses }: Movement,
  head: Head,
): Result<Entry, LedgerRefusal> {
  const now = platform.now();
  const draft = {
    ...{ kind, postings },
    actor: request.caller.person,
    requestId: request.requestId,
    effectiveOn: plan.effectiveOn ?? shanghaiDateOf(recordingTime(head, now)),
    claimId: claim.id,
    policyVersion: claim.policy.id,
    ...(plan.reference === undefined ? {} : { reference: plan.reference }),
    ...(reverses === undefined ? {} : { reverses }),
  };
  return appendEntry(head, draft, now, platform.sha256);
}
