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
  readonly size: number;
  readonly stream: () => { readonly getReader: () => Reader };
};

type Reader = {
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
};

/** Hears what share of the work is done, and may have it wait. */
export type Hear = (share: number) => Promise<void>;

/** A pack as the files of the folder that somebody chose. Every one of them is digested, and the raw lines are followed too. */
export function packOfFiles(files: readonly ChosenFile[], hear: Hear): Pack {
  const shown = files.filter(({ name }) => !name.startsWith('.'));
  const toRead = shown.reduce((sum, { name, size }) => sum + (name.endsWith('.jsonl') ? 2 * size : size), 0);
  let bytes = 0;
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
        bytes += value.length;
        await hear(Math.min(bytes / toRead, 1));
      }
    },
  };
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
