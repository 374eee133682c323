import { createHash, sign, type KeyObject } from 'node:crypto';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { applyPostings } from '../../domain/ledger/balances.ts';
import { entryHash } from '../../domain/ledger/entry-hash.ts';
import { emptyHead, headAfter, type Entry, type Head } from '../../domain/ledger/entry.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { beginning, withLines, withPage } from '../../functions/export-writer/add-up.ts';
import { filesOf } from '../../functions/export-writer/file-forms.ts';
import {
  MANIFEST_NAME,
  manifestText,
  SIGNATURE_NAME,
  signatureText,
  signedMessage,
} from '../../functions/export-writer/manifest.ts';
import type { LineFile } from '../../functions/export-writer/pack-page.ts';
import { readPage } from '../../functions/export-writer/read-page.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import type { Platform } from '../../functions/http/platform.ts';
import type { PackFile } from '../../functions/store/checkpoint-item.ts';
import type { PackRequest } from '../../functions/store/export-item.ts';
import { readEntry } from '../../functions/store/journal.ts';
import type { Reversal } from '../../functions/store/reversal-item.ts';
import type { PackBytes } from '../exports/pack-desk.ts';

/** A pack before it is written: what a dishonest operator could change and then have written and signed as usual. */
export type Draft = {
  readonly asked: PackRequest;
  readonly opening: Head;
  readonly entries: readonly Entry[];
  readonly claims: readonly LiveClaim[];
  readonly reversals: readonly Reversal[];
  readonly policies: readonly Policy[];
};

export type PackKey = { readonly privateKey: KeyObject; readonly publicKey: KeyObject };

export async function readDraft(platform: Platform, asked: PackRequest): Promise<Draft> {
  const { poolId, firstSeq, lastSeq } = asked;
  const before = firstSeq === 1 ? null : await readEntry(platform.store, poolId, firstSeq - 1);
  const opening = before === null ? emptyHead(poolId) : headAfter(before);
  const draft = {
    asked,
    opening,
    entries: [] as Entry[],
    claims: [] as LiveClaim[],
    reversals: [] as Reversal[],
  };
  for (let at: Pick<Head, 'seq' | 'hash'> = opening; at.seq < lastSeq; at = draft.entries.at(-1) ?? at) {
    const page = await readPage(platform, asked, at, Infinity);
    draft.entries.push(...page.entries);
    draft.claims.push(...page.claims);
    draft.reversals.push(...page.reversals);
  }
  return { ...draft, policies: [...new Set(draft.claims.map(({ policy }) => policy))] };
}

/** The entries numbered anew, each with the balances and hashes that follow: consistent in itself, whatever it says. */
export function rechained(draft: Draft, entries: readonly Entry[]): Draft {
  let head = draft.opening;
  const chained = entries.map((entry) => {
    const moved = applyPostings(head.balances, entry.postings);
    const balances = moved.ok ? moved.value : overdrawn(head.balances, entry);
    const decided = { ...entry, seq: head.seq + 1, previousHash: head.hash };
    const next: Entry = { ...decided, hash: entryHash(decided, sha256), balances };
    head = headAfter(next);
    return next;
  });
  return {
    ...draft,
    entries: chained,
    asked: { ...draft.asked, lastSeq: draft.opening.seq + chained.length },
  };
}

function overdrawn(before: Entry['balances'], { postings }: Entry): Entry['balances'] {
  const after = { ...before };
  for (const { from, to, amountFen } of postings) {
    after[from] -= amountFen;
    after[to] += amountFen;
  }
  return after;
}

/** The draft as a pack, written by the platform’s own writer and signed with a key. */
export function sealed(draft: Draft, key: PackKey): PackBytes {
  const { asked, opening, policies, entries, claims, reversals } = draft;
  const page = { entries, claims, reversals, people: [] };
  const forms = filesOf(asked).filter((file): file is LineFile => !('make' in file));
  const texts = forms.map((form) => form.page(page, asked));
  const lines = forms.reduce((all, { name }, index) => withLines(all, name, texts[index]?.length ?? 0), {});
  const closing = { ...withPage(beginning(opening), page), lines };
  const frame = { asked, opening, closing, policies };
  const files = forms.map((form, index) => {
    const all = [...form.head(frame), ...(texts[index] ?? []), ...form.tail(frame)];
    return [form.name, Buffer.from(form.mark + all.map((line) => line + form.newline).join(''))] as const;
  });
  const manifest = manifestText(
    frame,
    files.map(([name, bytes]) => fileOf(name, bytes)),
    null,
  );
  return signedPack(new Map(files), manifest, key);
}

export function fileOf(name: string, bytes: Buffer): PackFile {
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
  const lines = bytes.toString('utf8').split('\n').length - 1;
  return { name, bytes: bytes.length, lines, sha256: digest('sha256'), sm3: digest('sm3') };
}

/** The files with a manifest and its signature. */
export function signedPack(files: PackBytes, manifest: string, key: PackKey): PackBytes {
  const manifestBytes = Buffer.from(manifest);
  const file = fileOf(MANIFEST_NAME, manifestBytes);
  const signature = sign(null, signedMessage(file.sha256, file.sm3), key.privateKey).toString('base64');
  const text = signatureText(file, { keyId: keyIdOf(key), signature });
  return new Map([...files, [MANIFEST_NAME, manifestBytes], [SIGNATURE_NAME, Buffer.from(text)]]);
}

/** The files as they are, with digests that fit and the rest of the manifest changed as it is said, signed again. */
export function resigned(
  pack: PackBytes,
  key: PackKey,
  change: (manifest: Record<string, unknown>) => Record<string, unknown> = (manifest) => manifest,
): PackBytes {
  const manifest = JSON.parse(pack.get(MANIFEST_NAME)?.toString() ?? '{}') as Record<string, unknown>;
  const named = (manifest['files'] as PackFile[]).map(({ name }) =>
    fileOf(name, pack.get(name) ?? Buffer.alloc(0)),
  );
  const changed = change({ ...manifest, files: named });
  const files = new Map([...pack].filter(([name]) => name !== MANIFEST_NAME && name !== SIGNATURE_NAME));
  return signedPack(files, `${JSON.stringify(changed, null, 2)}\n`, key);
}

export function keyIdOf({ publicKey }: PackKey): string {
  return createHash('sha256').update(rawOf(publicKey)).digest('hex');
}

export function rawOf(publicKey: KeyObject): Buffer {
  return Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url');
}

export function publishedKeys(...keys: readonly PackKey[]): string {
  const published = keys.map((key) => ({
    keyId: keyIdOf(key),
    ...{ algorithm: 'Ed25519', publicKey: rawOf(key.publicKey).toString('base64') },
  }));
  return JSON.stringify({ keys: published });
}
