/**
 * Tell which client asks for a token. Input: its assertion or, where they are accepted, its secret. Output: the client,
 * or why not; an unknown id is read, hashed and answered like a known one.
 */
import { revocationOf, type Client } from '../../domain/access/client.ts';
import { sha256Hex, utf8 } from '../../domain/digest.ts';
import { accept, reject, type Result } from '../../domain/result.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { OpenRequest } from '../http/request.ts';
import { readClient, type StoredClient } from '../store/client-item.ts';
import { countFailure, forgetFailures, readFailures, useOnce, type Failures } from '../store/guard.ts';
import { logAttempt, type ClientFailure } from './failed-attempt.ts';
import { checkAssertion, claimRefusal, type AssertionRefusal } from './client-assertion.ts';
import { readCredentials, type ClientCredentials } from './client-credentials.ts';
import { isSecret } from './client-secret.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { tokenEndpointOf } from './token-endpoint.ts';

/**
 * So many failures within so long, and whoever comes without the right key must wait. Whoever signs by it need not: a
 * signature cannot be guessed, and a stranger who only knows the id would keep its client out.
 */
const FAILURES_MAX = 10;
const FAILURES_SPAN_SECONDS = 600;

/**
 * What counts is that nothing right was shown. What is wrong with a rightly signed assertion is its client's own mistake,
 * and for an id that nobody can come in by nothing is kept.
 */
const COUNTED: ReadonlySet<ClientFailure> = new Set([
  'secrets-not-accepted',
  'secret-wrong',
  'key-not-in-use',
  'signature-wrong',
  'assertion-malformed',
]);

export async function authenticateClient(
  request: OpenRequest,
  form: URLSearchParams,
  platform: Platform,
  settings: IdentitySettings,
): Promise<{ readonly client: Client } | Problem> {
  const credentials = readCredentials(request, form);
  const { requestId } = request;
  if (credentials === null) {
    logAttempt(platform.log, { requestId, clientId: null, reason: 'credentials-unreadable', failures: 0 });
    return clientInvalid(settings);
  }
  const { store } = platform;
  const { clientId } = credentials;
  const nowSeconds = Math.floor(platform.tokens.now().getTime() / 1_000);
  const [stored, failed] = await Promise.all([
    readClient(store, clientId),
    readFailures(store, clientId, nowSeconds),
  ]);
  const knownId = stored === null ? null : clientId;
  const isWaiting = failed !== null && failed.count >= FAILURES_MAX;
  const haveWait = ({ count, untilSeconds }: Failures) => {
    const reason = 'too-many-attempts';
    logAttempt(platform.log, { requestId, clientId: knownId, reason, failures: count });
    return tooManyAttempts(untilSeconds - nowSeconds);
  };
  // A secret can be guessed, so that none is looked at any more.
  if (isWaiting && 'secret' in credentials) return haveWait(failed);
  const verified = await verify(credentials, stored, platform, settings);
  if (verified.ok) {
    if (failed !== null) await forgetFailures(store, clientId, nowSeconds);
    return { client: verified.value };
  }
  const { reason, errors } = verified.refusal;
  const isCounted = COUNTED.has(reason);
  if (isWaiting && isCounted) return haveWait(failed);
  const failures = isCounted
    ? await countFailure(store, clientId, nowSeconds, FAILURES_SPAN_SECONDS)
    : (failed?.count ?? 0);
  logAttempt(platform.log, { requestId, clientId: knownId, reason, failures });
  return { ...clientInvalid(settings), ...(errors === undefined ? {} : { errors }) };
}

async function verify(
  credentials: ClientCredentials,
  stored: StoredClient | null,
  platform: Platform,
  settings: IdentitySettings,
): Promise<Result<Client, AssertionRefusal>> {
  if ('secret' in credentials) {
    if (!settings.acceptsSecrets) return reject({ reason: 'secrets-not-accepted' });
    const isRight = await isSecret(credentials.secret, stored?.secret ?? null);
    const known = unlessRevoked(stored);
    return known.ok && !isRight ? reject({ reason: 'secret-wrong' }) : known;
  }
  const known = unlessRevoked(stored);
  return known.ok ? verifyAssertion(credentials.assertion, known.value, platform) : known;
}

function unlessRevoked(stored: StoredClient | null): Result<Client, AssertionRefusal> {
  if (stored === null) return reject({ reason: 'client-unknown' });
  return revocationOf(stored.client) === null ? accept(stored.client) : reject({ reason: 'client-revoked' });
}

/** The assertion is marked as used last, so that nobody without the key can use one up. */
async function verifyAssertion(
  assertion: string,
  client: Client,
  { store, tokens, sha256 }: Platform,
): Promise<Result<Client, AssertionRefusal>> {
  const now = tokens.now();
  const audiences = [tokens.issuer, tokenEndpointOf(tokens.issuer)];
  const checked = await checkAssertion(assertion, client, { audiences, now });
  if (!checked.ok) return checked;
  const { jti, forgetAfter } = checked.value;
  const digest = sha256Hex(utf8(JSON.stringify([client.id, jti])), sha256);
  const isFirst = await useOnce(store, digest, forgetAfter, Math.floor(now.getTime() / 1_000));
  if (isFirst) return accept(client);
  return reject({ ...claimRefusal('jti', 'assertion.used'), reason: 'assertion-used' });
}

function clientInvalid({ acceptsSecrets }: IdentitySettings): Problem {
  return {
    problem: 'auth.client-invalid',
    headers: { 'www-authenticate': `${acceptsSecrets ? 'Basic' : 'Bearer'} realm="riskpool"` },
    members: { error: 'invalid_client' },
  };
}

function tooManyAttempts(waitSeconds: number): Problem {
  return {
    problem: 'auth.too-many-attempts',
    headers: { 'retry-after': String(waitSeconds) },
    members: { error: 'invalid_client' },
  };
}
