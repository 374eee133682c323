import type { Head } from '../../domain/ledger/entry.ts';
import { policyDigest } from '../../domain/policies/policy-digest.ts';
import { POOL_NAMES } from '../../domain/pools/pool.ts';
import { sha256 } from '../http/sha256.ts';
import { PACK_FORM } from '../exports/pack-form.ts';
import type { PackFile } from '../store/checkpoint-item.ts';
import type { PreviousPack } from '../store/pack-item.ts';
import { accountTotals } from './add-up.ts';
import { CLAIM_LINES, REVERSAL_LINES } from './formats/json-lines.ts';
import type { PackFrame } from './pack-page.ts';

export const MANIFEST_NAME = 'manifest.json';
export const SIGNATURE_NAME = 'signature.json';
const SIGNATURE_FORM = 'riskpool-signature-1';

/** What a pack says of itself. Amounts are texts of digits, for totals may pass what a JSON number holds exactly. */
export function manifestText(
  frame: PackFrame,
  files: readonly PackFile[],
  previousPack: PreviousPack | null,
): string {
  const { asked, opening, closing, policies } = frame;
  const { poolId, firstSeq, lastSeq, period, formats, language } = asked;
  const { lines } = closing;
  const manifest = {
    format: PACK_FORM,
    ...{ pool: poolId, poolName: POOL_NAMES[poolId], firstSeq, lastSeq, period, formats, language },
    opening: headOf(opening),
    closing: headOf(closing),
    counts: {
      entries: lastSeq - firstSeq + 1,
      postings: closing.postings,
      claims: lines[CLAIM_LINES.name] ?? 0,
      reversals: lines[REVERSAL_LINES.name] ?? 0,
      policies: policies.length,
    },
    // The writer stops at a gap, so there is never one to tell of; whoever reads this need not look for where it would be.
    gaps: [],
    accounts: accountTotals(opening.balances, closing),
    policies: policies.map((policy) => ({ id: policy.id, digest: policyDigest(policy, sha256) })),
    previousPack,
    files,
  };
  return `${JSON.stringify(manifest, amountsAsText, 2)}\n`;
}

/** What is signed: the two digests of the manifest, which holds those of every other file. */
export function signedMessage(manifestSha256: string, manifestSm3: string): Uint8Array {
  return Buffer.from(`${SIGNATURE_FORM}\n${manifestSha256}\n${manifestSm3}\n`, 'utf8');
}

export function signatureText(
  { sha256: manifestSha256, sm3: manifestSm3 }: PackFile,
  { keyId, signature }: { readonly keyId: string; readonly signature: string },
): string {
  const signed = { manifestSha256, manifestSm3, algorithm: 'Ed25519', keyId, signature };
  return `${JSON.stringify({ format: SIGNATURE_FORM, ...signed }, null, 2)}\n`;
}

function headOf({ seq, hash, recordedAt }: Pick<Head, 'seq' | 'hash' | 'recordedAt'>) {
  return { seq, hash, recordedAt };
}

function amountsAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
