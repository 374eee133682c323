import { localDate } from '../../domain/calendar/local-date.ts';
import type { EnterpriseFacts, InvestmentTerms, LoanTerms } from '../../domain/exposures/exposure.ts';
import { bp } from '../../domain/money/basis-points.ts';
import { fen } from '../../domain/money/fen.ts';
import { creditCodeOf } from './credit-code.ts';

/** Small and young enough for any loan, and for the seed stage. */
export function enterpriseFacts(overrides: Partial<EnterpriseFacts> = {}): EnterpriseFacts {
  return {
    creditCode: creditCodeOf(1),
    name: '徐州某某科技有限公司',
    county: '320311',
    foundedOn: localDate('2025-01-15'),
    staff: 42,
    revenueFen: fen(400_000_000n),
    assetsFen: fen(300_000_000n),
    ...overrides,
  };
}

export function loanTerms(overrides: Partial<LoanTerms> = {}): LoanTerms {
  return {
    kind: 'loan',
    contractNo: 'JK-2026-0001',
    enterprise: enterpriseFacts(),
    principalFen: fen(300_000_000n),
    startedOn: localDate('2026-01-05'),
    maturesOn: localDate('2026-12-31'),
    annualRateBp: bp(435),
    purpose: '成果转化',
    security: null,
    ...overrides,
  };
}

export function investmentTerms(overrides: Partial<InvestmentTerms> = {}): InvestmentTerms {
  return {
    kind: 'investment',
    round: 'first',
    contractNo: 'TZ-2026-0001',
    enterprise: enterpriseFacts(),
    principalFen: fen(500_000_000n),
    startedOn: localDate('2026-01-05'),
    ...overrides,
  };
}
