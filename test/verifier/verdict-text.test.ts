import { expect, test } from 'vitest';
import type { Manifest } from '../../verifier/manifest.ts';
import { passedText } from '../../verifier/verdict-text.ts';

function manifestOf(names: readonly string[]): Manifest {
  const file = { bytes: 1, lines: 1, sha256: '', sm3: '' };
  return {
    ...{ pool: 'compensation', poolName: '', firstSeq: 1, lastSeq: 3, counts: { entries: 3, claims: 1 } },
    ...{ closing: { hash: 'head' }, files: names.map((name) => ({ name, ...file })) },
  } as unknown as Manifest;
}

test('whoever reads that a pack passed reads which files were not computed anew', () => {
  const { facts } = passedText(manifestOf(['entries.jsonl', 'ledger.xlsx', 'statements.pdf']), 'key');
  expect(facts[0]).toBe(
    '仅核对与签名时一致，内容未重算 / only held to be what was signed: ledger.xlsx, statements.pdf',
  );
  expect(passedText(manifestOf(['entries.jsonl', 'entries.csv']), 'key').facts).toHaveLength(2);
});
