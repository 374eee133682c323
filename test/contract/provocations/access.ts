import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { assertionClaims, clientKey, signJwt } from '../../builders/client-key.ts';
import { ADMINISTRATOR, addKey, registerClient } from '../../http/access.ts';
import { done, getting, open, posting, type Ask, type Provocation, type Stage } from './stage.ts';

const TOKEN_MINUTES = 10;
const CHANGES_MAX = 50;
const ATTEMPTS_MAX = 10;

/** Who comes in, and who gives access to whom. */
export const ACCESS_PROVOCATIONS = {
  'auth.token-missing': (stage) => open(stage, 'GET', '/v1/pools'),
  'auth.token-invalid': (stage) => open(stage, 'GET', '/v1/pools', { authorization: 'Bearer a.b.c' }),
  'auth.token-expired': ({ run }) => {
    const { tokens } = run.platform;
    const { now } = tokens;
    return async (language) => {
      await run.api.token('demo-manager');
      Object.assign(tokens, { now: () => new Date(Date.now() + TOKEN_MINUTES * 60_000 + 1_000) });
      const reply = await run.api.get('demo-manager', '/v1/pools', { language });
      Object.assign(tokens, { now });
      return reply;
    };
  },
  'auth.role-forbidden': (stage) => getting(stage, 'demo-bank', '/v1/pools'),
  'auth.client-invalid': async (stage) => {
    const clientId = await registerClient(stage.run);
    return asserting(stage, clientId);
  },
  'auth.too-many-attempts': async (stage) => {
    const ask = asserting(stage, await registerClient(stage.run));
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) await ask('en');
    return ask;
  },
  'auth.grant-unsupported': (stage) => tokenAsking(stage, { grant_type: 'password' }),
  'auth.subject-token-invalid': (stage) => exchanging(stage, 'no-token'),
  'auth.principal-without-role': (stage) => exchanging(stage, stage.issuer.token('stranger')),
  'auth.role-not-held': async (stage) => {
    await registerPrincipal(stage, 'of-two-roles', ['reviewer', 'manager']);
    return exchanging(stage, stage.issuer.token('of-two-roles'));
  },
  'client.not-found': (stage) => getting(stage, ADMINISTRATOR, '/v1/clients/cli_00000000000000000000000000'),
  'client.revoked': async (stage) => {
    const path = `/v1/clients/${await registerClient(stage.run)}/revoke`;
    await done(posting(stage, ADMINISTRATOR, path, { reason: '停用' }));
    return posting(stage, ADMINISTRATOR, path, { reason: '再次停用' });
  },
  'client.key-exists': async ({ run }) => {
    const id = await registerClient(run);
    const key = clientKey();
    await addKey(run, id, key);
    const body = { jwk: key.jwk, to: new Date(Date.now() + 86_400_000).toISOString() };
    return (language) => run.api.post(ADMINISTRATOR, `/v1/clients/${id}/keys`, body, { language });
  },
  'client.key-not-found': async (stage) => {
    const id = await registerClient(stage.run);
    return posting(stage, ADMINISTRATOR, `/v1/clients/${id}/keys/retire`, { kid: 'none' });
  },
  'client.key-retired': async (stage) => {
    const id = await registerClient(stage.run);
    const key = clientKey();
    await addKey(stage.run, id, key);
    const retire = posting(stage, ADMINISTRATOR, `/v1/clients/${id}/keys/retire`, { kid: key.kid });
    await done(retire);
    return retire;
  },
  'access.own': (stage) =>
    posting(stage, ADMINISTRATOR, `/v1/clients/${ADMINISTRATOR}/revoke`, { reason: '本人' }),
  'access.too-many-changes': async (stage) => {
    const id = await registerPrincipal(stage, 'changing', ['reviewer']);
    const change = posting(stage, ADMINISTRATOR, `/v1/principals/${id}/roles`, { roles: ['manager'] });
    for (let changes = 1; changes < CHANGES_MAX; changes += 1) await done(change);
    return change;
  },
  'principal.not-found': (stage) =>
    getting(stage, ADMINISTRATOR, '/v1/principals/prn_00000000000000000000000000'),
  'principal.already-registered': async (stage) => {
    await registerPrincipal(stage, 'registered', ['reviewer']);
    return posting(stage, ADMINISTRATOR, '/v1/principals', principal(stage, 'registered', ['cashier']));
  },
  'principal.revoked': async (stage) => {
    const id = await registerPrincipal(stage, 'revoked', ['reviewer']);
    await done(posting(stage, ADMINISTRATOR, `/v1/principals/${id}/revoke`, { reason: '离职' }));
    return posting(stage, ADMINISTRATOR, `/v1/principals/${id}/roles`, { roles: ['reviewer'] });
  },
  'principal.roles-conflict': (stage) =>
    posting(
      stage,
      ADMINISTRATOR,
      '/v1/principals',
      principal(stage, 'of-too-many-roles', ['reviewer', 'approver']),
    ),
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

function principal({ issuer }: Stage, subject: string, roles: readonly string[]) {
  return { issuer: issuer.url, subject, displayName: '王某', roles };
}

async function registerPrincipal(stage: Stage, subject: string, roles: readonly string[]): Promise<string> {
  const registered = await done(
    posting(stage, ADMINISTRATOR, '/v1/principals', principal(stage, subject, roles)),
  );
  return registered.body.id;
}

function tokenAsking({ run }: Stage, form: Record<string, string>): Ask {
  return (language) =>
    run.api.send(
      'POST',
      '/oauth/token',
      { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': language },
      new URLSearchParams(form).toString(),
    );
}

/** By a key that the client was never given. */
function asserting(stage: Stage, clientId: string): Ask {
  const key = clientKey();
  return (language) =>
    tokenAsking(stage, {
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: signJwt(assertionClaims(clientId, stage.run.url), key),
    })(language);
}

function exchanging(stage: Stage, token: string): Ask {
  return tokenAsking(stage, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: token,
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  });
}
