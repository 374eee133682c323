import { keysOf, revocationOf, type Client } from '../../domain/access/client.ts';

/** A client as the API tells it, with who did what to it. Its keys are known by their thumbprints. */
export function clientBody(client: Client) {
  const { id, name, role, institutionId, changes } = client;
  const revocation = revocationOf(client);
  return {
    id,
    name,
    role,
    institutionId,
    registeredBy: changes[0]?.actor,
    registeredAt: changes[0]?.at,
    keys: keysOf(client).map(({ key, added, retired }) => ({
      kid: key.kid,
      alg: key.algorithm,
      thumbprint: key.thumbprint,
      from: key.from,
      to: key.to,
      addedBy: added.actor,
      addedAt: added.at,
      retiredBy: retired?.actor ?? null,
      retiredAt: retired?.at ?? null,
    })),
    revokedBy: revocation?.actor ?? null,
    revokedAt: revocation?.at ?? null,
    revokedFor: revocation?.reason ?? null,
  };
}
