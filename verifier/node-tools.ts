import * as crypto from 'node:crypto';
import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Hasher, Tools } from './pack.ts';

/** What RFC 8410 puts before the 32 bytes of an Ed25519 key. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export const NODE_TOOLS: Tools = {
  sha256: () => hasher('sha256'),
  sm3: () => hasher('sm3'),
  sha256Text,
  verifyEd25519: (publicKey, message, signature) => {
    const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
    return Promise.resolve(verify(null, message, key, signature));
  },
};

/** In one go where this Node can (from 20.12 on), which is twice as fast. */
function sha256Text(text: string): string {
  const { hash } = crypto as { readonly hash?: typeof crypto.hash };
  return hash === undefined ? createHash('sha256').update(text).digest('hex') : hash('sha256', text, 'hex');
}

const encoder = new TextEncoder();
/** Where texts are encoded before they are digested, which is faster than to have each encoded on the way. */
const room = new Uint8Array(64 * 1024);

function hasher(algorithm: string): Hasher {
  const digest = createHash(algorithm);
  return {
    update: (bytes) => digest.update(bytes),
    updateText: (text) => {
      for (let at = 0; at < text.length;) {
        const { read, written } = encoder.encodeInto(at === 0 ? text : text.slice(at), room);
        digest.update(room.subarray(0, written));
        at += read;
      }
    },
    hex: () => digest.digest('hex'),
  };
}
