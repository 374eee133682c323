import * as z from 'zod/mini';
import { named } from '../described.ts';
import { amount, basis, claimId, count, date, poolId, signedAmount, text } from '../wire.ts';
import { cityCap, ruleName } from './decision.ts';
import { claimRefusalCode } from './refusals.ts';

const totals = named(
  'SimulatedTotals',
  z.strictObject({ amountFen: amount, payable: count, refused: count, ranOutOn: z.nullable(date) }),
);

const decision = named(
  'SimulatedDecision',
  z.union([
    z.strictObject({ amountFen: amount, bindingCap: z.nullable(cityCap), headroomFen: amount }),
    z.strictObject({ amountFen: amount, refusals: z.array(claimRefusalCode), headroomFen: amount }),
  ]),
);

const outcome = { on: date, before: decision, after: decision, partsAt: z.nullable(ruleName) };

export const simulationAnswer = named(
  'Simulation',
  z.strictObject({
    pool: poolId,
    /** A draft is named for its pool alone. */
    policy: text,
    over: z.strictObject({
      period: z.nullable(z.strictObject({ from: date, to: date })),
      claims: count,
      leftOut: count,
      isComplete: z.boolean(),
    }),
    openingHeadroomFen: z.nullable(amount),
    before: totals,
    after: totals,
    byRule: z.array(
      z.strictObject({
        rule: z.nullable(ruleName),
        cases: count,
        differenceFen: signedAmount,
        clause: z.nullable(text),
        basis: z.nullable(basis),
      }),
    ),
    headroom: z.array(z.strictObject({ on: date, beforeFen: amount, afterFen: amount })),
    cases: z.array(
      z.union([z.strictObject({ claimId, ...outcome }), z.strictObject({ index: count, ...outcome })]),
    ),
  }),
);
