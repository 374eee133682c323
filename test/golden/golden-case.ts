import type { LossEvent } from '../../domain/claims/loss.ts';
import type { ClaimRefusal } from '../../domain/decisions/claim-refusal.ts';
import type { CityCap } from '../../domain/decisions/decision-step.ts';
import type { Payer } from '../../domain/decisions/split.ts';
import type { LoanTrait, Security, Tier } from '../../domain/exposures/exposure-kind.ts';
import type { FilingRefusal } from '../../domain/exposures/filing-refusal.ts';
import type { InstitutionKind } from '../../domain/institutions/institution.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { GoldenRule } from './golden-rule.ts';

/** A claim as it stands on paper: amounts in yuan, days as they are written. What is left out is as usual. */
export type ClaimOnPaper = {
  readonly principal?: string;
  readonly loss?: string;
  readonly received?: string;
  readonly otherCompensation?: string;
  readonly event?: LossEvent;
  readonly overdueDays?: number | null;
  readonly tier?: Tier;
  readonly traits?: readonly LoanTrait[];
  readonly startedOn?: string;
  readonly filedOn?: string;
  readonly occurredOn?: string;
  readonly claimedOn?: string;
  readonly claimedBefore?: string;
  readonly openClaim?: true;
  readonly settledOn?: string;
  readonly enterpriseUsed?: string;
  readonly yearUsed?: string;
  readonly headroom?: string;
};

/** A filing as it stands on paper. What is left out is as usual. */
export type FilingOnPaper = {
  readonly kind?: 'loan' | 'investment';
  readonly by?: InstitutionKind;
  readonly principal?: string;
  readonly revenue?: string;
  readonly assets?: string;
  readonly staff?: number;
  readonly foundedOn?: string;
  readonly startedOn?: string;
  readonly maturesOn?: string;
  readonly filedOn?: string;
  readonly earlierLoans?: number;
  readonly security?: Security;
  readonly round?: 'first' | 'later';
  readonly agreementFrom?: string;
  readonly agreementTo?: string;
  readonly quota?: string;
  readonly outstanding?: string;
  readonly poolCap?: string;
  readonly poolOutstanding?: string;
  readonly suspended?: true;
  readonly sameContract?: true;
  readonly alike?: number;
};

/** Who bears how much, in yuan, in the order in which a decision names them. */
export type SplitOnPaper = Readonly<Partial<Record<Payer, string>>> & { readonly city: string };

type Common = {
  /** Written by hand and never used again for another case. */
  readonly id: string;
  readonly title: string;
  readonly rule: GoldenRule;
  /** The document that the rule is taken from, as `docs/decisions.md` and the policies name it. */
  readonly source: string;
  /** Null where no version is in force. */
  readonly policy: Policy | null;
  /** In what the policy differs from the version it is named for. */
  readonly variant: string | null;
  /** The place whose rule it is; null for the city’s own versions. */
  readonly place: string | null;
};

export type PaidCase = Common & {
  readonly outcome: 'pays';
  readonly policy: Policy;
  readonly claim: ClaimOnPaper;
  /** How the city's amount is worked out by hand; a test works it out again from these very words. */
  readonly working: string;
  readonly split: SplitOnPaper;
  readonly bindingCap: CityCap | null;
};

export type RefusedCase = Common & {
  readonly outcome: 'refuses';
  readonly policy: Policy;
  readonly claim: ClaimOnPaper;
  readonly refusals: readonly ClaimRefusal['code'][];
};

export type FiledCase = Common & {
  readonly outcome: 'files';
  readonly filing: FilingOnPaper;
  readonly tier: Tier;
  readonly traits: readonly LoanTrait[];
};

export type IneligibleCase = Common & {
  readonly outcome: 'turns-away';
  readonly filing: FilingOnPaper;
  readonly refusals: readonly FilingRefusal['code'][];
};

export type GoldenCase = PaidCase | RefusedCase | FiledCase | IneligibleCase;

export type Setting = {
  readonly rule: GoldenRule;
  readonly source: string;
  readonly policy: Policy;
  readonly variant?: string;
  readonly place?: string;
  /** What all the claims of the series have in common. */
  readonly claim?: ClaimOnPaper;
  readonly filing?: FilingOnPaper;
};

/** Makes the cases of one rule under one policy; each says only in what it differs. */
export function casesOf({ rule, source, policy, variant, place, ...usual }: Setting) {
  const common = { rule, source, policy, variant: variant ?? null, place: place ?? null };
  return {
    pays: (
      id: string,
      title: string,
      claim: ClaimOnPaper,
      working: string,
      split: SplitOnPaper,
      bindingCap: CityCap | null = null,
    ): PaidCase => {
      const whole = { ...usual.claim, ...claim };
      return { ...common, outcome: 'pays', id, title, claim: whole, working, split, bindingCap };
    },
    refuses: (
      id: string,
      title: string,
      claim: ClaimOnPaper,
      ...refusals: readonly ClaimRefusal['code'][]
    ): RefusedCase => {
      return { ...common, outcome: 'refuses', id, title, claim: { ...usual.claim, ...claim }, refusals };
    },
    files: (
      id: string,
      title: string,
      filing: FilingOnPaper,
      tier: Tier,
      ...traits: readonly LoanTrait[]
    ): FiledCase => {
      return { ...common, outcome: 'files', id, title, filing: { ...usual.filing, ...filing }, tier, traits };
    },
    turnsAway: (
      id: string,
      title: string,
      filing: FilingOnPaper,
      ...refusals: readonly FilingRefusal['code'][]
    ): IneligibleCase => {
      return {
        ...common,
        ...{ outcome: 'turns-away', id, title, filing: { ...usual.filing, ...filing }, refusals },
      };
    },
  };
}
