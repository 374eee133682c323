import { errors, jwtVerify, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { keyInUse, SIGNATURE_ALGORITHMS, type Client } from '../../domain/access/client.ts';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { accept, reject, type Result } from '../../domain/result.ts';
import type { FieldError } from '../http/problem.ts';
import type { ClientFailure } from './failed-attempt.ts';

/** RFC 7523 leaves it to the server how long an assertion may be good; longer ones are longer worth stealing. */
const ASSERTION_SECONDS_MAX = 300;
/** How far a client's clock may be off from ours. */
const CLOCK_SKEW_SECONDS = 30;
const JTI_LENGTH_MAX = 255;

/** Why an assertion is not taken. What is wrong with its claims is told only to whoever holds the client's key. */
export type AssertionRefusal = { readonly reason: ClientFailure; readonly errors?: readonly FieldError[] };

/** A good assertion: what it is used once by, and after when it would be refused anyway. */
export type GoodAssertion = { readonly jti: string; readonly forgetAfter: number };

export type AssertionCheck = {
  /** The issuer of our tokens, and the endpoint that gives them. */
  readonly audiences: readonly string[];
  readonly now: Date;
};

/** Verifies an assertion by the client's own key of the name in its header (RFC 7523, 3). */
export async function checkAssertion(
  assertion: string,
  client: Client,
  { audiences, now }: AssertionCheck,
): Promise<Result<GoodAssertion, AssertionRefusal>> {
  try {
    const { payload } = await jwtVerify(assertion, (header) => ownKey(header, client, now), {
      algorithms: [...SIGNATURE_ALGORITHMS],
      issuer: client.id,
      subject: client.id,
      audience: [...audiences],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: now,
    });
    return checkFurther(payload, Math.floor(now.getTime() / 1_000));
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return reject(refusalOf(error));
  }
}

class KeyNotInUse extends errors.JOSEError {}

/** The algorithm is the key's, whatever the header says: a key is good for one only. */
function ownKey({ kid, alg }: JWTHeaderParameters, client: Client, now: Date) {
  const key = typeof kid === 'string' ? keyInUse(client, kid, instantFromMillis(now.getTime())) : null;
  if (key?.algorithm !== alg) throw new KeyNotInUse();
  return key.jwk;
}

/** What the library leaves to us. An assertion for several audiences could be used at us by one of the others. */
function checkFurther(
  { aud, exp = 0, iat, jti }: JWTPayload,
  nowSeconds: number,
): Result<GoodAssertion, AssertionRefusal> {
  const latest = nowSeconds + CLOCK_SKEW_SECONDS;
  if (Array.isArray(aud) && aud.length > 1) return wrongClaim('aud', 'assertion.several-audiences');
  if (exp > latest + ASSERTION_SECONDS_MAX) return wrongClaim('exp', 'assertion.too-far-ahead');
  if (iat !== undefined && iat > latest) return wrongClaim('iat', 'assertion.from-the-future');
  if (iat !== undefined && exp - iat > ASSERTION_SECONDS_MAX) return wrongClaim('exp', 'assertion.too-long');
  if (typeof jti !== 'string' || jti === '' || jti.length > JTI_LENGTH_MAX)
    return wrongClaim('jti', 'assertion.claim-wrong');
  return accept({ jti, forgetAfter: Math.ceil(exp) + CLOCK_SKEW_SECONDS });
}

function refusalOf(error: errors.JOSEError): AssertionRefusal {
  if (error instanceof errors.JWTExpired) return claimRefusal('exp', 'assertion.expired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    const isMissing = error.reason === 'missing';
    return claimRefusal(error.claim, isMissing ? 'assertion.claim-missing' : 'assertion.claim-wrong');
  }
  if (error instanceof KeyNotInUse) return { reason: 'key-not-in-use' };
  if (error instanceof errors.JWSSignatureVerificationFailed) return { reason: 'signature-wrong' };
  return { reason: 'assertion-malformed' };
}

function wrongClaim(claim: string, code: string): Result<never, AssertionRefusal> {
  return reject(claimRefusal(claim, code));
}

export function claimRefusal(claim: string, code: string): AssertionRefusal {
  return { reason: 'assertion-wrong', errors: [{ pointer: `/client_assertion/${claim}`, code }] };
}
