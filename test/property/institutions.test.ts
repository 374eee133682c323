import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { judgeFiling } from '../../domain/exposures/judge-filing.ts';
import { NEW_STANDING, type Standing } from '../../domain/institutions/standing.ts';
import { compensate } from '../../domain/institutions/stop-line.ts';
import { fen } from '../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { filingBasis } from '../builders/filing-basis.ts';
import { loanTerms } from '../builders/terms.ts';

const ONCE_FILED = 5_000_000_000n;
const ENTRY = { seq: 1, at: instant('2026-11-24T01:00:00Z') };
const filed = fc.oneof(
  fc.constantFrom(ONCE_FILED - 1n, ONCE_FILED, ONCE_FILED + 1n),
  fc.bigInt(1n, 9_000_000_000_000_000n),
);

/** What was filed, and a compensation just under, at, or over a line of so many per cent of it. */
function around(percent: bigint) {
  return fc
    .record({ filedFen: filed, offset: fc.bigInt(-2n, 2n) })
    .map(({ filedFen, offset }) => ({ filedFen, compensatedFen: (filedFen * percent) / 100n + offset }))
    .filter(({ compensatedFen }) => compensatedFen > 0n);
}

function standing(filedFen: bigint, compensatedFen: bigint): Standing {
  const figures = { filedFen: fen(filedFen), compensatedFen: fen(compensatedFen) };
  return { ...NEW_STANDING, ...figures, outstandingFen: fen(filedFen) };
}

/** What one payment of it all comes to. */
function payAll(filedFen: bigint, compensatedFen: bigint) {
  return compensate(standing(filedFen, 0n), compensatedFen, COMPENSATION_2016_02_18, ENTRY);
}

describe('for any figures', () => {
  test('the institution is suspended above 5 % and not at it, once ¥50,000,000 was filed', () => {
    fc.assert(
      fc.property(around(5n), ({ filedFen, compensatedFen }) => {
        const isAbove = filedFen >= ONCE_FILED && 100n * compensatedFen > 5n * filedFen;
        expect(payAll(filedFen, compensatedFen).suspended !== null).toBe(isAbove);
      }),
    );
  });

  test('it is warned at 3 %, and whoever is suspended is warned too', () => {
    fc.assert(
      fc.property(fc.oneof(around(3n), around(5n)), ({ filedFen, compensatedFen }) => {
        const { warned, suspended } = payAll(filedFen, compensatedFen);
        expect(warned !== null).toBe(filedFen >= ONCE_FILED && 100n * compensatedFen >= 3n * filedFen);
        if (suspended !== null) expect(warned).not.toBeNull();
      }),
    );
  });

  test('payments in parts suspend it where one payment of the whole does', () => {
    const parts = fc.array(fc.bigInt(1n, 200_000_000n), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(filed, parts, (filedFen, amounts) => {
        const inParts = amounts.reduce(
          (before, amount) => compensate(before, amount, COMPENSATION_2016_02_18, ENTRY).standing,
          standing(filedFen, 0n),
        );
        const whole = payAll(
          filedFen,
          amounts.reduce((sum, amount) => sum + amount, 0n),
        );
        expect(inParts.suspension !== null).toBe(whole.suspended !== null);
        expect(inParts.compensatedFen).toBe(whole.standing.compensatedFen);
      }),
    );
  });
});

test('accepted filings in any order never pass the quota nor the leverage, and one fen decides', () => {
  const principals = fc.array(fc.bigInt(1n, 300_000_000n), { minLength: 1, maxLength: 12 });
  const room = fc.bigInt(0n, 1_000_000_000n);
  fc.assert(
    fc.property(principals, room, room, (wanted, quota, cap) => {
      let outstandingFen = 0n;
      for (const principal of wanted) {
        const agreement = { from: localDate('2016-02-18'), to: null, quotaFen: fen(quota) };
        const used = fen(outstandingFen);
        const judged = judgeFiling(loanTerms({ principalFen: fen(principal) }), {
          ...filingBasis({ agreementOnFiling: agreement, poolCapFen: fen(cap), poolOutstandingFen: used }),
          standing: { filedFen: used, outstandingFen: used, suspension: null },
          policy: COMPENSATION_2016_02_18,
          today: localDate('2026-01-10'),
        });
        const fits = outstandingFen + principal <= quota && outstandingFen + principal <= 10n * cap;
        expect(judged.ok).toBe(fits);
        if (judged.ok) outstandingFen += principal;
      }
    }),
  );
});
