import { insist, PackFault } from './fault.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import type { Pack, Tools } from './pack.ts';
import { signedManifest } from './signed-manifest.ts';

/**
 * That a pack goes on where the one before it ended. No hash covers balances, for they follow from the entries; those
 * that a later pack begins with follow from entries that it does not have, and are the operator's word without this.
 */
export async function checkPrevious(
  previous: Pack,
  manifest: Manifest,
  keysText: string,
  tools: Tools,
): Promise<void> {
  const before = await signedManifest(previous, keysText, tools).catch((error: unknown) => {
    if (!(error instanceof PackFault)) throw error;
    const { code, at, detail } = error.fault;
    throw new PackFault(code, `previous pack: ${String(at)}`, detail);
  });
  const { pool, closing, accounts } = before.manifest;
  const balances = (side: 'openingFen' | 'closingFen', all: Manifest['accounts']) =>
    JSON.stringify(all.map((one) => [one.account, one[side]]));
  const goesOn =
    pool === manifest.pool &&
    JSON.stringify(closing) === JSON.stringify(manifest.opening) &&
    balances('closingFen', accounts) === balances('openingFen', manifest.accounts);
  insist(goesOn, 'previous.differs', MANIFEST);
  const digest = tools.sha256Text(before.text);
  insist(digest === manifest.previousPack?.manifestSha256, 'previous.other', MANIFEST, digest);
}
