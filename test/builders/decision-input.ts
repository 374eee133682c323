import { localDate, type LocalDate } from '../../domain/calendar/local-date.ts';
import type { Loss } from '../../domain/claims/loss.ts';
import type { DecisionInput, ExposureBasis, Usage } from '../../domain/decisions/decision.ts';
import { fen, ZERO_FEN } from '../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2016_02_18 } from '../../domain/policies/guidance-2016-02-18.ts';
import type { Policy, PolicyParameters } from '../../domain/policies/policy.ts';

export type InputOverrides = {
  readonly policy?: Policy;
  readonly loss?: Partial<Loss>;
  readonly exposure?: Partial<ExposureBasis>;
  readonly usage?: Partial<Usage>;
  readonly today?: LocalDate;
};

const UNUSED: Usage = {
  draws: { claimedFen: ZERO_FEN, openClaimId: null, settledOn: null },
  enterpriseFen: ZERO_FEN,
  institutionYearFen: ZERO_FEN,
  headroomFen: fen(10_000_000_000n),
};

/** A bank's loan of ¥3,000,000, ¥2,800,000 of it 95 days overdue: payable, and bound by no cap. */
export function loanInput(overrides: InputOverrides = {}): DecisionInput {
  return {
    policy: overrides.policy ?? COMPENSATION_2016_02_18,
    today: overrides.today ?? localDate('2026-11-24'),
    loss: {
      event: 'overdue',
      occurredOn: localDate('2026-10-01'),
      overdueDays: 95,
      lossFen: fen(280_000_000n),
      receivedFen: ZERO_FEN,
      otherCompensationFen: ZERO_FEN,
      ...overrides.loss,
    },
    exposure: {
      tier: 'loan',
      traits: [],
      principalFen: fen(300_000_000n),
      startedOn: localDate('2026-01-05'),
      filedOn: localDate('2026-01-10'),
      ...overrides.exposure,
    },
    usage: { ...UNUSED, ...overrides.usage },
  };
}

/** A fund's seed-stage investment of ¥5,000,000 in a firm that went bankrupt: payable, and bound by no cap. */
export function investmentInput(overrides: InputOverrides = {}): DecisionInput {
  return loanInput({
    policy: GUIDANCE_2016_02_18,
    ...overrides,
    loss: { event: 'bankruptcy', overdueDays: null, lossFen: fen(500_000_000n), ...overrides.loss },
    exposure: { tier: 'seed', principalFen: fen(500_000_000n), ...overrides.exposure },
  });
}

export type PolicyValues = { readonly [Name in keyof PolicyParameters]?: PolicyParameters[Name]['value'] };

/** A policy that differs from another in some of its values. */
export function policyWith(policy: Policy, values: PolicyValues): Policy {
  const changed = Object.entries(values).map(([name, value]) => {
    return [name, { ...policy.parameters[name as keyof PolicyParameters], value }] as const;
  });
  return { ...policy, parameters: { ...policy.parameters, ...Object.fromEntries(changed) } };
}
