import { assert } from '../../domain/assert.ts';
import type { VoucherPeople } from '../../domain/books/voucher.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import type { PackPage } from './pack-page.ts';

/** Each entry of a page with the people behind it; only a file that says that it tells people has them. */
export function entriesWithPeople({ entries, people }: PackPage): (readonly [Entry, VoucherPeople])[] {
  return entries.map((entry, index) => {
    const own = people[index];
    assert(own !== undefined, `entry ${String(entry.seq)} comes with the people behind it`);
    return [entry, own] as const;
  });
}
