import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import {
  advanceApplication,
  foldApplication,
  wholeOf,
} from '../../../domain/match-applications/advance-application.ts';
import type {
  ApplicationAction,
  ApplicationStep,
} from '../../../domain/match-applications/application-step.ts';
import {
  APPLICATION_STATUSES,
  type ApplicationStatus,
  type MatchApplication,
} from '../../../domain/match-applications/match-application.ts';
import { fen } from '../../../domain/money/fen.ts';
import {
  APPLICATION_FACTS,
  APPLIED_FEN,
  applicationIn,
  applicationStepOf,
  refusedApplication,
} from '../../builders/match-application.ts';

/** Where each step leads; what is not here is not allowed. Written out again, so that the code is not its own judge. */
const LEADS_TO: Readonly<
  Record<ApplicationAction, readonly [from: ApplicationStatus, to: ApplicationStatus]>
> = {
  send: ['to-send', 'sent'],
  decide: ['sent', 'decided'],
  pay: ['decided', 'paid'],
  withdraw: ['to-send', 'withdrawn'],
};
const PAIRS = (Object.keys(LEADS_TO) as ApplicationAction[]).flatMap((action) =>
  APPLICATION_STATUSES.map((status) => [action, status] as const),
);

function codeOf(application: MatchApplication, step: ApplicationStep): string | null {
  const result = advanceApplication(application, step);
  return result.ok ? null : result.refusal.code;
}

describe.each(PAIRS)('to %s an application that is %s', (action, status) => {
  const result = advanceApplication(applicationIn(status), applicationStepOf(action));
  const [from, to] = LEADS_TO[action];

  test(status === from ? `makes it ${to}` : 'is refused for its state', () => {
    if (status === from) {
      expect(result).toMatchObject({ ok: true, value: { status: to } });
      expect(result.ok && result.value.steps.at(-1)).toEqual(applicationStepOf(action));
    } else {
      const refusal = { action, applicationStatus: status, allowedFrom: from };
      expect(result).toEqual({ ok: false, refusal: { code: 'match-application.wrong-state', ...refusal } });
    }
  });
});

describe('the province', () => {
  const decide = (amount: bigint) =>
    codeOf(applicationIn('sent'), applicationStepOf('decide', { outcome: 'less', amountFen: fen(amount) }));

  test.each([
    [0n, 'match-application.amount-not-less'],
    [1n, null],
    [APPLIED_FEN - 1n, null],
    [APPLIED_FEN, 'match-application.amount-not-less'],
    [APPLIED_FEN + 1n, 'match-application.amount-not-less'],
  ])('grants a part of ¥1,120,000 with %s fen, refused as %s', (amount, code) => {
    expect(decide(amount)).toBe(code);
  });

  test('grants all or nothing without a choice of amount', () => {
    expect(wholeOf('full', APPLIED_FEN)).toBe(APPLIED_FEN);
    expect(wholeOf('refused', APPLIED_FEN)).toBe(0n);
    const wrong = applicationStepOf('decide', { outcome: 'full', amountFen: fen(1n) });
    expect(() => advanceApplication(applicationIn('sent'), wrong)).toThrow('full is one amount');
  });

  test('that refused has nothing to pay', () => {
    expect(codeOf(refusedApplication(), applicationStepOf('pay'))).toBe('match-application.nothing-granted');
  });

  test('keeps its documents and days on the application', () => {
    expect(applicationIn('paid')).toMatchObject({
      status: 'paid',
      sent: { sentOn: '2026-12-01', documentNo: 'X-1' },
      decision: { outcome: 'full', amountFen: APPLIED_FEN, documentNo: 'S-1', decidedOn: '2026-12-02' },
      payment: { paidOn: '2026-12-03', documentNo: 'S-2' },
    });
  });
});

describe('a day', () => {
  test.each<[string, ApplicationStatus, (day: string) => ApplicationStep, string, string]>([
    [
      'sent',
      'to-send',
      (day) => applicationStepOf('send', { sentOn: localDate(day) }),
      '2026-11-28',
      '2026-12-01',
    ],
    [
      'decided',
      'sent',
      (day) => applicationStepOf('decide', { decidedOn: localDate(day) }),
      '2026-12-01',
      '2026-12-02',
    ],
    [
      'paid',
      'decided',
      (day) => applicationStepOf('pay', { paidOn: localDate(day) }),
      '2026-12-02',
      '2026-12-03',
    ],
  ])(
    'on which it was %s follows the one before and is not ahead of its recording',
    (_what, status, step, first, last) => {
      const application = applicationIn(status);
      const before = advanceApplication(application, step(dayBefore(first)));
      expect(before).toMatchObject({
        refusal: { code: 'match-application.day-out-of-range', firstDay: first, lastDay: last },
      });
      expect(codeOf(application, step(first))).toBeNull();
      expect(codeOf(application, step(last))).toBeNull();
      expect(codeOf(application, step(dayAfter(last)))).toBe('match-application.day-out-of-range');
    },
  );

  test('is told by the clock of Shanghai', () => {
    const send = (at: string) =>
      codeOf(
        applicationIn('to-send'),
        applicationStepOf('send', { at: instant(at), sentOn: localDate('2026-12-02') }),
      );
    expect(send('2026-12-01T15:59:59.999Z')).toBe('match-application.day-out-of-range');
    expect(send('2026-12-01T16:00:00Z')).toBeNull();
  });
});

test('an application taken back in time is what it was then, and does not know its future', () => {
  const paid = applicationIn('paid');
  expect(foldApplication(paid, paid.steps.slice(0, 1))).toEqual(applicationIn('sent'));
  expect(foldApplication(paid, paid.steps)).toEqual(paid);
});

test('steps that an application could not have taken are a corrupted store and stop at once', () => {
  expect(() => foldApplication(APPLICATION_FACTS, [applicationStepOf('pay')])).toThrow('step pay');
});

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
