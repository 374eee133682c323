import { principalRevocation, rolesOf, type Principal } from '../../domain/access/principal.ts';

/** A principal as the API tells it, with every change of what they may do. */
export function principalBody(principal: Principal) {
  const { id, issuer, subject, displayName, changes } = principal;
  const revocation = principalRevocation(principal);
  return {
    id,
    issuer,
    subject,
    displayName,
    roles: rolesOf(principal),
    registeredBy: changes[0]?.actor,
    registeredAt: changes[0]?.at,
    changes: changes.map((change) => ({
      action: change.action,
      roles: change.action === 'revoke' ? [] : change.roles,
      changedBy: change.actor,
      changedAt: change.at,
    })),
    revokedBy: revocation?.actor ?? null,
    revokedAt: revocation?.at ?? null,
    revokedFor: revocation?.reason ?? null,
  };
}
