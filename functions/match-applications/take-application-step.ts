/**
 * Record what became of an application. Input: its id and what the step says. Output: 200 and the application after it.
 * 1. Read it; the same request sent again is answered as it was then.
 * 2. Ask the domain whether the step may be taken. 3. Write it; what changed meanwhile is read and asked again.
 */
import { laterOf } from '../../domain/calendar/instant.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { isMatchApplicationId } from '../../domain/identifiers/ids.ts';
import { advanceApplication, foldApplication } from '../../domain/match-applications/advance-application.ts';
import type { ApplicationStep } from '../../domain/match-applications/application-step.ts';
import type { MatchApplication } from '../../domain/match-applications/match-application.ts';
import type { Answer } from '../http/answer.ts';
import { maySee } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import {
  applicationStepWrite,
  readMatchApplication,
  type StoredApplication,
} from '../store/match-application-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { applicationBody } from './application-body.ts';
import { applicationProblem } from './application-problem.ts';

type StepBasis = Pick<ApplicationStep, 'actor' | 'at' | 'request'>;

const ROUNDS_MAX = 5;

export async function takeApplicationStep(
  request: Request,
  platform: Platform,
  makeStep: (basis: StepBasis, application: MatchApplication) => ApplicationStep,
): Promise<Answer> {
  const mark = requestMark(request, platform.sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const stored = await readVisibleApplication(request, platform);
    if (stored === null) return { problem: 'match-application.not-found' };
    const { application, version } = stored;
    const earlier = earlierAnswer(application, mark);
    if (earlier !== null) return earlier;
    const last = application.steps.at(-1)?.at ?? application.recordedAt;
    const at = laterOf(last, platform.now());
    const step = makeStep({ actor: request.caller.person, at, request: mark }, application);
    const advanced = advanceApplication(application, step);
    if (!advanced.ok) return applicationProblem(advanced.refusal);
    const write = applicationStepWrite(platform.store, advanced.value, step, version);
    const outcome = await transact(platform.store, [write]);
    if (outcome.kind === 'committed') return answer(advanced.value);
    await platform.pause(round);
  }
  throw new StoreFault(`application ${request.id} stays contended`);
}

export async function readVisibleApplication(
  { id, caller }: Request,
  { store }: Platform,
): Promise<StoredApplication | null> {
  const stored = isMatchApplicationId(id) ? await readMatchApplication(store, id) : null;
  return stored !== null && maySee(caller, stored.application.institutionId) ? stored : null;
}

function earlierAnswer(application: MatchApplication, mark: RequestMark): Answer | null {
  const index = application.steps.findIndex((step) => step.request.key === mark.key);
  if (index < 0) return null;
  if (application.steps[index]?.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  const then = foldApplication(application, application.steps.slice(0, index + 1));
  return { ...answer(then), isReplay: true };
}

function answer(application: MatchApplication): Answer {
  return { status: 200, body: () => applicationBody(application) };
}
