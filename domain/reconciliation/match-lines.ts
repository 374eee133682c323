/**
 * Matches the bank's lines with the entries that moved cash. What two people have matched by hand comes first; then the
 * same amount by the same reference; then, of lines that name no entry, the same amount within some days. Nothing is
 * matched to another amount.
 */
import { daysBetween } from '../calendar/local-date.ts';
import type { BankLine } from './bank-line.ts';
import type { CashEntry } from './cash-entry.ts';
import { keysOf, referenceKey } from './reference-keys.ts';

/** A payment that names its entry may be slow, but a month later it is another. */
const REFERENCE_DAYS_MAX = 31;
/** Without a reference only the days say that it is the same: a weekend and a holiday's eve. */
const DATE_DAYS_MAX = 5;

export type MatchedBy = 'reference' | 'amount-and-date' | 'manual';

/** One line and one entry; by hand it may be several of either. */
export type Match = {
  readonly by: MatchedBy;
  readonly lines: readonly BankLine[];
  readonly entries: readonly CashEntry[];
};

export type ManualMatch = { readonly lineIds: readonly string[]; readonly entrySeqs: readonly number[] };

export type Matching = {
  readonly matches: readonly Match[];
  readonly onlyInBank: readonly BankLine[];
  readonly onlyInLedger: readonly CashEntry[];
};

export function matchLines(
  lines: readonly BankLine[],
  entries: readonly CashEntry[],
  manual: readonly ManualMatch[],
): Matching {
  const leftLines = new Set(lines);
  const leftEntries = new Set(entries);
  const matches: Match[] = [];
  const take = (match: Match) => {
    matches.push(match);
    for (const line of match.lines) leftLines.delete(line);
    for (const entry of match.entries) leftEntries.delete(entry);
  };
  for (const match of byHand(manual, lines, entries)) take(match);
  const byReference = entriesByReference(leftEntries);
  const unnamed: BankLine[] = [];
  for (const line of leftLines) {
    const named = [...keysOf(line)].flatMap((key) => byReference.get(key) ?? []);
    if (named.length === 0) unnamed.push(line);
    const entry = nearest(
      line,
      named.filter((one) => leftEntries.has(one)),
      REFERENCE_DAYS_MAX,
    );
    if (entry !== null) take({ by: 'reference', lines: [line], entries: [entry] });
  }
  const byAmount = Map.groupBy(leftEntries, ({ amountFen }) => amountFen);
  for (const line of unnamed) {
    const same = (byAmount.get(line.amountFen) ?? []).filter((one) => leftEntries.has(one));
    const entry = nearest(line, same, DATE_DAYS_MAX);
    if (entry !== null) take({ by: 'amount-and-date', lines: [line], entries: [entry] });
  }
  return { matches, onlyInBank: [...leftLines], onlyInLedger: withoutReversed([...leftEntries]) };
}

/** Those of which every line and entry is in question. */
function byHand(
  manual: readonly ManualMatch[],
  lines: readonly BankLine[],
  entries: readonly CashEntry[],
): readonly Match[] {
  const lineOf = new Map<string, BankLine>(lines.map((line) => [line.id, line]));
  const entryOf = new Map(entries.map((one) => [one.entry.seq, one]));
  return manual.flatMap(({ lineIds, entrySeqs }) => {
    const found = {
      lines: lineIds.flatMap((id) => lineOf.get(id) ?? []),
      entries: entrySeqs.flatMap((seq) => entryOf.get(seq) ?? []),
    };
    const isWhole = found.lines.length === lineIds.length && found.entries.length === entrySeqs.length;
    return isWhole ? [{ by: 'manual' as const, ...found }] : [];
  });
}

function entriesByReference(entries: Iterable<CashEntry>): ReadonlyMap<string, CashEntry[]> {
  const byReference = new Map<string, CashEntry[]>();
  for (const one of entries) {
    const { reference } = one;
    if (reference === null) continue;
    const key = referenceKey(reference);
    byReference.set(key, [...(byReference.get(key) ?? []), one]);
  }
  return byReference;
}

/** Of those with the line's amount the one whose day is nearest, and of equally near ones the first booked. */
function nearest(line: BankLine, candidates: readonly CashEntry[], daysMax: number): CashEntry | null {
  const near = candidates
    .filter(({ amountFen }) => amountFen === line.amountFen)
    .map((one) => ({ one, days: daysApart(line, one) }))
    .filter(({ days }) => days <= daysMax)
    .sort((left, right) => left.days - right.days || left.one.entry.seq - right.one.entry.seq);
  return near[0]?.one ?? null;
}

function daysApart({ bookedOn }: BankLine, { entry }: CashEntry): number {
  return Math.abs(daysBetween(entry.effectiveOn, bookedOn));
}

/** An entry and its reversal, neither of which the bank has seen, are nothing that it should have. */
function withoutReversed(entries: readonly CashEntry[]): readonly CashEntry[] {
  const seqs = new Set(entries.map(({ entry }) => entry.seq));
  const undone = new Set(
    entries.flatMap(({ entry: { seq, reverses } }) =>
      reverses !== undefined && seqs.has(reverses) ? [seq, reverses] : [],
    ),
  );
  return entries.filter(({ entry }) => !undone.has(entry.seq));
}
