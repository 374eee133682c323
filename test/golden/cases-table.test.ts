import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALL_CASES } from './all-cases.ts';
import { casesTable } from './cases-table.ts';
import { GOLDEN_RULES } from './golden-rule.ts';
import { CLAIM_REFUSAL_WORDS, FILING_REFUSAL_WORDS } from './words-on-paper.ts';

const LINE = /^\| (?!编号|---)/gm;

test('the table that is committed is the one that the cases print: `npm run golden` writes it anew', () => {
  expect(readFileSync(join(import.meta.dirname, 'cases.md'), 'utf8')).toBe(casesTable(ALL_CASES));
});

test('the table has one line for every case, and every case an id of its own', () => {
  expect(casesTable(ALL_CASES).match(LINE)?.length).toBe(ALL_CASES.length);
  expect(new Set(ALL_CASES.map(({ id }) => id)).size).toBe(ALL_CASES.length);
});

test.each(Object.entries(GOLDEN_RULES))('the rule %s (%s) has a case', (rule) => {
  expect(ALL_CASES.map((golden) => golden.rule)).toContain(rule);
});

test.each(Object.entries(CLAIM_REFUSAL_WORDS))('the refusal %s (%s) has a case', (code) => {
  const seen = ALL_CASES.flatMap((golden) => (golden.outcome === 'refuses' ? golden.refusals : []));
  expect(seen).toContain(code);
});

test.each(Object.entries(FILING_REFUSAL_WORDS))('the refusal %s (%s) has a case', (code) => {
  const seen = ALL_CASES.flatMap((golden) => (golden.outcome === 'turns-away' ? golden.refusals : []));
  expect(seen).toContain(code);
});
