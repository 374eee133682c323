import { yearOf, type LocalDate } from '../calendar/local-date.ts';
import type { DecisionInput } from '../decisions/decision.ts';
import type { CityCap } from '../decisions/decision-step.ts';
import type { ClaimId } from '../identifiers/ids.ts';
import { BP_WHOLE, bp, type Bp } from '../money/basis-points.ts';
import { ZERO_FEN, type Fen } from '../money/fen.ts';
import type { PolicyParameters } from '../policies/policy.ts';

/** The caps that other claims take up too. */
export type SharedCap = Extract<CityCap, 'cap-per-enterprise' | 'cap-per-institution-year'>;

/**
 * One thing that would have to be otherwise. What happened is never among them: the event, its day, what was lost and
 * what was received stay as they are. A claim may wait, ask for less, or be sent again; only the city sets rates and
 * caps.
 */
export type LeverChange =
  | { readonly code: 'wait-until-overdue'; readonly overdueDays: number; readonly onDay: LocalDate }
  | { readonly code: 'state-overdue-days'; readonly overdueDays: number }
  | { readonly code: 'claim-once-settled'; readonly claimId: ClaimId }
  | { readonly code: 'claim-within-principal'; readonly lossFen: Fen }
  | { readonly code: 'claim-next-year'; readonly onDay: LocalDate }
  | { readonly code: 'claim-again-with-papers' }
  | { readonly code: 'claim-after-appropriation'; readonly headroomFen: Fen; readonly shortFen: Fen }
  | { readonly code: 'lift-cap'; readonly cap: CityCap }
  | { readonly code: 'raise-city-rate'; readonly fromBp: Bp; readonly toBp: Bp }
  | { readonly code: 'release-usage'; readonly cap: SharedCap; readonly usedFen: Fen };

export type Hands = 'claimant' | 'city';

/** Who could bring a change about. An appropriation is the city's; claiming again after it is the claimant's. */
export function handsOf(change: LeverChange): Hands {
  switch (change.code) {
    case 'lift-cap':
    case 'raise-city-rate':
    case 'release-usage':
      return 'city';
    default:
      return 'claimant';
  }
}

/** What a decision would be made on, were this one thing otherwise. */
export function withChange(input: DecisionInput, change: LeverChange): DecisionInput {
  const { loss, usage, exposure } = input;
  switch (change.code) {
    case 'wait-until-overdue':
      return onDay({ ...input, loss: { ...loss, overdueDays: change.overdueDays } }, change.onDay);
    case 'state-overdue-days':
      return { ...input, loss: { ...loss, overdueDays: change.overdueDays } };
    case 'claim-once-settled':
      return { ...input, usage: { ...usage, draws: { ...usage.draws, openClaimId: null } } };
    case 'claim-within-principal':
      return { ...input, loss: { ...loss, lossFen: change.lossFen } };
    case 'claim-next-year':
      return onDay(input, change.onDay);
    case 'claim-again-with-papers':
      return input;
    case 'claim-after-appropriation':
      return { ...input, usage: { ...usage, headroomFen: change.headroomFen } };
    case 'lift-cap':
      return withValues(input, LIFTED[change.cap]);
    case 'raise-city-rate': {
      const { value } = input.policy.parameters.cityRateBp;
      return withValues(input, { cityRateBp: { ...value, [exposure.tier]: change.toBp } });
    }
    case 'release-usage':
      return { ...input, usage: { ...usage, [TAKEN_UP[change.cap]]: ZERO_FEN } };
  }
}

const TAKEN_UP = {
  'cap-per-enterprise': 'enterpriseFen',
  'cap-per-institution-year': 'institutionYearFen',
} as const satisfies Record<SharedCap, keyof DecisionInput['usage']>;

type Values = { readonly [Name in keyof PolicyParameters]?: PolicyParameters[Name]['value'] };

const LIFTED: Readonly<Record<CityCap, Values>> = {
  'governments-together': { governmentsTogetherMaxBp: bp(BP_WHOLE) },
  'cap-per-deal': { cityCapPerDealFen: null },
  'cap-per-enterprise': { cityCapPerEnterpriseFen: null },
  'cap-per-institution-year': { cityCapPerInstitutionYearFen: null },
};

/** A later day; in a later year nothing of the institution's cap is taken yet. */
function onDay(input: DecisionInput, day: LocalDate): DecisionInput {
  if (yearOf(day) === yearOf(input.today)) return { ...input, today: day };
  return { ...input, today: day, usage: { ...input.usage, institutionYearFen: ZERO_FEN } };
}

function withValues(input: DecisionInput, values: Values): DecisionInput {
  const { policy } = input;
  const changed = Object.entries(values).map(([name, value]) => {
    return [name, { ...policy.parameters[name as keyof PolicyParameters], value }] as const;
  });
  const parameters: PolicyParameters = { ...policy.parameters, ...Object.fromEntries(changed) };
  return { ...input, policy: { ...policy, parameters } };
}
