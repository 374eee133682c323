// eslint-disable-next-line @typescript-eslint/no-explicit-any -- it comes as JSON, and is changed as such
type Any = any;

/** What a manifest may say that its files do not, though it is signed. */
export type ManifestTampering = {
  readonly change: (manifest: Record<string, Any>) => Record<string, Any>;
  readonly codes: readonly string[];
};

function changed(member: string, change: (value: Any) => unknown): ManifestTampering['change'] {
  return (manifest) => ({ ...manifest, [member]: change(manifest[member]) });
}

export const MANIFEST_TAMPERINGS: Readonly<Record<string, ManifestTampering>> = {
  'a control total that is another': {
    change: changed('accounts', ([first, ...rest]) => [{ ...first, creditFen: '1' }, ...rest]),
    codes: ['manifest.totals'],
  },
  'a closing balance that is another': {
    change: changed('accounts', (all) =>
      all.map((one: object, index: number) => (index === 6 ? { ...one, closingFen: '1' } : one)),
    ),
    codes: ['manifest.totals'],
  },
  'an account left out': {
    change: changed('accounts', (all) => all.slice(0, -1)),
    codes: ['manifest.form'],
  },
  'money before the first entry': {
    change: changed('accounts', ([first, ...rest]) => [{ ...first, openingFen: '-1' }, ...rest]),
    codes: ['manifest.totals'],
  },
  'a count of claims that is another': {
    change: changed('counts', (counts) => ({ ...counts, claims: Number(counts.claims) + 1 })),
    codes: ['manifest.counts'],
  },
  'another head hash': {
    change: changed('closing', (closing) => ({ ...closing, hash: 'ab'.repeat(32) })),
    codes: ['manifest.range'],
  },
  'another time of its last entry': {
    change: changed('closing', (closing) => ({ ...closing, recordedAt: '2026-01-01T00:00:00.000Z' })),
    codes: ['manifest.range', 'sheet.differs'],
  },
  'a last entry that is further on': {
    change: (manifest) => ({ ...manifest, lastSeq: Number(manifest['lastSeq']) + 1 }),
    codes: ['entry.seq', 'sheet.differs'],
  },
  'a last entry that is further back': {
    change: (manifest) => ({ ...manifest, lastSeq: Number(manifest['lastSeq']) - 1 }),
    codes: ['entry.seq', 'sheet.differs', 'claim.unbooked'],
  },
  'a gap told of': { change: changed('gaps', () => [3]), codes: ['manifest.gaps'] },
  'another pool': {
    change: (manifest) => ({ ...manifest, pool: 'guidance', poolName: '市天使投资引导基金' }),
    codes: ['policy.digest'],
  },
  'another digest of a policy': {
    change: changed('policies', ([first, ...rest]) => [{ ...first, digest: 'ab'.repeat(32) }, ...rest]),
    codes: ['manifest.policies'],
  },
  'a previous pack that does not end where this begins': {
    change: changed('previousPack', () => ({ lastSeq: 3, manifestSha256: 'ab'.repeat(32) })),
    codes: ['manifest.form'],
  },
  'a previous pack where there can be none': {
    change: changed('previousPack', () => ({ lastSeq: 0, manifestSha256: 'ab'.repeat(32) })),
    codes: ['manifest.form'],
  },
  'a period in which nothing was recorded': {
    change: changed('period', () => ({ from: '2020-01-01', to: '2020-12-31' })),
    codes: ['manifest.period'],
  },
  'a period that began later': {
    change: changed('period', () => ({ from: '2099-01-01', to: '2099-12-31' })),
    codes: ['manifest.period'],
  },
  'a member that nobody knows': {
    change: (manifest) => ({ ...manifest, remark: 'all is well' }),
    codes: ['manifest.form'],
  },
  'a format that no file is of': {
    change: changed('formats', (formats) => formats.slice(0, 2)),
    codes: ['manifest.form'],
  },
  'another language': { change: changed('language', () => 'en'), codes: ['sheet.differs'] },
};
