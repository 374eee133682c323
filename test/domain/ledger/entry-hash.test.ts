import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { periodOf } from '../../../domain/calendar/period.ts';
import { canonicalEntryBytes, entryHash } from '../../../domain/ledger/entry-hash.ts';
import { emptyHead, type Entry } from '../../../domain/ledger/entry.ts';
import { posting } from '../../../domain/ledger/posting.ts';
import { fen } from '../../../domain/money/fen.ts';
import { digestOf, sha256 } from '../../builders/digest.ts';
import { takenInFacts } from '../../builders/claim.ts';
import { appended, entryDraft } from '../../builders/journal.ts';

const entry = appended(
  emptyHead('guidance'),
  entryDraft({
    claimId: takenInFacts().id,
    policyVersion: 'guidance@2016-02-18',
    reference: '徐财〔2026〕1号',
  }),
);

/** One change to every field that is decided; the compiler asks for a new one when a field is added. */
const CHANGED: {
  readonly [Field in keyof Required<Omit<Entry, 'hash' | 'balances' | 'closedThrough'>>]: Entry[Field];
} = {
  poolId: 'compensation',
  seq: 2,
  kind: 'earn-interest',
  postings: [posting('fiscal', 'available', fen(1_001n))],
  actor: 'somebody else',
  requestId: 'request-2',
  effectiveOn: localDate('2026-11-25'),
  recordedAt: instant('2026-11-24T01:00:00.001Z'),
  previousHash: digestOf('another entry'),
  claimId: undefined,
  policyVersion: 'guidance@2017-01-01',
  reference: '徐财〔2026〕2号',
  reverses: 1,
  preparedBy: 'somebody else',
  close: {
    ...{ period: periodOf(localDate('2026-10-01')), accounts: [], entryCount: 0 },
    ...{ filedFen: 0n, outstandingFen: 0n },
  },
};

describe('the hash of an entry', () => {
  test.each(Object.entries(CHANGED))('changes with its %s', (field, value) => {
    expect(entryHash({ ...entry, [field]: value }, sha256)).not.toBe(entry.hash);
  });

  test.each([
    ['account money comes from', posting('interest', 'available', fen(1_000n))],
    ['account money goes to', posting('fiscal', 'treasury', fen(1_000n))],
  ])('changes with the %s', (_, changed) => {
    expect(entryHash({ ...entry, postings: [changed] }, sha256)).not.toBe(entry.hash);
  });

  test.each(['claimId', 'policyVersion', 'reference'] as const)('tells no %s from an empty one', (field) => {
    const { [field]: _left, ...without } = entry;
    expect(entryHash(without, sha256)).not.toBe(entryHash({ ...entry, [field]: '' }, sha256));
  });

  test('is that of this very text, for ever', () => {
    const plain = appended(emptyHead('compensation'), entryDraft());
    expect(new TextDecoder().decode(canonicalEntryBytes(plain))).toBe(
      '{"actor":"manager","effectiveOn":"2026-11-24","format":"riskpool-entry-1","kind":"appropriate",' +
        '"pool":"compensation","postings":[{"amountFen":1000,"from":"fiscal","to":"available"}],' +
        `"previousHash":"${'0'.repeat(64)}","recordedAt":"2026-11-24T01:00:00.000Z",` +
        '"requestId":"request-1","seq":1}',
    );
    expect(plain.hash).toBe(digestOf(new TextDecoder().decode(canonicalEntryBytes(plain))));
  });
});
