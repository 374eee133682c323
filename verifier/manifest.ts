import { insist, PackFault, type FaultCode, type Place } from './fault.ts';

export const FORMAT = 'riskpool-pack-1';
export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'signature.json';

export type ManifestFile = {
  readonly name: string;
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
  readonly sm3: string;
};

type End = { readonly seq: number; readonly hash: string; readonly recordedAt: string | null };

export type ManifestAccount = {
  readonly account: string;
  readonly openingFen: string;
  readonly debitFen: string;
  readonly creditFen: string;
  readonly closingFen: string;
};

/** What a pack says of itself; all of it is checked against the files, and none of it believed. */
export type Manifest = {
  readonly format: string;
  readonly pool: string;
  readonly poolName: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly formats: readonly string[];
  readonly language: 'zh' | 'en';
  readonly opening: End;
  readonly closing: End;
  readonly counts: Readonly<Record<'entries' | 'postings' | 'claims' | 'reversals' | 'policies', number>>;
  readonly gaps: readonly unknown[];
  readonly accounts: readonly ManifestAccount[];
  readonly policies: readonly { readonly id: string; readonly digest: string }[];
  readonly previousPack: { readonly lastSeq: number; readonly manifestSha256: string } | null;
  readonly files: readonly ManifestFile[];
};

/** The files that each form brings, in their order, after those that every pack has. */
const PROOF = ['entries.jsonl', 'claims.jsonl', 'reversals.jsonl', 'policies.jsonl'];
const FILES_OF: Readonly<Record<string, readonly string[]>> = {
  csv: ['entries.csv', 'claims.csv', 'balances.csv'],
  xlsx: ['ledger.xlsx'],
  pdf: ['statements.pdf'],
  beancount: ['journal.beancount'],
  hledger: ['journal.hledger'],
  'gb-t-24589': ['gb-t-24589.xml'],
};
const POOL_NAMES: Readonly<Record<string, string>> = {
  guidance: '市天使投资引导基金',
  compensation: '市科技成果转化风险补偿专项资金',
};
const LANGUAGES = ['zh', 'en'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const HASH = /^[0-9a-f]{64}$/;

/** The object that a text is; what it holds has to be looked at by whoever uses it. */
export function parseObject(text: string, code: FaultCode, at: Place): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PackFault(code, at);
  }
  insist(typeof value === 'object' && value !== null, code, at);
  return value;
}

/** Reads a manifest, which is written in one way only, so that nothing can hide in another. */
export function readManifest(text: string): Manifest {
  const manifest = parseObject(text, 'manifest.form', MANIFEST) as Manifest;
  const insistForm = (holds: boolean, what: string) => {
    insist(holds, 'manifest.form', MANIFEST, what);
  };
  insistForm(`${JSON.stringify(manifest, null, 2)}\n` === text, 'layout');
  const names =
    'format,pool,poolName,firstSeq,lastSeq,period,formats,language,opening,closing,counts,gaps,accounts,policies,previousPack,files';
  insistForm(Object.keys(manifest).join() === names, 'members');
  insistForm(manifest.format === FORMAT, manifest.format);
  insistForm(POOL_NAMES[manifest.pool] === manifest.poolName, 'pool');
  insistForm(LANGUAGES.includes(manifest.language), 'language');
  const { firstSeq, lastSeq } = manifest;
  insistForm(isCount(firstSeq) && isCount(lastSeq) && firstSeq >= 1 && firstSeq <= lastSeq, 'range');
  const formats = Object.keys(FILES_OF).filter((format) => manifest.formats.includes(format));
  insistForm(formats.join() === manifest.formats.join(), 'formats');
  const files = [...PROOF, ...formats.flatMap((format) => FILES_OF[format] ?? [])];
  insistForm(manifest.files.map(({ name }) => name).join() === files.join(), 'files');
  for (const file of manifest.files) {
    insistForm(isCount(file.bytes) && isCount(file.lines), file.name);
    insistForm(HASH.test(file.sha256) && HASH.test(file.sm3), file.name);
  }
  insist(manifest.gaps.length === 0, 'manifest.gaps', MANIFEST);
  const { previousPack, opening, period } = manifest;
  if (period !== null) insistForm(DAY.test(period.from) && DAY.test(period.to), 'period');
  if (previousPack !== null) {
    const isBefore = firstSeq > 1 && previousPack.lastSeq === firstSeq - 1;
    insistForm(isBefore && HASH.test(previousPack.manifestSha256), 'previousPack');
  }
  insistForm(opening.seq === firstSeq - 1 && HASH.test(opening.hash), 'opening');
  if (firstSeq === 1) insistForm(opening.hash === '0'.repeat(64) && opening.recordedAt === null, 'opening');
  return manifest;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
