/**
 * Verifies a pack: who signed it, that its files are what was signed, and that what they say follows from itself. It
 * trusts nothing but the published keys, and shares no code with the platform (docs/pack-format.md is all they share).
 */
import { checkFile, checkNames } from './check-files.ts';
import { insist, PackFault, type Fault } from './fault.ts';
import { Journal, type Anchor } from './journal.ts';
import { LineSource } from './line-source.ts';
import type { Manifest, ManifestFile } from './manifest.ts';
import type { Pack, Tools } from './pack.ts';
import { readPolicies } from './policies.ts';
import { checkPrevious } from './previous-pack.ts';
import { digestCheck, lineCheck, type SheetCheck } from './sheet-check.ts';
import { signedManifest } from './signed-manifest.ts';

export type Verdict =
  | { readonly passed: true; readonly manifest: Manifest; readonly keyId: string }
  | { readonly passed: false; readonly fault: Fault };

export type Options = {
  readonly keysText: string;
  readonly anchors: readonly Anchor[];
  /** The pack that ends where this one begins, where somebody has it. */
  readonly previous: Pack | null;
  /** Digests the files elsewhere, at the same time, where that can be done. */
  readonly checkFiles?: (pack: Pack, manifest: Manifest) => Promise<void>;
};

export async function verify(pack: Pack, tools: Tools, options: Options): Promise<Verdict> {
  try {
    const { previous, keysText } = options;
    const { manifest, keyId } = await signedManifest(pack, keysText, tools);
    checkNames(pack, manifest);
    if (previous !== null) await checkPrevious(previous, manifest, keysText, tools);
    await checkContents(pack, manifest, tools, options);
    return { passed: true, manifest, keyId };
  } catch (error) {
    if (error instanceof PackFault) return { passed: false, fault: error.fault };
    // Something was not there, or was something else, where the format has it: whoever made this did not follow it.
    const isForm = error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
    if (isForm) return { passed: false, fault: { code: 'pack.form', at: 'pack', detail: error.message } };
    throw error;
  }
}

/** A file that is not what was signed is told before anything that is then wrong in it. */
async function checkContents(pack: Pack, manifest: Manifest, tools: Tools, options: Options): Promise<void> {
  const checkFiles = options.checkFiles ?? ((all, { files }) => checkInTurn(all, files, tools));
  const [files, contents] = await Promise.allSettled([
    checkFiles(pack, manifest),
    followJournal(pack, manifest, tools, options),
  ]);
  if (files.status === 'rejected') throw files.reason;
  if (contents.status === 'rejected') throw contents.reason;
}

async function checkInTurn(pack: Pack, files: Manifest['files'], tools: Tools): Promise<void> {
  for (const file of files) await checkFile(pack, file, tools);
}

/** Where a sheet differs, all of it is followed once more, to tell where. */
async function followJournal(pack: Pack, manifest: Manifest, tools: Tools, options: Options): Promise<void> {
  const source = (name: string) => new LineSource(name, pack.read(name));
  const follow = async (sheets: (name: string) => SheetCheck) => {
    const policies = await readPolicies(source('policies.jsonl'), manifest, tools);
    const papers = { claims: source('claims.jsonl'), reversals: source('reversals.jsonl') };
    const sources = { entries: source('entries.jsonl'), ...papers, sheets };
    await new Journal(manifest, policies, sources, tools, options.anchors).follow();
  };
  try {
    await follow((name) => digestCheck(fileNamed(manifest, name), tools.sha256()));
  } catch (error) {
    if (error instanceof PackFault && error.fault.code === 'sheet.differs')
      await follow((name) => lineCheck(source(name)));
    throw error;
  }
}

function fileNamed({ files }: Manifest, name: string): ManifestFile {
  const found = files.find((file) => file.name === name);
  insist(found !== undefined, 'file.missing', name);
  return found;
}
