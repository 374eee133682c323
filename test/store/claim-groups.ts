import { localDate } from '../../domain/calendar/local-date.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { fen } from '../../domain/money/fen.ts';
import { fileExposures } from '../../functions/intake/file-exposures.ts';
import type { Platform } from '../../functions/http/platform.ts';
import { creditCodeOf } from '../builders/credit-code.ts';
import { claimSubmission, filingSubmission } from '../builders/submissions.ts';
import { enterpriseFacts, loanTerms } from '../builders/terms.ts';

/** ¥10,000: the city's share of its loss is ¥4,000. */
export const PRINCIPAL_FEN = fen(1_000_000n);
export const SHARE_FEN = 400_000;

let firms = 0;

/** Claims of one bank, each on a loan of its own that is filed already. */
export async function newClaims(
  platform: Platform,
  bank: ClaimSubmission['institution'],
  count: number,
): Promise<ClaimSubmission[]> {
  const filings = Array.from({ length: count }, () => {
    firms += 1;
    const enterprise = enterpriseFacts({ creditCode: creditCodeOf(firms) });
    const contractNo = `NO-${String(firms)}`;
    const terms = { contractNo, enterprise, principalFen: PRINCIPAL_FEN, startedOn: localDate('2026-11-20') };
    return filingSubmission(bank, contractNo, loanTerms(terms));
  });
  await fileExposures(filings, platform);
  return filings.map(({ id, terms }) =>
    claimSubmission(bank, `claim on ${terms.contractNo}`, id, { lossFen: PRINCIPAL_FEN }),
  );
}
