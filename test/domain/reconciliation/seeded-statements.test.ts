/** A bank statement of a thousand lines with faults sown into it: every one is found, and nothing else. */
import { describe, expect, test } from 'vitest';
import { cashEntries } from '../../../domain/reconciliation/cash-entry.ts';
import { findingsOf } from '../../../domain/reconciliation/findings.ts';
import { matchLines } from '../../../domain/reconciliation/match-lines.ts';
import { reconciliationStatement } from '../../../domain/reconciliation/reconciliation-statement.ts';
import { bankLine, cashJournal } from '../../builders/bank-statement.ts';
import { inWords, sow } from '../../builders/sown-statement.ts';
import { chanceOf } from '../../simulation/chance.ts';

const LINES = 1_000;
const SEEDS = [1, 2, 3, 4, 5, 20_261_128];

describe.each(SEEDS)('a statement of a thousand lines, seed %i', (seed) => {
  const chance = chanceOf(seed);
  const entries = cashEntries(cashJournal(LINES, chance));
  const { lines, expected } = sow(entries, chance);
  const matching = matchLines(lines, entries, []);

  test('shows every fault that was sown into it, and nothing else', () => {
    console.log(`seed ${String(seed)}: ${String(lines.length)} lines, ${String(expected.length)} faults`);
    expect(expected.length).toBeGreaterThan(80);
    expect(findingsOf(matching).map(inWords).sort()).toEqual([...expected].sort());
  });

  test('leaves nothing unexplained: both balances lead to the same', () => {
    const sum = (moved: readonly { readonly amountFen: bigint }[]) =>
      moved.reduce((total, { amountFen }) => total + amountFen, 0n);
    const statement = reconciliationStatement(sum(lines), sum(entries), matching);
    expect(statement.unexplainedFen).toBe(0n);
    expect(statement.differenceFen).toBe(sum(lines) - sum(entries));
    const byFindings = findingsOf(matching).reduce((total, finding) => {
      if (finding.kind === 'only-in-bank' || finding.kind === 'doubled')
        return total + finding.line.amountFen;
      if (finding.kind === 'only-in-ledger') return total - finding.entry.amountFen;
      return finding.kind === 'amount-differs' ? total + finding.differenceFen : total;
    }, 0n);
    expect(byFindings).toBe(statement.differenceFen);
  });

  test('without a fault is matched whole', () => {
    const clean = entries.map(({ entry, amountFen, reference }) =>
      bankLine({ bookedOn: entry.effectiveOn, amountFen, reference }),
    );
    const all = matchLines(clean, entries, []);
    expect(findingsOf(all)).toEqual([]);
    expect(all.matches).toHaveLength(entries.length);
  });
});
