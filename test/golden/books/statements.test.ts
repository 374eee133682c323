import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { yearSpan } from '../../../domain/calendar/period.ts';
import { trialBalance } from '../../../domain/books/trial-balance.ts';
import { emptyHead } from '../../../domain/ledger/entry.ts';
import { firstBrokenLink } from '../../../domain/ledger/first-broken-link.ts';
import { sha256 } from '../../builders/digest.ts';
import { workOut } from '../working.ts';
import { CLAIMS, CLOSING } from './a-year.ts';
import { journalOfTheYear } from './journal-of-the-year.ts';
import { movementsOf, statementsTable } from './statements-table.ts';

const entries = journalOfTheYear();

test('the statements that are committed are those that the year prints: `npm run golden` writes them anew', () => {
  expect(readFileSync(join(import.meta.dirname, 'statements.md'), 'utf8')).toBe(statementsTable(entries));
});

test('the year has thirty claims, and its journal holds', () => {
  expect(CLAIMS).toHaveLength(30);
  expect(firstBrokenLink(emptyHead('compensation'), entries, sha256)).toBeNull();
});

test.each(Object.entries(CLOSING))('%s closes with what its papers come to: %s', (account, working) => {
  const { lines } = trialBalance(movementsOf(entries, yearSpan(2026)));
  const negative = working.startsWith('0 − ')
    ? -workOut(working.slice('0 − '.length).replaceAll('−', '+'))
    : null;
  expect(lines.find((line) => line.account === account)?.closingFen).toBe(negative ?? workOut(working));
});
