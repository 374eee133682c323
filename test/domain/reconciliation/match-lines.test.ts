import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/calendar/local-date.ts';
import { cashEntries, type CashEntry } from '../../../domain/reconciliation/cash-entry.ts';
import { findingsOf } from '../../../domain/reconciliation/findings.ts';
import { matchLines } from '../../../domain/reconciliation/match-lines.ts';
import type { BankLine } from '../../../domain/reconciliation/bank-line.ts';
import { bankLine, cashJournal, reversalOf } from '../../builders/bank-statement.ts';
import { chanceOf } from '../../simulation/chance.ts';

const journal = cashJournal(60, chanceOf(7));
const entries = cashEntries(journal);
const [, first, second] = entries as [CashEntry, CashEntry, CashEntry];

function lineOf({ entry, amountFen, reference }: CashEntry, overrides: Partial<BankLine> = {}): BankLine {
  return bankLine({ bookedOn: entry.effectiveOn, amountFen, reference, ...overrides });
}

function late(one: CashEntry, days: number, overrides: Partial<BankLine> = {}): BankLine {
  return lineOf(one, { bookedOn: addDays(one.entry.effectiveOn, days), ...overrides });
}

const kindsOf = (lines: readonly BankLine[], of: readonly CashEntry[]) =>
  findingsOf(matchLines(lines, of, [])).map(({ kind }) => kind);

describe('a line that names its entry', () => {
  test.each([
    [31, ['date-differs']],
    [32, ['only-in-bank', 'only-in-ledger']],
  ])('is matched to it %i days later: %j', (days, kinds) => {
    expect(kindsOf([late(first, days)], [first]).sort()).toEqual([...kinds].sort());
  });

  test('is matched to no other, whatever its amount', () => {
    const line = lineOf(first, { amountFen: second.amountFen });
    expect(kindsOf([line], [second, first])).toEqual(['amount-differs', 'only-in-ledger']);
  });

  test('is known in full-width letters and with spaces', () => {
    const wide = `ＺＦ ２０２６ ${first.reference?.slice('ZF2026'.length) ?? ''}`;
    expect(kindsOf([lineOf(first, { reference: wide })], [first])).toEqual([]);
  });

  test('is not known by a part of a longer reference', () => {
    const line = late(first, 10, { reference: `${first.reference ?? ''}9` });
    expect(kindsOf([line], [first])).toEqual(['only-in-bank', 'only-in-ledger']);
  });
});

describe('a line that names no entry', () => {
  test.each([
    [5, ['date-differs', 'reference-missing']],
    [6, ['only-in-bank', 'only-in-ledger']],
  ])('is matched by its amount %i days later: %j', (days, kinds) => {
    expect(kindsOf([late(first, days, { reference: null })], [first])).toEqual(kinds);
  });

  test('is matched to the entry whose day is nearest', () => {
    const alike = entries.filter(({ amountFen }) => amountFen === 5_000_000n || amountFen === -5_000_000n);
    const [one] = alike as [CashEntry];
    const twin = {
      ...one,
      entry: { ...one.entry, seq: 999, effectiveOn: addDays(one.entry.effectiveOn, 3) },
    };
    const matching = matchLines([late(one, 2, { reference: null })], [one, twin], []);
    expect(matching.matches[0]?.entries).toEqual([twin]);
  });
});

describe('an entry that was reversed', () => {
  const reversal = reversalOf(first.entry, journal);
  const both = cashEntries([first.entry, reversal]);

  test('is nothing that the bank should have, where it has neither', () => {
    expect(kindsOf([], both)).toEqual([]);
  });

  test('is matched with its payment and its return, where the bank has both by one reference', () => {
    const [paid, returned] = both as [CashEntry, CashEntry];
    expect(matchLines([lineOf(paid), lineOf(returned)], both, []).matches).toHaveLength(2);
  });

  test('is asked for, where the bank has it and not its return', () => {
    const [paid] = both as [CashEntry];
    expect(kindsOf([lineOf(paid)], both)).toEqual(['only-in-ledger']);
  });
});

describe('what was matched by hand', () => {
  const lines = [lineOf(first), late(second, 40, { reference: null })] as const;
  const manual = { lineIds: [lines[1].id], entrySeqs: [second.entry.seq] };

  test('goes before everything else', () => {
    const { matches, onlyInBank, onlyInLedger } = matchLines(lines, [first, second], [manual]);
    expect(matches.map(({ by }) => by)).toEqual(['manual', 'reference']);
    expect([onlyInBank, onlyInLedger]).toEqual([[], []]);
  });

  test('counts only where all of it is in question', () => {
    expect(matchLines(lines, [first], [manual]).onlyInBank).toEqual([lines[1]]);
  });
});
