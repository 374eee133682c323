import { insist, PackFault } from './fault.ts';
import { MANIFEST, readManifest, SIGNATURE, type Manifest } from './manifest.ts';
import type { Pack, Tools } from './pack.ts';
import { checkSignature } from './signature.ts';

export type SignedManifest = { readonly manifest: Manifest; readonly text: string; readonly keyId: string };

/** What a pack says of itself, once it is known who says so. */
export async function signedManifest(pack: Pack, keysText: string, tools: Tools): Promise<SignedManifest> {
  for (const name of [MANIFEST, SIGNATURE]) insist(pack.names.includes(name), 'file.missing', name);
  const text = await textOf(pack, MANIFEST);
  const { keyId } = await checkSignature(text, await textOf(pack, SIGNATURE), keysText, tools);
  return { manifest: readManifest(text), text, keyId };
}

async function textOf(pack: Pack, name: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  try {
    for await (const piece of pack.read(name)) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    // What cannot be read at all is no fault of the pack.
    if (error instanceof TypeError) throw new PackFault('file.encoding', name);
    throw error;
  }
}
