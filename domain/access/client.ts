import type { Instant } from '../calendar/instant.ts';
import type { ClientId, InstitutionId } from '../identifiers/ids.ts';
import type { AccessChange } from './access-change.ts';
import type { Role } from './role.ts';

export const SIGNATURE_ALGORITHMS = ['ES256', 'PS256', 'EdDSA'] as const;

export type SignatureAlgorithm = (typeof SIGNATURE_ALGORITHMS)[number];

/** The public half of a key as a JSON Web Key, with its members for the algorithm alone. */
export type PublicJwk = Readonly<Record<string, string>>;

/** A key by which a client signs its assertions, from an instant to another; several at once while one replaces another. */
export type ClientKey = {
  readonly kid: string;
  readonly algorithm: SignatureAlgorithm;
  readonly jwk: PublicJwk;
  /** RFC 7638; by it two people can compare a key over the telephone. */
  readonly thumbprint: string;
  readonly from: Instant;
  readonly to: Instant;
};

export type ClientChange = AccessChange &
  (
    | { readonly action: 'register' }
    | { readonly action: 'add-key'; readonly key: ClientKey }
    | { readonly action: 'retire-key'; readonly kid: string }
    | { readonly action: 'revoke'; readonly reason: string }
  );

/** Somebody's access to the API: one role, for one institution or for the platform itself. It follows from its changes. */
export type Client = {
  readonly id: ClientId;
  readonly name: string;
  readonly role: Role;
  /** Who acts by it, to the separation of duties: the client itself, where it is a system. */
  readonly person: string;
  readonly institutionId: InstitutionId | null;
  readonly changes: readonly ClientChange[];
};

type Change<Action extends ClientChange['action']> = Extract<ClientChange, { readonly action: Action }>;

/** A key with the changes that brought it and took it away. */
export type HeldKey = {
  readonly key: ClientKey;
  readonly added: Change<'add-key'>;
  readonly retired: Change<'retire-key'> | null;
};

/** Every key that the client ever had, the oldest first. */
export function keysOf({ changes }: Client): readonly HeldKey[] {
  return changes
    .filter((change) => change.action === 'add-key')
    .map((added) => ({
      key: added.key,
      added,
      retired:
        changes.find(
          (change): change is Change<'retire-key'> =>
            change.action === 'retire-key' && change.kid === added.key.kid,
        ) ?? null,
    }));
}

/** The key of that name that is good at this moment: begun, not over, and not retired. */
export function keyInUse(client: Client, kid: string, at: Instant): ClientKey | null {
  const held = keysOf(client).find(({ key }) => key.kid === kid);
  if (held?.retired !== null) return null;
  return held.key.from <= at && at < held.key.to ? held.key : null;
}

export function revocationOf({ changes }: Client): Change<'revoke'> | null {
  return changes.find((change) => change.action === 'revoke') ?? null;
}
