import type { LiveClaim } from '../../domain/claims/claim.ts';
import { decide } from '../../domain/decisions/decide.ts';
import type { PayableDecision } from '../../domain/decisions/decision.ts';
import { bp } from '../../domain/money/basis-points.ts';
import { fen, ZERO_FEN } from '../../domain/money/fen.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import {
  clawed,
  onClaim,
  onDecision,
  onStep,
  onSteps,
  partly,
  recovering,
  second,
  undone,
  type ClaimTampering,
} from './claim-changes.ts';
import { rechained } from './draft.ts';

function decidedOn(claim: LiveClaim): PayableDecision {
  const { loss, exposure, usage, policy, decidedOn: today } = claim;
  const decision = decide({ loss, exposure, usage, policy, today });
  if (decision.outcome === 'refused') throw new Error('it is still payable');
  return decision;
}

/** A version that pays more, under whatever name. */
function generous(policy: Policy): Policy {
  const cityRateBp = {
    ...policy.parameters.cityRateBp,
    value: { loan: bp(4_500), 'guaranteed-loan': bp(4_500) },
  };
  return { ...policy, parameters: { ...policy.parameters, cityRateBp } };
}

export const CLAIM_TAMPERINGS: Readonly<Record<string, ClaimTampering>> = {
  'a decision of a fen more': {
    tamper: onDecision(undone, ({ amountFen }) => ({ amountFen: fen(amountFen + 1n) })),
    codes: ['decision.differs'],
  },
  'a split that is another': {
    tamper: onDecision(undone, ({ split }) => ({ split: split.toReversed() })),
    codes: ['decision.differs'],
  },
  'a step of a decision left out': {
    tamper: onDecision(undone, ({ steps }) => ({ steps: steps.slice(1) })),
    codes: ['decision.differs'],
  },
  'a cap that did not bind': {
    tamper: onDecision(undone, () => ({ bindingCap: 'cap-per-deal' })),
    codes: ['decision.differs'],
  },
  'a larger loss': {
    tamper: onClaim(undone, (claim) => ({
      ...claim,
      loss: { ...claim.loss, lossFen: fen(claim.loss.lossFen + 3n) },
    })),
    codes: ['decision.differs'],
  },
  'a larger loss, with a decision that fits it': {
    tamper: onClaim(undone, (claim) => {
      const larger = { ...claim, loss: { ...claim.loss, lossFen: fen(claim.loss.lossFen + 3_000n) } };
      return { ...larger, decision: decidedOn(larger) };
    }),
    codes: ['claim.booking'],
  },
  'a loss above the principal': {
    tamper: onClaim(undone, (claim) => ({
      ...claim,
      exposure: { ...claim.exposure, principalFen: fen(1n) },
    })),
    codes: ['exposure.principal'],
  },
  'an event that is not covered': {
    tamper: onClaim(undone, (claim) => ({ ...claim, loss: { ...claim.loss, event: 'listed-transfer' } })),
    codes: ['decision.not-payable'],
  },
  'a loss before its filing': {
    tamper: onClaim(undone, (claim) => ({
      ...claim,
      loss: { ...claim.loss, occurredOn: '2026-01-01' as never },
    })),
    codes: ['decision.not-payable'],
  },
  'a delay that is too short': {
    tamper: onClaim(undone, (claim) => ({ ...claim, loss: { ...claim.loss, overdueDays: 3 } })),
    codes: ['decision.not-payable'],
  },
  'a policy that pays more, under its own name': {
    tamper: (draft) => ({
      ...draft,
      policies: draft.policies.map(generous),
    }),
    codes: ['decision.differs'],
  },
  'another version named': {
    tamper: onClaim(undone, (claim) => ({
      ...claim,
      decision: { ...claim.decision, policyVersion: 'compensation@2020-01-01' },
    })),
    codes: ['decision.policy'],
  },
  'a version that had not begun': {
    tamper: onClaim(undone, (claim) => ({
      ...claim,
      exposure: { ...claim.exposure, startedOn: '2015-01-01' as never },
    })),
    codes: ['decision.policy'],
  },
  'a policy that nobody goes by': {
    tamper: (draft) => {
      const [policy] = draft.policies;
      if (policy === undefined) throw new Error('there is a policy');
      const other = {
        ...policy,
        id: 'compensation@2099-01-01' as const,
        effectiveFrom: '2099-01-01' as never,
      };
      return { ...draft, policies: [...draft.policies, other] };
    },
    codes: ['policy.unused'],
  },
  'a headroom that was not there': {
    tamper: onClaim(undone, (claim) => {
      const usage = { ...claim.usage, headroomFen: fen(claim.usage.headroomFen + 1n) };
      return { ...claim, usage };
    }),
    codes: ['decision.headroom'],
  },
  'usage of a cap that was hidden': {
    tamper: onClaim(second, (claim) => {
      const hidden = {
        ...claim,
        usage: { ...claim.usage, enterpriseFen: ZERO_FEN, institutionYearFen: ZERO_FEN },
      };
      return { ...hidden, decision: decidedOn(hidden) };
    }),
    codes: ['claim.booking', 'cap.usage'],
    pool: 'guidance',
  },
  'a nested cap exceeded, with entries that fit': {
    tamper: (draft, history) => {
      const hidden = onClaim(second, (claim) => {
        const usage = { ...claim.usage, enterpriseFen: ZERO_FEN, institutionYearFen: ZERO_FEN };
        return { ...claim, usage, decision: decidedOn({ ...claim, usage }) };
      })(draft, history);
      const decided = hidden.claims.find(({ id }) => id === second(history))?.decision.amountFen ?? ZERO_FEN;
      const entries = hidden.entries.map((entry) =>
        entry.claimId === second(history)
          ? { ...entry, postings: entry.postings.map((moved) => ({ ...moved, amountFen: decided })) }
          : entry,
      );
      return rechained(hidden, entries);
    },
    codes: ['cap.usage'],
    pool: 'guidance',
  },
  'an exposure drawn on before that says it was not': {
    tamper: onClaim(undone, (claim) => ({
      ...claim,
      usage: { ...claim.usage, draws: { ...claim.usage.draws, claimedFen: fen(5n) } },
    })),
    codes: ['exposure.principal'],
  },
  'two claims open on one exposure': {
    tamper: (draft, history) => {
      const first = draft.claims.find(({ id }) => id === history.open);
      return onClaim(
        ({ approved }) => approved,
        (claim) => ({ ...claim, exposureId: first?.exposureId ?? claim.exposureId }),
      )(draft, history);
    },
    codes: ['exposure.principal', 'exposure.open-claim'],
  },
  'an order left out': {
    tamper: (draft) => ({ ...draft, reversals: draft.reversals.slice(1) }),
    codes: ['reversal.order'],
  },
  'a review that never was': {
    tamper: onSteps(undone, (steps) => steps.filter(({ action }) => action !== 'review')),
    codes: ['claim.step'],
  },
  'a step without its entry': {
    tamper: onSteps(undone, (steps) => steps.slice(0, -1)),
    codes: ['claim.booking'],
  },
  'a payment in the claim alone': {
    tamper: onSteps(recovering, (steps) =>
      steps.map((step) => (step.action === 'recover' ? { ...step, entrySeq: null } : step)),
    ),
    codes: ['claim.booking', 'claim.unbooked'],
  },
  'more approved than was decided': {
    tamper: onStep(undone, 'approve', { amountFen: fen(10n ** 9n) }),
    codes: ['claim.amount'],
  },
  'less approved without a reason': {
    tamper: onStep(partly, 'approve', { reason: null }),
    codes: ['claim.amount'],
  },
  'a payment over an objection': {
    tamper: onStep(partly, 'resolve-objection', { outcome: 'upheld' }),
    codes: ['claim.payment-stopped'],
  },
  'a payment before its approval': {
    tamper: onStep(partly, 'pay', { paidOn: '2020-01-01' }),
    codes: ['claim.payment-stopped'],
  },
  'more ordered back than was paid': {
    tamper: onStep(clawed, 'order-clawback', { amountFen: fen(10n ** 9n) }),
    codes: ['claim.amount'],
  },
  'more recovered than was lost': {
    tamper: onStep(recovering, 'recover', { receivedFen: fen(10n ** 9n) }),
    codes: ['claim.recovery'],
  },
  'a claim left out': {
    tamper: (draft) => ({ ...draft, claims: draft.claims.slice(1) }),
    codes: ['claim.order', 'entry.claim'],
  },
  'a claim twice': {
    tamper: (draft) => ({ ...draft, claims: [...draft.claims, ...draft.claims.slice(0, 1)] }),
    codes: ['claim.order'],
  },
  'claims in another order': {
    tamper: (draft) => ({ ...draft, claims: draft.claims.toReversed() }),
    codes: ['claim.order'],
  },
};
