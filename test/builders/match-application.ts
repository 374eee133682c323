import { instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { claimIdOf, institutionIdOf, matchApplicationIdOf } from '../../domain/identifiers/ids.ts';
import { foldApplication } from '../../domain/match-applications/advance-application.ts';
import type { ApplicationAction, ApplicationStep } from '../../domain/match-applications/application-step.ts';
import type {
  ApplicationFacts,
  ApplicationStatus,
  MatchApplication,
} from '../../domain/match-applications/match-application.ts';
import { fen } from '../../domain/money/fen.ts';
import { creditCodeOf } from './credit-code.ts';
import { digestOf, sha256 } from './digest.ts';

export type ApplicationStepOf<Action extends ApplicationAction> = Extract<
  ApplicationStep,
  { action: Action }
>;

const institutionId = institutionIdOf('a bank', sha256);
const claimId = claimIdOf(institutionId, 'claim-1', sha256);

export const APPLIED_FEN = fen(112_000_000n);

/** The province's part of ¥1,120,000, applied for by an approval of 28 November. */
export const APPLICATION_FACTS: ApplicationFacts = {
  ...{ id: matchApplicationIdOf(claimId, 1, sha256), claimId, institutionId },
  poolId: 'compensation',
  creditCode: creditCodeOf(1),
  policyVersion: 'compensation@2016-02-18',
  amountFen: APPLIED_FEN,
  recordedAt: instant('2026-11-28T02:00:00Z'),
};

function base(day: string) {
  const request = { key: digestOf(`key of ${day}`), digest: digestOf(`request of ${day}`) };
  return { actor: 'manager', at: instant(`2026-12-${day}T02:00:00Z`), request };
}

/** Every step as it is mostly taken: a day after the one before, on the day it is recorded, and all is granted. */
const STEPS: { readonly [Action in ApplicationAction]: ApplicationStepOf<Action> } = {
  send: { action: 'send', sentOn: localDate('2026-12-01'), documentNo: 'X-1', ...base('01') },
  decide: {
    action: 'decide',
    outcome: 'full',
    amountFen: APPLIED_FEN,
    documentNo: 'S-1',
    decidedOn: localDate('2026-12-02'),
    ...base('02'),
  },
  pay: { action: 'pay', paidOn: localDate('2026-12-03'), documentNo: 'S-2', ...base('03') },
  withdraw: { action: 'withdraw', ...base('01') },
};

export function applicationStepOf<Action extends ApplicationAction>(
  action: Action,
  overrides: Partial<Omit<ApplicationStepOf<Action>, 'action'>> = {},
): ApplicationStepOf<Action> {
  return { ...STEPS[action], ...overrides };
}

const PATHS: Readonly<Record<ApplicationStatus, readonly ApplicationAction[]>> = {
  'to-send': [],
  sent: ['send'],
  decided: ['send', 'decide'],
  paid: ['send', 'decide', 'pay'],
  withdrawn: ['withdraw'],
};

export function applicationIn(status: ApplicationStatus): MatchApplication {
  return foldApplication(
    APPLICATION_FACTS,
    PATHS[status].map((action) => applicationStepOf(action)),
  );
}

/** What the province has refused. */
export function refusedApplication(): MatchApplication {
  const refused = applicationStepOf('decide', { outcome: 'refused', amountFen: fen(0n) });
  return foldApplication(APPLICATION_FACTS, [applicationStepOf('send'), refused]);
}
