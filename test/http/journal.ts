import { expect } from 'vitest';
import type { Sha256 } from '../../domain/digest.ts';
import { emptyHead, type Entry } from '../../domain/ledger/entry.ts';
import { firstBrokenLink } from '../../domain/ledger/first-broken-link.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { readEntries } from '../../functions/store/journal.ts';
import type { Store } from '../../functions/store/dynamo.ts';

const PAGE = 100;

export async function wholeJournal(store: Store, poolId: PoolId): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const page = await readEntries(store, poolId, entries.length, PAGE);
    entries.push(...page);
    if (page.length < PAGE) return entries;
  }
}

/** Rules 2, 3 and 4 at every sequence number: the chain verifies, no account is negative, custody is what is held. */
export function expectSoundJournal(poolId: PoolId, entries: readonly Entry[], digest: Sha256 = sha256): void {
  expect(firstBrokenLink(emptyHead(poolId), entries, digest)).toBeNull();
  for (const { balances } of entries) {
    const { available, reserved, payable, committed, ...outside } = balances;
    for (const held of [available, reserved, payable, committed]) expect(held >= 0n).toBe(true);
    const custody = -Object.values(outside).reduce((sum, value) => sum + value, 0n);
    expect(custody).toBe(available + reserved + payable + committed);
  }
}
