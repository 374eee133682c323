import { isClientId, isPrincipalId } from '../../domain/identifiers/ids.ts';
import type { Handlers } from '../http/create-function.ts';
import { clientFromItem, readClient } from '../store/client-item.ts';
import { principalFromItem, readPrincipal } from '../store/principal-item.ts';
import { addClientKey, retireClientKey, revokeClient } from './change-client.ts';
import { changeRoles, revokePrincipal } from './change-principal.ts';
import { clientBody } from './client-body.ts';
import { CLIENTS, listAccesses, PRINCIPALS } from './list-accesses.ts';
import { principalBody } from './principal-body.ts';
import { registerClient } from './register-client.ts';
import { registerPrincipal } from './register-principal.ts';

/**
 * Who may come in: the clients of institutions, and the people of the platform by the issuer that is configured, if one
 * is. It can reach no money and no claim.
 */
export function administration(
  operatorIssuer: string | null,
): Handlers<
  | 'registerClient'
  | 'listClients'
  | 'readClient'
  | 'addClientKey'
  | 'retireClientKey'
  | 'revokeClient'
  | 'registerPrincipal'
  | 'listPrincipals'
  | 'readPrincipal'
  | 'changeRoles'
  | 'revokePrincipal'
> {
  return {
    registerClient,
    listClients: (request, platform) =>
      listAccesses(request, platform, CLIENTS, (item) => clientBody(clientFromItem(item).client)),
    readClient: async ({ id }, { store }) => {
      const stored = isClientId(id) ? await readClient(store, id) : null;
      if (stored === null) return { problem: 'client.not-found' };
      return { status: 200, body: () => clientBody(stored.client) };
    },
    addClientKey,
    retireClientKey,
    revokeClient,
    registerPrincipal: (request, platform) => registerPrincipal(request, platform, operatorIssuer),
    listPrincipals: (request, platform) =>
      listAccesses(request, platform, PRINCIPALS, (item) => principalBody(principalFromItem(item))),
    readPrincipal: async ({ id }, { store }) => {
      const principal = isPrincipalId(id) ? await readPrincipal(store, id) : null;
      if (principal === null) return { problem: 'principal.not-found' };
      return { status: 200, body: () => principalBody(principal) };
    },
    changeRoles,
    revokePrincipal,
  };
}
