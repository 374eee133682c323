import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** Which signatures the stand-in gives: of all that are valid, those of which this holds. */
export type SignatureChoice = (der: Buffer) => boolean;

export type KmsStandIn = {
  readonly endpoint: string;
  readonly choose: (choice: SignatureChoice) => void;
  /** Answers the next requests for a key with an error; `DisabledException` is none that the SDK retries. */
  readonly refuseNext: (keyId: string, error?: string, times?: number) => void;
  /** How often each operation was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  readonly stop: () => Promise<void>;
};

/** One signature in 256 has a number that is a byte shorter; so many tries always find one. */
const TRIES_MAX = 20_000;

/** Answers `Sign`, `GetPublicKey` and `GenerateMac` as KMS does, over HTTP, for keys of its own: on P-256, or Ed25519 by their ids. */
export async function startKmsStandIn(...keyIds: readonly string[]): Promise<KmsStandIn> {
  const pairs = new Map(
    keyIds.map((id) => [
      id,
      isEdwards(id) ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    ]),
  );
  const asked = new Map<string, number>();
  let choice: SignatureChoice = () => true;
  const refusals = new Map<string, string[]>();

  const answer = (operation: string, body: Record<string, string>): Record<string, string> => {
    asked.set(operation, (asked.get(operation) ?? 0) + 1);
    const pair = pairs.get(String(body['KeyId']));
    if (pair === undefined) throw new Error(`no key ${String(body['KeyId'])}`);
    if (operation === 'GetPublicKey') {
      return { PublicKey: pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64') };
    }
    if (operation === 'GenerateMac') {
      const mac = createHmac('sha256', String(body['KeyId'])).update(
        Buffer.from(body['Message'] ?? '', 'base64'),
      );
      return { Mac: mac.digest('base64') };
    }
    const algorithm = isEdwards(String(body['KeyId'])) ? 'ED25519_SHA_512' : 'ECDSA_SHA_256';
    if (body['SigningAlgorithm'] !== algorithm || body['MessageType'] !== 'RAW') {
      throw new Error(`the stand-in signs raw messages by ${algorithm}`);
    }
    const message = Buffer.from(body['Message'] ?? '', 'base64');
    if (isEdwards(String(body['KeyId'])))
      return { Signature: sign(null, message, pair.privateKey).toString('base64') };
    return { Signature: chosenSignature(message, pair.privateKey, choice).toString('base64') };
  };

  const server = createServer((request, response) => {
    void readText(request).then((text) => {
      const operation = String(request.headers['x-amz-target']).replace('TrentService.', '');
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      const body = JSON.parse(text) as Record<string, string>;
      const refusal = refusals.get(String(body['KeyId']))?.shift();
      if (refusal !== undefined) response.statusCode = 400;
      const told = refusal === undefined ? answer(operation, body) : { __type: refusal, message: 'not now' };
      response.end(JSON.stringify(told));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return {
    endpoint: `http://127.0.0.1:${String(address.port)}`,
    choose: (wanted) => {
      choice = wanted;
    },
    refuseNext: (keyId, error = 'DisabledException', times = 1) => {
      refusals.set(
        keyId,
        Array.from({ length: times }, () => error),
      );
    },
    asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function isEdwards(keyId: string): boolean {
  return keyId.startsWith('ed25519-');
}

function chosenSignature(message: Buffer, key: KeyObject, choice: SignatureChoice): Buffer {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const der = sign('sha256', message, key);
    if (choice(der)) return der;
  }
  throw new Error('no signature of the wanted kind was found');
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) text += chunk;
  return text;
}
