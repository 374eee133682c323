import type { PrincipalId } from '../identifiers/ids.ts';
import type { AccessChange } from './access-change.ts';
import type { Office } from './role.ts';

export type PrincipalChange = AccessChange &
  (
    | { readonly action: 'register'; readonly roles: readonly Office[] }
    | { readonly action: 'change-roles'; readonly roles: readonly Office[] }
    | { readonly action: 'revoke'; readonly reason: string }
  );

/** A person of the platform, known by the issuer that vouches for them and by their name there. */
export type Principal = {
  readonly id: PrincipalId;
  readonly issuer: string;
  readonly subject: string;
  readonly displayName: string;
  readonly changes: readonly PrincipalChange[];
};

type Revocation = Extract<PrincipalChange, { readonly action: 'revoke' }>;

/** The roles that the person holds: those given last, and none once revoked. */
export function rolesOf(principal: Principal): readonly Office[] {
  if (principalRevocation(principal) !== null) return [];
  return principal.changes.findLast((change) => change.action !== 'revoke')?.roles ?? [];
}

export function principalRevocation({ changes }: Principal): Revocation | null {
  return changes.find((change) => change.action === 'revoke') ?? null;
}
