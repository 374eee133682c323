import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { RequestMark } from '../claims/step.ts';
import type { Fen } from '../money/fen.ts';

type StepBase = {
  readonly actor: string;
  readonly at: Instant;
  readonly request: RequestMark;
};

/** The application went to the province. */
export type Sent = {
  readonly sentOn: LocalDate;
  /** The number of the letter it went with; null where it had none. */
  readonly documentNo: string | null;
};

/** What the province decided: all of it, a part of it, or nothing. */
export type ProvinceDecision = {
  readonly outcome: 'full' | 'less' | 'refused';
  /** All of what was applied for, something between that and nothing, or nothing, as the outcome says. */
  readonly amountFen: Fen;
  readonly documentNo: string;
  readonly decidedOn: LocalDate;
};

/** The province paid what it decided to. */
export type ProvincePayment = {
  readonly paidOn: LocalDate;
  readonly documentNo: string;
};

export type SendStep = StepBase & Sent & { readonly action: 'send' };
export type DecideStep = StepBase & ProvinceDecision & { readonly action: 'decide' };
export type ProvincePayStep = StepBase & ProvincePayment & { readonly action: 'pay' };
/** The approval it came from was reversed. */
export type WithdrawApplicationStep = StepBase & { readonly action: 'withdraw' };

/** What became of an application, who recorded it and when. */
export type ApplicationStep = SendStep | DecideStep | ProvincePayStep | WithdrawApplicationStep;

export type ApplicationAction = ApplicationStep['action'];
