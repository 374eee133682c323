/**
 * Issue an access token: to a client that authenticates (RFC 6749, 4.4), or to a person in exchange for a token of the
 * operators' issuer (RFC 8693). Output: a JWT that every function verifies by itself.
 */
import type { Answer } from '../http/answer.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { OpenRequest } from '../http/request.ts';
import { answerToken } from './access-token.ts';
import { authenticateClient } from './authenticate-client.ts';
import { exchangeToken, TOKEN_EXCHANGE } from './exchange-token.ts';
import type { IdentitySettings } from './identity-settings.ts';

/** An assertion by the longest RSA key is below 2 KB; an ID token with many groups is the longest that comes. */
const FORM_CHARACTERS_MAX = 16_384;

export async function issueToken(
  request: OpenRequest,
  platform: Platform,
  settings: IdentitySettings,
): Promise<Answer> {
  const form = readForm(request);
  if ('problem' in form) return form;
  const grant = form.parameters.get('grant_type');
  const { operators } = settings;
  if (grant === TOKEN_EXCHANGE && operators !== null) {
    return exchangeToken(request, form.parameters, platform, { ...settings, operators });
  }
  if (grant !== 'client_credentials') {
    return { problem: 'auth.grant-unsupported', members: { error: 'unsupported_grant_type' } };
  }
  const authenticated = await authenticateClient(request, form.parameters, platform, settings);
  if ('problem' in authenticated) return authenticated;
  const { id, person, role, institutionId } = authenticated.client;
  return answerToken({ clientId: id, person, role, institutionId }, platform, settings.signer);
}

function readForm({ headers, bodyText }: OpenRequest): { readonly parameters: URLSearchParams } | Problem {
  if (bodyText.length > FORM_CHARACTERS_MAX) return { problem: 'request.too-large' };
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { problem: 'request.unsupported-media-type' };
  const parameters = new URLSearchParams(bodyText);
  const names = [...parameters.keys()];
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  if (repeated.size === 0) return { parameters };
  const errors = [...repeated].map((name) => ({ pointer: `/${name}`, code: 'parameter.repeated' }));
  return { problem: 'request.invalid', errors, members: { error: 'invalid_request' } };
}
