import * as z from 'zod/mini';
import type { CityCap, RuleName } from '../../../domain/decisions/decision-step.ts';
import type { Payer } from '../../../domain/decisions/split.ts';
import { LOAN_TRAITS, TIERS } from '../../../domain/exposures/exposure-kind.ts';
import { OTHER_PAYERS } from '../../../domain/policies/policy.ts';
import { named, openEnded } from '../described.ts';
import { amount, basis, count, policyVersion, rate, text, variantsBy, type Shape } from '../wire.ts';

const CITY_CAPS = [
  'governments-together',
  'cap-per-deal',
  'cap-per-enterprise',
  'cap-per-institution-year',
] as const satisfies readonly CityCap[];

const PAYERS = [
  ...OTHER_PAYERS,
  'province',
  'city',
  'other-compensation',
  'claimant',
] as const satisfies readonly Payer[];

export const cityCap = named('CityCap', z.enum(CITY_CAPS));
export const payer = named('Payer', z.enum(PAYERS));

/** What goes into each rule. */
const INPUTS = {
  'loss-base': { lossFen: amount, receivedFen: amount },
  'other-compensation': {
    place: z.enum(['before-share', 'after-share']),
    otherCompensationFen: amount,
  },
  'share-others': {
    shares: z.array(z.strictObject({ payer: z.enum(OTHER_PAYERS), rateBp: rate, amountFen: amount })),
  },
  'share-province': { tier: z.enum(TIERS), rateBp: rate },
  'cap-province-per-deal': { limitFen: amount },
  'share-city': { tier: z.enum(TIERS), rateBp: rate },
  'city-rate-bonus': { trait: z.enum(LOAN_TRAITS), addBp: rate },
  'governments-together': { maxBp: rate, limitFen: amount, usedFen: amount },
  'cap-per-deal': { limitFen: amount },
  'cap-per-enterprise': { limitFen: amount, usedFen: amount },
  'cap-per-institution-year': { limitFen: amount, usedFen: amount, year: count },
  'pool-headroom': { headroomFen: amount },
} as const satisfies Record<RuleName, Shape>;

export const ruleName = named('RuleName', z.enum(Object.keys(INPUTS) as [RuleName, ...RuleName[]]));

export const decisionStepAnswer = openEnded(
  'DecisionStep',
  variantsBy('rule', INPUTS, (inputs) => ({
    ...{ clause: text, basis, amountFen: amount },
    ...{ inputs: z.strictObject(inputs), text },
  })),
);

const splitPart = named('SplitPart', z.strictObject({ payer, amountFen: amount }));

export const splitAnswer = z.array(splitPart);

export const decisionAnswer = named(
  'Decision',
  z.strictObject({
    policyVersion,
    amountFen: amount,
    bindingCap: z.nullable(cityCap),
    split: splitAnswer,
    steps: z.array(decisionStepAnswer),
  }),
);
