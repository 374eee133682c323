import type { Decision, DecisionInput } from '../decisions/decision.ts';

/** A loss with all that it was, or would be, decided on, under the keys by which its usage is counted. */
export type DecidedCase = {
  /** The claim's id, or the place in a list. */
  readonly key: string;
  readonly institution: string;
  readonly enterprise: string;
  readonly exposure: string;
  readonly input: DecisionInput;
  readonly decision: Decision;
};
