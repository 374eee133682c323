import { daysBetween } from '../calendar/local-date.ts';
import type { BankLine } from './bank-line.ts';
import type { CashEntry } from './cash-entry.ts';
import type { Matching } from './match-lines.ts';
import { keysOf, referenceKey } from './reference-keys.ts';

/** What somebody in finance should look at, each thing once. */
export type Finding =
  | { readonly kind: 'only-in-bank'; readonly line: BankLine }
  /** The bank has it twice: another line with its reference and amount is matched. */
  | { readonly kind: 'doubled'; readonly line: BankLine }
  | { readonly kind: 'only-in-ledger'; readonly entry: CashEntry }
  /** The line names the entry, and has another amount; so much more in the bank. */
  | {
      readonly kind: 'amount-differs';
      readonly line: BankLine;
      readonly entry: CashEntry;
      readonly differenceFen: bigint;
    }
  /** Matched, but so many days later in the bank, or earlier below zero. */
  | {
      readonly kind: 'date-differs';
      readonly line: BankLine;
      readonly entry: CashEntry;
      readonly days: number;
    }
  /** Matched by amount and date alone. */
  | { readonly kind: 'reference-missing'; readonly line: BankLine; readonly entry: CashEntry };

export function findingsOf({ matches, onlyInBank, onlyInLedger }: Matching): readonly Finding[] {
  const single = matches.flatMap(({ by, lines: [line], entries: [entry] }) =>
    by === 'manual' || line === undefined || entry === undefined ? [] : [{ by, line, entry }],
  );
  const dates = single.flatMap(({ line, entry }): Finding[] => {
    const days = daysBetween(entry.entry.effectiveOn, line.bookedOn);
    return days === 0 ? [] : [{ kind: 'date-differs', line, entry, days }];
  });
  const unnamed = single
    .filter(({ by }) => by === 'amount-and-date')
    .map(({ line, entry }): Finding => ({ kind: 'reference-missing', line, entry }));
  const settled = new Set(single.flatMap(({ line }) => [...keysOf(line)].map((key) => told(key, line))));
  const left = new Set(onlyInLedger);
  const inBank = onlyInBank.map((line): Finding => {
    const keys = keysOf(line);
    if ([...keys].some((key) => settled.has(told(key, line)))) return { kind: 'doubled', line };
    const entry = [...left].find((one) => isNamed(one, keys) && one.amountFen !== line.amountFen);
    if (entry === undefined) return { kind: 'only-in-bank', line };
    left.delete(entry);
    return { kind: 'amount-differs', line, entry, differenceFen: line.amountFen - entry.amountFen };
  });
  const inLedger = [...left].map((entry): Finding => ({ kind: 'only-in-ledger', entry }));
  return [...inBank, ...inLedger, ...dates, ...unnamed];
}

function told(key: string, { amountFen }: BankLine): string {
  return `${key}\n${amountFen}`;
}

function isNamed({ reference }: CashEntry, keys: ReadonlySet<string>): boolean {
  return reference !== null && keys.has(referenceKey(reference));
}
