import { assert } from '../assert.ts';
import { shanghaiDateOf } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { ZERO_FEN, type Fen } from '../money/fen.ts';
import { accept, reject, type Rejected, type Result } from '../result.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import type {
  ApplicationAction,
  ApplicationStep,
  DecideStep,
  ProvincePayStep,
  SendStep,
} from './application-step.ts';
import type {
  ApplicationFacts,
  ApplicationStatus,
  DecidedApplication,
  MatchApplication,
  SentApplication,
  ToSendApplication,
} from './match-application.ts';

type Advanced = Result<MatchApplication, ApplicationRefusal>;

/** The one state that each step starts from. */
export const ALLOWED_FROM = {
  send: 'to-send',
  decide: 'sent',
  pay: 'decided',
  withdraw: 'to-send',
} as const satisfies Record<ApplicationAction, ApplicationStatus>;

/** Takes an application one step on, or says why it cannot. */
export function advanceApplication(application: MatchApplication, step: ApplicationStep): Advanced {
  switch (step.action) {
    case 'send':
      return application.status === ALLOWED_FROM.send
        ? send(application, step)
        : wrongState(application, step);
    case 'decide':
      return application.status === ALLOWED_FROM.decide
        ? decide(application, step)
        : wrongState(application, step);
    case 'pay':
      return application.status === ALLOWED_FROM.pay ? pay(application, step) : wrongState(application, step);
    case 'withdraw':
      return application.status === ALLOWED_FROM.withdraw
        ? accept({ ...application, status: 'withdrawn', steps: [...application.steps, step] })
        : wrongState(application, step);
  }
}

/** Takes an application from the approval through its steps, each of which must have been allowed. */
export function foldApplication(
  facts: ApplicationFacts,
  steps: readonly ApplicationStep[],
): MatchApplication {
  let application: MatchApplication = { ...factsAlone(facts), status: 'to-send', steps: [] };
  for (const step of steps) {
    const next = advanceApplication(application, step);
    assert(next.ok, `application ${facts.id} could not have taken its step ${step.action}`);
    application = next.value;
  }
  return application;
}

/** Leaves behind what a later state has added, so that an application taken back in time does not know its future. */
function factsAlone(facts: ApplicationFacts): ApplicationFacts {
  const { id, claimId, poolId, institutionId, creditCode, policyVersion, amountFen, recordedAt } = facts;
  return { id, claimId, poolId, institutionId, creditCode, policyVersion, amountFen, recordedAt };
}

function send(application: ToSendApplication, step: SendStep): Advanced {
  const { sentOn, documentNo } = step;
  const wrongDay = dayOutOfRange(sentOn, shanghaiDateOf(application.recordedAt), step);
  if (wrongDay !== null) return wrongDay;
  const steps = [...application.steps, step];
  return accept({ ...application, status: 'sent', sent: { sentOn, documentNo }, steps });
}

function decide(application: SentApplication, step: DecideStep): Advanced {
  const { outcome, amountFen, documentNo, decidedOn } = step;
  const wrongDay = dayOutOfRange(decidedOn, application.sent.sentOn, step);
  if (wrongDay !== null) return wrongDay;
  const appliedFen = application.amountFen;
  if (outcome === 'less' && (amountFen <= 0n || amountFen >= appliedFen)) {
    return reject({ code: 'match-application.amount-not-less', amountFen, appliedFen });
  }
  assert(outcome === 'less' || amountFen === wholeOf(outcome, appliedFen), `${outcome} is one amount`);
  const decision = { outcome, amountFen, documentNo, decidedOn };
  return accept({ ...application, status: 'decided', decision, steps: [...application.steps, step] });
}

/** The amount that an outcome stands for when it leaves no choice. */
export function wholeOf(outcome: 'full' | 'refused', appliedFen: Fen): Fen {
  return outcome === 'full' ? appliedFen : ZERO_FEN;
}

function pay(application: DecidedApplication, step: ProvincePayStep): Advanced {
  const { paidOn, documentNo } = step;
  if (application.decision.outcome === 'refused') {
    return reject({ code: 'match-application.nothing-granted' });
  }
  const wrongDay = dayOutOfRange(paidOn, application.decision.decidedOn, step);
  if (wrongDay !== null) return wrongDay;
  const steps = [...application.steps, step];
  return accept({ ...application, status: 'paid', payment: { paidOn, documentNo }, steps });
}

/** What is recorded lies neither before the step it follows nor ahead of the day it is recorded on. */
function dayOutOfRange(
  day: LocalDate,
  firstDay: LocalDate,
  { at }: ApplicationStep,
): Rejected<ApplicationRefusal> | null {
  const lastDay = shanghaiDateOf(at);
  if (day >= firstDay && day <= lastDay) return null;
  return reject({ code: 'match-application.day-out-of-range', day, firstDay, lastDay });
}

function wrongState(application: MatchApplication, { action }: ApplicationStep): Advanced {
  return reject({
    code: 'match-application.wrong-state',
    action,
    applicationStatus: application.status,
    allowedFrom: ALLOWED_FROM[action],
  });
}
