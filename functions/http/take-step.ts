/**
 * Take a claim one step on. Input: the claim's id and what the step says. Output: 200 and the claim after it.
 * 1. Read the claim; the same request sent again is answered as it was then.
 * 2. Ask the domain whether the step may be taken, and what it moves.
 * 3. Write claim, entry, exposure and caps together; what changed meanwhile is read and asked again.
 */
import { assert } from '../../domain/assert.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import { laterOf, shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { claimAsOf } from '../../domain/claims/claim-as-of.ts';
import type { Claim, LiveClaim } from '../../domain/claims/claim.ts';
import { stepEffects, type StepEffects } from '../../domain/claims/step-effects.ts';
import type { RequestMark, Step } from '../../domain/claims/step.ts';
import { advanceClaim } from '../../domain/claims/transitions.ts';
import { isClaimId } from '../../domain/identifiers/ids.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import type { Entry, Head } from '../../domain/ledger/entry.ts';
import { policyById } from '../../domain/policies/policy-in-force.ts';
import { claimFromItem, type StoredClaim } from '../store/claim-item.ts';
import { commitOnHead, type Plan } from '../store/commit-on-head.ts';
import { readHead } from '../store/journal.ts';
import { claimKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { stepWrites, type StepWrite } from '../store/step-writes.ts';
import { transact } from '../store/transact.ts';
import type { Answer } from './answer.ts';
import { claimBody } from './claim-body.ts';
import { maySee } from './own-institution.ts';
import type { Platform } from './platform.ts';
import type { Request } from './request.ts';
import { requestMark } from './request-mark.ts';
import { transitionProblem } from './transition-problem.ts';

/** The parts of a step that the platform knows itself. */
export type StepBasis = Pick<Step, 'actor' | 'at' | 'request' | 'entrySeq'>;

/** Makes the step from what the request said of it; some say something only with the claim at hand. */
export type StepMaker = (basis: StepBasis, claim: LiveClaim) => Step;

export type StepRequest = {
  readonly request: Request;
  readonly platform: Platform;
  readonly makeStep: StepMaker;
  /** The day the money moves, where the request names one; today otherwise. */
  readonly effectiveOn?: LocalDate;
  readonly reference?: string;
};

const ROUNDS_MAX = 5;
const BUSY: Answer = { problem: 'ledger.busy', headers: { 'retry-after': '1' } };

export async function takeStep(asked: StepRequest): Promise<Answer> {
  const { request, platform } = asked;
  const mark = requestMark(request, platform.sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const stored = await readVisibleClaim(request, platform);
    if (stored === null) return { problem: 'claim.not-found' };
    const { claim, version } = stored;
    const earlier = earlierAnswer(claim, mark);
    if (earlier !== null) return earlier;
    const step = makeStep(asked, claim, mark, platform.now(), null);
    const advanced = step === null ? null : advanceClaim(claim, step);
    if (step === null || advanced === null || claim.status === 'refused') {
      return { problem: 'claim.wrong-state' };
    }
    if (!advanced.ok) return transitionProblem(advanced.refusal);
    const effects = stepEffects(claim, step);
    const after = await commitStep(asked, claim, version, mark, effects);
    if (after === 'busy') return BUSY;
    if (after !== 'stale') return answerStep(after);
    await platform.pause(round);
  }
  return BUSY;
}

export async function readVisibleClaim(request: Request, { store }: Platform): Promise<StoredClaim | null> {
  if (!isClaimId(request.id)) return null;
  const item = await readItem(store, claimKey(request.id));
  if (item === null) return null;
  const stored = claimFromItem(item);
  return maySee(request.caller, stored.claim.institutionId) ? stored : null;
}

function earlierAnswer(claim: Claim, mark: RequestMark): Answer | null {
  if (claim.status === 'refused') return null;
  const index = claim.steps.findIndex((step) => step.request.key === mark.key);
  if (index < 0) return null;
  if (claim.steps[index]?.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerStep(claimAsOf(claim, index + 1)), isReplay: true };
}

function answerStep(claim: LiveClaim): Answer {
  return { status: 200, body: (language) => claimBody(claim, language) };
}

function makeStep(asked: StepRequest, claim: Claim, mark: RequestMark, at: Instant, entrySeq: number | null) {
  if (claim.status === 'refused') return null;
  const last = claim.steps.at(-1);
  const notBefore = last === undefined ? at : laterOf(last.at, at);
  return asked.makeStep(
    { actor: asked.request.caller.person, at: notBefore, request: mark, entrySeq },
    claim,
  );
}

async function commitStep(
  asked: StepRequest,
  claim: LiveClaim,
  version: number,
  mark: RequestMark,
  effects: StepEffects,
): Promise<LiveClaim | 'stale' | 'busy'> {
  const { platform } = asked;
  const { store } = platform;
  if (effects.movement === null) {
    const { writes, answer } = planStep(asked, claim, version, mark, effects, null);
    const outcome = await transact(store, writes);
    return outcome.kind === 'committed' ? answer : 'stale';
  }
  const head = await readHead(store, claim.poolId);
  const outcome = await commitOnHead(store, head, platform.pause, (current) =>
    planStep(asked, claim, version, mark, effects, entryOf(asked, claim, effects, current)),
  );
  return outcome.kind === 'committed' ? outcome.answer : outcome.kind;
}

function planStep(
  asked: StepRequest,
  claim: LiveClaim,
  version: number,
  mark: RequestMark,
  effects: StepEffects,
  entry: Entry | null,
): Plan<StepWrite, LiveClaim> {
  const at = entry?.recordedAt ?? asked.platform.now();
  const step = makeStep(asked, claim, mark, at, entry?.seq ?? null);
  assert(step !== null, 'only a live claim takes a step');
  const advanced = advanceClaim(claim, step);
  assert(advanced.ok, `a step that was allowed to claim ${claim.id} still is`);
  const policy = policyById(claim.decision.policyVersion);
  const writes = stepWrites(asked.platform.store, advanced.value, step, effects, version, policy);
  return { entry, writes, answer: advanced.value };
}

function entryOf(asked: StepRequest, claim: LiveClaim, { movement }: StepEffects, head: Head): Entry | null {
  if (movement === null) return null;
  const { request, platform, effectiveOn, reference } = asked;
  const now = platform.now();
  const draft = {
    kind: movement.kind,
    postings: movement.postings,
    actor: request.caller.person,
    requestId: request.requestId,
    effectiveOn: effectiveOn ?? shanghaiDateOf(now),
    claimId: claim.id,
    policyVersion: claim.decision.policyVersion,
    ...(reference === undefined ? {} : { reference }),
  };
  const appended = appendEntry(head, draft, now, platform.sha256);
  assert(appended.ok, `claim ${claim.id} moves only money that is set aside for it`);
  return appended.value;
}
