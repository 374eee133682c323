/**
 * Issue an access token (RFC 6749, 4.4: client credentials). Input: a client's id and secret, in the Authorization
 * header or the form. Output: a JWT that every function verifies by itself.
 */
import { randomUUID } from 'node:crypto';
import type { Answer } from '../http/answer.ts';
import { AUDIENCE } from '../http/caller.ts';
import type { Platform } from '../http/platform.ts';
import type { OpenRequest } from '../http/request.ts';
import { clientFromItem, type Client } from '../store/client-item.ts';
import { clientKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { hashSecret, isSecret } from './client-secret.ts';
import type { TokenSigner } from './token-signer.ts';

const TOKEN_SECONDS = 600;
const FORM_CHARACTERS_MAX = 4_096;
const CLIENT_ID = /^[\w.-]{1,64}$/;

type Credentials = { readonly clientId: string; readonly secret: string };

export async function issueToken(
  request: OpenRequest,
  platform: Platform,
  signer: TokenSigner,
): Promise<Answer> {
  if (request.bodyText.length > FORM_CHARACTERS_MAX) return { problem: 'request.too-large' };
  const form = readForm(request);
  if (form === null) return { problem: 'request.unsupported-media-type' };
  if (form.get('grant_type') !== 'client_credentials') {
    return { problem: 'auth.grant-unsupported', members: { error: 'unsupported_grant_type' } };
  }
  const credentials = readCredentials(request, form);
  const client = credentials === null ? null : await verifiedClient(credentials, platform);
  if (client === null) return clientInvalid();
  const issuedAt = Math.floor(platform.tokens.now().getTime() / 1_000);
  const token = await signer.sign({
    iss: platform.tokens.issuer,
    aud: AUDIENCE,
    sub: client.person,
    client_id: client.id,
    role: client.role,
    ...(client.institutionId === null ? {} : { institution_id: client.institutionId }),
    iat: issuedAt,
    exp: issuedAt + TOKEN_SECONDS,
    jti: randomUUID(),
  });
  return {
    status: 200,
    body: () => ({ access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS }),
  };
}

function readForm({ headers, bodyText }: OpenRequest): URLSearchParams | null {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  return type === 'application/x-www-form-urlencoded' ? new URLSearchParams(bodyText) : null;
}

function readCredentials({ headers }: OpenRequest, form: URLSearchParams): Credentials | null {
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers['authorization'] ?? '')?.[1];
  if (basic !== undefined) {
    const [clientId = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
    return { clientId, secret: secret.join(':') };
  }
  const clientId = form.get('client_id');
  const secret = form.get('client_secret');
  return clientId === null || secret === null ? null : { clientId, secret };
}

/** An unknown client costs the same time as a wrong secret, so that ids cannot be found out by the clock. */
async function verifiedClient(
  { clientId, secret }: Credentials,
  { store }: Platform,
): Promise<Client | null> {
  const item = CLIENT_ID.test(clientId) ? await readItem(store, clientKey(clientId)) : null;
  const client = item === null ? null : clientFromItem(item);
  if (client === null) {
    await hashSecret(secret);
    return null;
  }
  return (await isSecret(secret, client)) ? client : null;
}

function clientInvalid(): Answer {
  return {
    problem: 'auth.client-invalid',
    headers: { 'www-authenticate': 'Basic realm="riskpool"' },
    members: { error: 'invalid_client' },
  };
}
