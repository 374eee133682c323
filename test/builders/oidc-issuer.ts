import { once } from 'node:events';
import { createServer } from 'node:http';
import { clientKey, inSeconds, signJwt, type TestAlgorithm, type TestKey } from './client-key.ts';

/** An OpenID issuer as a city might run one, over HTTP on this machine. */
export type OidcIssuer = {
  readonly url: string;
  /** An ID token of a person for the platform, but for what is overridden. */
  readonly token: (subject: string, overrides?: Record<string, unknown>, signer?: TestKey) => string;
  /** The name of the key that it publishes. */
  readonly kid: string;
  /** Has every request from now on answered so. */
  readonly answerWith: (status: number | null) => void;
  /** Has its document say so from now on, whatever is true. */
  readonly describeAs: (claims: Record<string, unknown>) => void;
  readonly stop: () => void;
};

export const AUDIENCE_AT_ISSUER = 'riskpool-console';

export async function startOidcIssuer(alg: TestAlgorithm = 'ES256'): Promise<OidcIssuer> {
  const key = clientKey(alg);
  let url = '';
  let forced: number | null = null;
  let described: Record<string, unknown> = {};
  const server = createServer((request, response) => {
    const isKeys = request.url === '/keys';
    const body = isKeys ? { keys: [key.jwk] } : { issuer: url, jwks_uri: `${url}/keys`, ...described };
    response.writeHead(forced ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  url = `http://127.0.0.1:${String(address.port)}`;
  return {
    url,
    kid: key.kid,
    token: (subject, overrides = {}, signer = key) =>
      signJwt(
        {
          iss: url,
          sub: subject,
          aud: AUDIENCE_AT_ISSUER,
          iat: inSeconds(0),
          exp: inSeconds(300),
          ...overrides,
        },
        signer,
      ),
    answerWith: (status) => {
      forced = status;
    },
    describeAs: (claims) => {
      described = claims;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
