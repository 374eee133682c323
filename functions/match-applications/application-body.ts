import type { MatchApplication } from '../../domain/match-applications/match-application.ts';

/** An application as the API tells it; what has not happened is null. */
export function applicationBody(application: MatchApplication) {
  const { id, status, claimId, poolId, institutionId, creditCode, policyVersion, amountFen } = application;
  return {
    ...{ id, status, claimId, pool: poolId, institutionId, enterprise: creditCode, policyVersion, amountFen },
    sent: 'sent' in application ? application.sent : null,
    decision: 'decision' in application ? application.decision : null,
    payment: 'payment' in application ? application.payment : null,
    steps: application.steps.map(({ action, actor, at }) => ({ action, actor, at })),
    recordedAt: application.recordedAt,
  };
}
