import type { Fen } from '../../money/fen.ts';
import type { DecisionStep } from '../decision-step.ts';

/** The amount that a rule comes to, and how it came to it. */
export type Share = { readonly amountFen: Fen; readonly steps: readonly DecisionStep[] };
