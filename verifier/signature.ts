import { insist } from './fault.ts';
import { MANIFEST, parseObject, SIGNATURE } from './manifest.ts';
import type { Tools } from './pack.ts';

type Signature = {
  readonly format: string;
  readonly manifestSha256: string;
  readonly manifestSm3: string;
  readonly algorithm: string;
  readonly keyId: string;
  readonly signature: string;
};

type PublishedKey = { readonly keyId: string; readonly publicKey: string };

export type Signer = { readonly keyId: string };

const FORM = 'riskpool-signature-1';

/**
 * That one of the published keys signed this very manifest. The keys come from elsewhere, as the platform publishes
 * them; a pack cannot vouch for itself.
 */
export async function checkSignature(
  manifestText: string,
  signatureText: string,
  keysText: string,
  tools: Tools,
): Promise<Signer> {
  const signed = parseObject(signatureText, 'signature.form', SIGNATURE) as Signature;
  insist(
    `${JSON.stringify(signed, null, 2)}\n` === signatureText &&
      Object.keys(signed).join() === 'format,manifestSha256,manifestSm3,algorithm,keyId,signature' &&
      signed.format === FORM &&
      signed.algorithm === 'Ed25519',
    'signature.form',
    SIGNATURE,
  );
  const bytes = new TextEncoder().encode(manifestText);
  const [sha256, sm3] = [tools.sha256(), tools.sm3()];
  sha256.update(bytes);
  sm3.update(bytes);
  const isOfThis = sha256.hex() === signed.manifestSha256 && sm3.hex() === signed.manifestSm3;
  insist(isOfThis, 'signature.other-manifest', MANIFEST);
  const { keys } = parseObject(keysText, 'signature.unknown-key', 'keys') as { keys: PublishedKey[] };
  const key = keys.find(({ keyId }) => keyId === signed.keyId);
  insist(key !== undefined, 'signature.unknown-key', SIGNATURE, signed.keyId);
  const publicKey = bytesOf(key.publicKey);
  const digest = tools.sha256();
  digest.update(publicKey);
  insist(digest.hex() === key.keyId, 'signature.unknown-key', SIGNATURE, key.keyId);
  const message = new TextEncoder().encode(`${FORM}\n${signed.manifestSha256}\n${signed.manifestSm3}\n`);
  const isRight = await tools.verifyEd25519(publicKey, message, bytesOf(signed.signature));
  insist(isRight, 'signature.wrong', SIGNATURE);
  return { keyId: key.keyId };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
