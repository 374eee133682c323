/**
 * Write a pack. Input: an export that is ours to write. Output: its files in storage, the manifest and its signature
 * last. Memory stays the same however many entries there are.
 * 1. Segments: page by page, the lines of every file. 2. Files: put together from the segments and digested.
 * 3. The manifest, signed as it was the first time that the same pack was made, if it was.
 */
import { assert } from '../../domain/assert.ts';
import { addDays } from '../../domain/calendar/local-date.ts';
import { shanghaiDateOf, startOfDay } from '../../domain/calendar/instant.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import { emptyHead, headAfter, type Head } from '../../domain/ledger/entry.ts';
import type { PolicyVersionId } from '../../domain/policies/policy.ts';
import type { Platform } from '../http/platform.ts';
import type { PackSigner } from '../exports/pack-signer.ts';
import { packFolder, workFolder, type PackStorage } from '../exports/pack-storage.ts';
import type { Checkpoint, PackFile } from '../store/checkpoint-item.ts';
import type { Export, PackRequest, PackResult } from '../store/export-item.ts';
import { readEntry } from '../store/journal.ts';
import { keepSignature, readSignature, settlePrevious } from '../store/pack-item.ts';
import { beginning } from './add-up.ts';
import { assembleFile, writeWhole } from './assemble-file.ts';
import { filesOf } from './file-forms.ts';
import { MANIFEST_NAME, manifestText, SIGNATURE_NAME, signatureText, signedMessage } from './manifest.ts';
import type { PackFrame } from './pack-page.ts';
import { writeSegments, type Keep } from './write-segments.ts';

/** What it takes to write packs. */
export type PackWriter = {
  readonly platform: Platform;
  readonly storage: PackStorage;
  readonly signer: PackSigner;
  /** So many entries are kept in memory at most, and lost to a kill. */
  readonly segmentEntries: number;
};

/** Some megabytes, and a second of work. */
export const SEGMENT_ENTRIES = 4_000;

/** How long a pack can be downloaded; after that it can be had again, to the byte. */
const KEPT_DAYS = 7;

export async function writePack(writer: PackWriter, one: Export, keep: Keep): Promise<PackResult> {
  const { platform, storage } = writer;
  const opening = await openingOf(platform, one.asked);
  if (one.checkpoint === null) {
    // What an earlier attempt left without a trace would otherwise stand among the files.
    await storage.remove(workFolder(one.id));
    await storage.remove(packFolder(one.id));
  }
  const from = one.checkpoint ?? beginning(opening);
  const closing = await writeSegments(platform, writer, one, from, keep);
  const policies = await policiesOf(platform, closing);
  const frame = { asked: one.asked, opening, closing, policies };
  const files = await assembleFiles(writer, one, frame, keep);
  const result = await sign(writer, one, frame, files);
  await storage.remove(workFolder(one.id));
  return result;
}

async function openingOf({ store }: Platform, { poolId, firstSeq }: PackRequest): Promise<Head> {
  if (firstSeq === 1) return emptyHead(poolId);
  const before = await readEntry(store, poolId, firstSeq - 1);
  assert(before !== null, `entry ${String(firstSeq)} follows another`);
  return headAfter(before);
}

async function policiesOf({ policies }: Platform, { policyVersions }: Checkpoint) {
  const policyOf = await policies.load(policyVersions.map((policyVersion) => ({ policyVersion })));
  return policyVersions.map((id) => policyOf(id as PolicyVersionId));
}

async function assembleFiles(
  { storage }: PackWriter,
  one: Export,
  frame: PackFrame,
  keep: Keep,
): Promise<readonly PackFile[]> {
  let { files } = frame.closing;
  for (const form of filesOf(one.asked).slice(files.length)) {
    files = [...files, await assembleFile(storage, one, form, frame)];
    await keep({ ...frame.closing, files });
  }
  return files;
}

async function sign(
  { platform, storage, signer }: PackWriter,
  one: Export,
  frame: PackFrame,
  files: readonly PackFile[],
): Promise<PackResult> {
  const { store, pause, now } = platform;
  const { poolId, firstSeq, lastSeq } = one.asked;
  const named = { poolId, digest: one.packDigest, lastSeq };
  const previous = await settlePrevious(store, pause, named, firstSeq);
  const manifest = await writeWhole(storage, one, MANIFEST_NAME, manifestText(frame, files, previous));
  const manifestSha256 = manifest.sha256 as Sha256Hex;
  const earlier = await readSignature(store, named, manifestSha256);
  const signature = earlier ?? (await signer.sign(signedMessage(manifest.sha256, manifest.sm3)));
  if (earlier === null) await keepSignature(store, pause, named, manifestSha256, signature);
  const signed = await writeWhole(storage, one, SIGNATURE_NAME, signatureText(manifest, signature));
  const doneAt = now();
  const expiresAt = startOfDay(addDays(shanghaiDateOf(doneAt), KEPT_DAYS + 1));
  return { files: [...files, manifest, signed], manifestSha256, keyId: signature.keyId, doneAt, expiresAt };
}
