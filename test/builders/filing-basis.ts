import { localDate } from '../../domain/calendar/local-date.ts';
import type { FilingBasis } from '../../domain/exposures/filing-context.ts';
import { fen, ZERO_FEN } from '../../domain/money/fen.ts';

const AGREEMENT = { from: localDate('2016-02-18'), to: null, quotaFen: null };

/** A bank with an agreement and nothing on file yet, in a pool of ¥20,000,000: every filing has room. */
export function filingBasis(overrides: Partial<FilingBasis> = {}): FilingBasis {
  return {
    kind: 'bank',
    agreementOnStart: AGREEMENT,
    agreementOnFiling: AGREEMENT,
    standing: { filedFen: ZERO_FEN, outstandingFen: ZERO_FEN, suspension: null },
    poolOutstandingFen: ZERO_FEN,
    poolCapFen: fen(2_000_000_000n),
    sameContract: null,
    earlierLoans: 0,
    alike: 0,
    ...overrides,
  };
}
