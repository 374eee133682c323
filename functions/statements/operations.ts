import { generalLedger } from '../../domain/books/general-ledger.ts';
import { trialBalance } from '../../domain/books/trial-balance.ts';
import { parseCreditCode } from '../../domain/identifiers/credit-code.ts';
import { isInstitutionId } from '../../domain/identifiers/ids.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { Handlers } from '../http/create-function.ts';
import { maySee } from '../http/own-institution.ts';
import { invalid, unknownParameters } from '../http/page.ts';
import { institutionFromItem } from '../store/institution-item.ts';
import { institutionKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { accountBody, balanceBody, trialBalanceBody } from '../http/account-body.ts';
import { readAccountDetail } from './account-detail.ts';
import { claimsStatement } from './claims-statement.ts';
import { listVouchers } from './list-vouchers.ts';
import { poolStatement } from './pool-statement.ts';
import { readBalances } from './read-balances.ts';
import { readYearlySummary } from './yearly-summary.ts';

/** The books as finance reads them, made anew from the journal each time; nothing here writes. */
export const statements: Handlers<
  | 'readBalances'
  | 'readTrialBalance'
  | 'readGeneralLedger'
  | 'readAccountDetail'
  | 'listVouchers'
  | 'readYearlySummary'
  | 'readInstitutionStatement'
  | 'readEnterpriseStatement'
> = {
  readBalances,
  readTrialBalance: (request, platform) =>
    poolStatement(
      request,
      platform,
      'month',
      (movements) => (language) => trialBalanceBody(trialBalance(movements), language),
    ),
  readGeneralLedger: (request, platform) =>
    poolStatement(request, platform, 'year', (movements, span) => (language) => ({
      accounts: generalLedger(movements, span).map(({ account, openingFen, months, closingFen }) => ({
        ...accountBody(account, language),
        opening: balanceBody(openingFen),
        months: months.map(({ balanceFen, ...month }) => ({ ...month, balance: balanceBody(balanceFen) })),
        closing: balanceBody(closingFen),
      })),
    })),
  readAccountDetail,
  listVouchers,
  readYearlySummary,
  readInstitutionStatement: async ({ id, caller, query }, platform) => {
    const unknown = unknownParameters(query, ['seq', 'period']);
    if (unknown !== null) return unknown;
    const isVisible = isInstitutionId(id) && maySee(caller, id);
    const item = isVisible ? await readItem(platform.store, institutionKey(id)) : null;
    if (item === null) return { problem: 'institution.not-found' };
    const { id: institutionId, kind } = institutionFromItem(item);
    return claimsStatement(query, platform, CLAIMS_FROM[kind], { institutionId });
  },
  readEnterpriseStatement: async ({ id, query }, platform) => {
    const unknown = unknownParameters(query, ['seq', 'period', 'pool']);
    if (unknown !== null) return unknown;
    const parsed = parseCreditCode(id);
    if (!parsed.ok) return { problem: 'enterprise.not-found' };
    const pool = query['pool'] ?? 'compensation';
    if (!isPoolId(pool)) return invalid([{ name: 'pool', code: 'parameter.not-allowed' }]);
    return claimsStatement(query, platform, pool, { creditCode: parsed.value });
  },
};
