import { jsSha256, jsSm3 } from './js-digests.ts';
import type { Pack, Tools } from './pack.ts';

/** What a browser has: it verifies Ed25519 by itself, and digests whole buffers only. */
export const BROWSER_TOOLS: Tools = {
  sha256: jsSha256,
  sm3: jsSm3,
  sha256Text: (text) => {
    const digest = jsSha256();
    digest.updateText(text);
    return digest.hex();
  },
  verifyEd25519: async (publicKey, message, signature) => {
    const { subtle } = globalThis.crypto;
    const key = await subtle.importKey('raw', bufferOf(publicKey), 'Ed25519', false, ['verify']);
    return subtle.verify('Ed25519', key, bufferOf(signature), bufferOf(message));
  },
};

/** A file as a browser hands it over when somebody chooses it. */
export type ChosenFile = {
  readonly name: string;
  readonly stream: () => { readonly getReader: () => Reader };
};

type Reader = {
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
};

/** A pack as the files that somebody chose, or the folder. */
export function packOfFiles(files: readonly ChosenFile[]): Pack {
  const shown = files.filter(({ name }) => !name.startsWith('.'));
  return {
    names: shown.map(({ name }) => name),
    read: async function* (name) {
      const reader = shown
        .find((file) => file.name === name)
        ?.stream()
        .getReader();
      for (;;) {
        const { done = true, value } = (await reader?.read()) ?? {};
        if (done || value === undefined) return;
        yield value;
      }
    },
  };
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
