import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { required } from '../http/cloud-platform.ts';
import { remoteKeys } from '../http/remote-keys.ts';
import { Unreachable } from '../http/unreachable.ts';

/** The OpenID issuer that vouches for the people of the platform, as the deployment names it. */
export type OperatorSettings = {
  readonly issuer: string;
  /** What we are to that issuer: its tokens for anybody else say nothing to us. */
  readonly audience: string;
  /** The subject of whoever registers the others. */
  readonly firstAdministrator: string | null;
};

export type OperatorIssuer = OperatorSettings & { readonly keys: JWTVerifyGetKey };

/** By the environment; null where it names no issuer. */
export function readOperatorSettings(environment: NodeJS.ProcessEnv): OperatorSettings | null {
  const { OPERATOR_ISSUER: issuer = '', OPERATOR_FIRST_ADMINISTRATOR: first = '' } = environment;
  if (issuer === '') return null;
  const audience = required(environment, 'OPERATOR_AUDIENCE');
  return { issuer, audience, firstAdministrator: first === '' ? null : first };
}

/** What issuers sign with today; nothing symmetric, and nothing with SHA-1. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Whoever is taken off the issuer's books is out after this and one of our own tokens at the latest. */
const TOKEN_AGE_SECONDS_MAX = 3_600;
const CLOCK_SKEW_SECONDS = 30;
const SUBJECT_LENGTH_MAX = 255;
const DISCOVERY_TIMEOUT_MS = 3_000;
/** An issuer that moves its keys to another address is followed after so long. */
const DISCOVERY_CACHE_MS = 3_600_000;

/** Finds the issuer's keys by discovery when they are first needed, and anew after a while or a failure. */
export function operatorIssuer(settings: OperatorSettings): OperatorIssuer {
  let found: { readonly keys: Promise<JWTVerifyGetKey>; readonly until: number } | null = null;
  const discovered = async () => {
    const nowMs = performance.now();
    if (found === null || found.until < nowMs) {
      found = { keys: discoverKeys(settings.issuer), until: nowMs + DISCOVERY_CACHE_MS };
    }
    try {
      return await found.keys;
    } catch (error) {
      found = null;
      throw error;
    }
  };
  return { ...settings, keys: async (header, token) => (await discovered())(header, token) };
}

/** The subject of a token that the issuer signed for us a short while ago; null for any other token. */
export async function subjectOfToken(
  token: string,
  { issuer, audience, keys }: OperatorIssuer,
  now: Date,
): Promise<string | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: TOKEN_AGE_SECONDS_MAX,
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: now,
    });
    const { sub = '', aud, azp } = payload;
    // A token for several could be brought here by another of them, unless it was made for us (OIDC Core, 3.1.3.7).
    if (Array.isArray(aud) && aud.length > 1 && azp !== audience) return null;
    return sub !== '' && sub.length <= SUBJECT_LENGTH_MAX ? sub : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** The document must be the issuer's own, and its keys no less protected on their way than itself. */
async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MS),
    });
    const document = (await response.json()) as Readonly<Record<string, unknown>>;
    const keysUrl = new URL(String(document['jwks_uri']));
    if (document['issuer'] !== issuer || keysUrl.protocol !== new URL(issuer).protocol)
      throw new Unreachable(`${url} describes another issuer`);
    return remoteKeys(keysUrl);
  } catch (error) {
    throw error instanceof Unreachable ? error : new Unreachable(`${url} cannot be read`, { cause: error });
  }
}
