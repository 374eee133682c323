import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountDetail } from '../../domain/books/account-detail.ts';
import { generalLedger } from '../../domain/books/general-ledger.ts';
import { movementsInSpan, type Movements } from '../../domain/books/movements-in-span.ts';
import { daysOf, periodOf, periodsIn, yearSpan, type Span } from '../../domain/calendar/period.ts';
import { trialBalance } from '../../domain/books/trial-balance.ts';
import { voucherLines } from '../../domain/books/voucher.ts';
import { yearlySummary } from '../../domain/books/yearly-summary.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { ACCOUNTS } from '../../domain/ledger/accounts.ts';
import { ZERO_BALANCES } from '../../domain/ledger/balances.ts';
import { entryHash } from '../../domain/ledger/entry-hash.ts';
import { emptyHead, GENESIS_HASH, type Entry } from '../../domain/ledger/entry.ts';
import { firstBrokenLink } from '../../domain/ledger/first-broken-link.ts';
import { sha256 } from '../builders/digest.ts';
import { bookWishes, playBooks, refoldAll, type Asked } from './book-histories.ts';

const WHOLE: Span = { from: localDate('2026-09-01'), to: localDate('2029-12-31') };
const periods = periodsIn(WHOLE);
const anyPeriod = fc.constantFrom(...periods);

/** As the platform reads it: the balances recorded before the first day, and what was recorded since. */
function movementsOf(entries: readonly Entry[], span: Span): Movements {
  const before = entries.findLast(({ recordedAt }) => shanghaiDateOf(recordedAt) < span.from);
  const since = entries.filter(({ seq }) => seq > (before?.seq ?? 0));
  return movementsInSpan(before?.balances ?? ZERO_BALANCES, since, span);
}

describe('for any history and any month', () => {
  test('opening and movements are the closing, which the next month opens with, for every account', () => {
    fc.assert(
      fc.property(bookWishes, anyPeriod, (wishes, period) => {
        const entries = playBooks(wishes);
        const { from, to } = daysOf(period);
        const { lines } = trialBalance(movementsOf(entries, { from, to }));
        const next = periods[periods.indexOf(period) + 1] ?? periodOf(localDate('2030-01-01'));
        const following = trialBalance(movementsOf(entries, daysOf(next))).lines;
        for (const { account, openingFen, debitFen, creditFen, closingFen } of lines) {
          expect(openingFen + debitFen - creditFen).toBe(closingFen);
          expect(following.find((line) => line.account === account)?.openingFen).toBe(closingFen);
        }
      }),
    );
  });

  test('what a month opens and closes with is every entry dated before and within it, added up one by one', () => {
    fc.assert(
      fc.property(bookWishes, anyPeriod, (wishes, period) => {
        const entries = playBooks(wishes);
        const span = daysOf(period);
        const { lines } = trialBalance(movementsOf(entries, span));
        const opening = refoldAll(entries, ({ effectiveOn }) => effectiveOn < span.from);
        const closing = refoldAll(entries, ({ effectiveOn }) => effectiveOn <= span.to);
        expect(Object.fromEntries(lines.map((line) => [line.account, line.openingFen]))).toEqual(opening);
        expect(Object.fromEntries(lines.map((line) => [line.account, line.closingFen]))).toEqual(closing);
      }),
    );
  });

  test('the trial balance is zero: debits are credits before, within and after', () => {
    fc.assert(
      fc.property(bookWishes, anyPeriod, (wishes, period) => {
        const { totals, lines } = trialBalance(movementsOf(playBooks(wishes), daysOf(period)));
        for (const { debitFen, creditFen } of Object.values(totals)) expect(debitFen).toBe(creditFen);
        expect(lines.reduce((sum, { closingFen }) => sum + closingFen, 0n)).toBe(0n);
      }),
    );
  });

  test('the lines of an account lead from its opening to its closing, each by its own amounts', () => {
    fc.assert(
      fc.property(bookWishes, anyPeriod, fc.constantFrom(...ACCOUNTS), (wishes, period, account) => {
        const movements = movementsOf(playBooks(wishes), daysOf(period));
        const { openingFen, lines, movement, closingFen } = accountDetail(account, movements);
        let balance = openingFen;
        for (const { debitFen, creditFen, balanceFen } of lines) {
          balance += debitFen - creditFen;
          expect(balanceFen).toBe(balance);
        }
        expect(closingFen).toBe(balance);
        const inTrial = trialBalance(movements).lines.find((line) => line.account === account);
        expect(inTrial).toMatchObject({ openingFen, ...movement, closingFen });
      }),
    );
  });
});

describe('for any history and year', () => {
  test('the months of the general ledger are the months’ trial balances', () => {
    fc.assert(
      fc.property(bookWishes, fc.constantFrom(2026, 2027, 2028), (wishes, year) => {
        const entries = playBooks(wishes);
        const ledger = generalLedger(movementsOf(entries, yearSpan(year)), yearSpan(year));
        for (const { account, months, closingFen } of ledger) {
          expect(months).toHaveLength(12);
          for (const { period, debitFen, creditFen, balanceFen } of months) {
            const { lines } = trialBalance(movementsOf(entries, daysOf(period)));
            const line = lines.find((one) => one.account === account);
            expect(line).toMatchObject({ debitFen, creditFen, closingFen: balanceFen });
          }
          const { yearToDate, balanceFen } = months[11] ?? {};
          expect(balanceFen).toBe(closingFen);
          expect(yearToDate?.debitFen).toBe(months.reduce((sum, { debitFen }) => sum + debitFen, 0n));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('custody at its end is what came in less what went out, in all the years', () => {
    fc.assert(
      fc.property(bookWishes, (wishes) => {
        const entries = playBooks(wishes);
        const summaries = [2026, 2027, 2028, 2029, 2030].map((year) =>
          yearlySummary(movementsOf(entries, yearSpan(year))),
        );
        const left = summaries.reduce(
          (sum, { appropriatedFen, interestFen, recoveredFen, returnedFen, compensatedFen }) =>
            sum + appropriatedFen + interestFen + recoveredFen - returnedFen - compensatedFen,
          0n,
        );
        const { custodyFen } = summaries.at(-1) ?? { custodyFen: 0n };
        const subfunds = entries.at(-1)?.balances.subfunds ?? 0n;
        expect(custodyFen).toBe(left - subfunds);
      }),
    );
  });
});

test('a voucher debits as much as it credits, and what the entry moved', () => {
  fc.assert(
    fc.property(bookWishes, (wishes) => {
      for (const entry of playBooks(wishes)) {
        const lines = voucherLines(entry);
        const total = entry.postings.reduce((sum, { amountFen }) => sum + amountFen, 0n);
        expect(lines.reduce((sum, { debitFen }) => sum + debitFen, 0n)).toBe(total);
        expect(lines.reduce((sum, { creditFen }) => sum + creditFen, 0n)).toBe(total);
      }
    }),
  );
});

describe('for any history with closes', () => {
  test('what counts for a closed month is refused, naming it and the first open day, and nothing else is for that', () => {
    let refused = 0;
    fc.assert(
      fc.property(bookWishes, (wishes) => {
        const asked: Asked[] = [];
        playBooks(wishes, 'guidance', asked);
        for (const { head, draft, refusal } of asked) {
          const { closedThrough } = head;
          const isClosed = closedThrough !== null && periodOf(draft.effectiveOn) <= closedThrough;
          expect(refusal?.code === 'ledger.period-closed').toBe(isClosed);
          if (refusal?.code !== 'ledger.period-closed') continue;
          refused += 1;
          expect(refusal.closedThrough).toBe(closedThrough);
          expect(periodOf(refusal.firstOpenDay) > refusal.closedThrough).toBe(true);
          expect(refusal.firstOpenDay.endsWith('-01')).toBe(true);
        }
      }),
    );
    expect(refused).toBeGreaterThan(0);
  });

  test('the chain holds, and each close says what the entries before it come to', () => {
    let closes = 0;
    fc.assert(
      fc.property(bookWishes, (wishes) => {
        const entries = playBooks(wishes);
        expect(firstBrokenLink(emptyHead('guidance'), entries, sha256)).toBeNull();
        for (const { close, seq } of entries) {
          if (close === undefined) continue;
          closes += 1;
          const before = entries.slice(0, seq - 1);
          const { to } = daysOf(close.period);
          const expected = refoldAll(before, ({ effectiveOn }) => effectiveOn <= to);
          const told = Object.fromEntries(close.accounts.map((line) => [line.account, line.closingFen]));
          for (const account of ACCOUNTS) expect(told[account] ?? 0n).toBe(expected[account]);
        }
      }),
    );
    expect(closes).toBeGreaterThan(0);
  });

  test('a close that says something else, or an entry moved into its month, is found', () => {
    fc.assert(
      fc.property(bookWishes, fc.boolean(), (wishes, isFigure) => {
        const entries = playBooks(wishes);
        const at = entries.findIndex(({ close }) => close !== undefined);
        fc.pre(at >= 0 && at < entries.length - 1);
        const spoiled = rechained(
          entries.map((entry, index) => {
            if (isFigure && index === at) return withOneFenMore(entry);
            const to = entries[at]?.close?.period ?? '';
            return !isFigure && index === at + 1 ? { ...entry, effectiveOn: localDate(`${to}-15`) } : entry;
          }),
        );
        const broken = firstBrokenLink(emptyHead('guidance'), spoiled, sha256);
        expect(broken?.fault).toBe(isFigure ? 'close' : 'period');
      }),
    );
  });
});

function withOneFenMore(entry: Entry): Entry {
  const { close } = entry;
  return close === undefined ? entry : { ...entry, close: { ...close, entryCount: close.entryCount + 1 } };
}

/** As a forger would who can hash. */
function rechained(entries: readonly Entry[]): Entry[] {
  let previousHash = GENESIS_HASH;
  return entries.map((entry) => {
    const linked = { ...entry, previousHash };
    const hash = entryHash(linked, sha256);
    previousHash = hash;
    return { ...linked, hash };
  });
}
