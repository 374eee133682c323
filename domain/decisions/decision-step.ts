import type { LoanTrait, Tier } from '../exposures/exposure-kind.ts';
import type { Bp } from '../money/basis-points.ts';
import type { Fen } from '../money/fen.ts';
import type { OtherPayer } from '../policies/policy.ts';

export type OtherShare = { readonly payer: OtherPayer; readonly rateBp: Bp; readonly amountFen: Fen };

/** One rule applied: what went in, and the amount after it. */
export type DecisionStep =
  | { readonly rule: 'loss-base'; readonly lossFen: Fen; readonly receivedFen: Fen; readonly amountFen: Fen }
  | {
      readonly rule: 'other-compensation';
      readonly place: 'before-share' | 'after-share';
      readonly otherCompensationFen: Fen;
      readonly amountFen: Fen;
    }
  | { readonly rule: 'share-others'; readonly shares: readonly OtherShare[]; readonly amountFen: Fen }
  | { readonly rule: 'share-province'; readonly tier: Tier; readonly rateBp: Bp; readonly amountFen: Fen }
  | { readonly rule: 'cap-province-per-deal'; readonly limitFen: Fen; readonly amountFen: Fen }
  | { readonly rule: 'share-city'; readonly tier: Tier; readonly rateBp: Bp; readonly amountFen: Fen }
  | {
      readonly rule: 'city-rate-bonus';
      readonly trait: LoanTrait;
      readonly addBp: Bp;
      readonly amountFen: Fen;
    }
  | {
      readonly rule: 'governments-together';
      readonly maxBp: Bp;
      readonly limitFen: Fen;
      readonly usedFen: Fen;
      readonly amountFen: Fen;
    }
  | { readonly rule: 'cap-per-deal'; readonly limitFen: Fen; readonly amountFen: Fen }
  | {
      readonly rule: 'cap-per-enterprise';
      readonly limitFen: Fen;
      readonly usedFen: Fen;
      readonly amountFen: Fen;
    }
  | {
      readonly rule: 'cap-per-institution-year';
      readonly limitFen: Fen;
      readonly usedFen: Fen;
      readonly year: number;
      readonly amountFen: Fen;
    }
  | { readonly rule: 'pool-headroom'; readonly headroomFen: Fen; readonly amountFen: Fen };

export type RuleName = DecisionStep['rule'];

/** The caps on the city's share, in the order in which they are applied. */
export type CityCap =
  'governments-together' | 'cap-per-deal' | 'cap-per-enterprise' | 'cap-per-institution-year';
