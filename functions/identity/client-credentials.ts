import { decodeJwt, errors } from 'jose';
import { isClientId, type ClientId } from '../../domain/identifiers/ids.ts';
import type { OpenRequest } from '../http/request.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** What a client shows to be known by; nothing of it is verified yet. */
export type ClientCredentials =
  | { readonly clientId: ClientId; readonly secret: string }
  | { readonly clientId: ClientId; readonly assertion: string };

/**
 * Reads how the client authenticates: by an assertion (RFC 7523, 2.2), or by a secret in the Authorization header or
 * the form (RFC 6749, 2.3.1). Null where it does in no way, in two at once, or under an id that is shaped like none.
 */
export function readCredentials({ headers }: OpenRequest, form: URLSearchParams): ClientCredentials | null {
  const found = [
    basicCredentials(headers['authorization']),
    formCredentials(form),
    assertionCredentials(form),
  ].filter((credentials) => credentials !== null);
  const [credentials] = found;
  if (credentials === undefined || found.length > 1) return null;
  const named = form.get('client_id') ?? credentials.clientId;
  if (named !== credentials.clientId || !isClientId(named)) return null;
  return { ...credentials, clientId: named };
}

function basicCredentials(header: string | undefined) {
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1];
  if (basic === undefined) return null;
  const [clientId = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  return { clientId, secret: secret.join(':') };
}

function formCredentials(form: URLSearchParams) {
  const secret = form.get('client_secret');
  return secret === null ? null : { clientId: form.get('client_id') ?? '', secret };
}

function assertionCredentials(form: URLSearchParams) {
  const assertion = form.get('client_assertion');
  if (assertion === null || form.get('client_assertion_type') !== ASSERTION_TYPE) return null;
  return { clientId: subjectOf(assertion), assertion };
}

/** Whom an assertion says that it is of; the empty text, which is nobody's id, where it is no JWT. */
function subjectOf(assertion: string): string {
  try {
    const { sub } = decodeJwt(assertion);
    return typeof sub === 'string' ? sub : '';
  } catch (error) {
    if (error instanceof errors.JOSEError) return '';
    throw error;
  }
}
