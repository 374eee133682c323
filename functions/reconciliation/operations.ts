import { isPoolId } from '../../domain/pools/pool.ts';
import type { Handlers } from '../http/create-function.ts';
import { maskedBody } from '../http/masked.ts';
import { invalid, readLimit, unknownParameters } from '../http/page.ts';
import { reconciliationBody } from '../http/reconciliation-body.ts';
import { TOO_LARGE } from '../http/read-movements.ts';
import { readBankAccounts } from '../store/bank-item.ts';
import { readBankMatches } from '../store/bank-match-item.ts';
import { readReconciliations } from '../store/reconciliation-item.ts';
import { bankAccountBody, bankMatchBody } from './bank-bodies.ts';
import { confirmBankMatch } from './confirm-match.ts';
import { importStatement } from './import-statement.ts';
import { proposeBankMatch } from './propose-match.ts';
import { listBankLines, readReconciliation } from './read-reconciliation.ts';
import { recordBankAccount } from './record-account.ts';
import { recordReconciliation } from './record-reconciliation.ts';

/** Finance holds the bank's statements against the journal. Nothing here writes an entry. */
export const reconciliation: Handlers<
  | 'listBankAccounts'
  | 'recordBankAccount'
  | 'importBankStatement'
  | 'listBankLines'
  | 'readReconciliation'
  | 'recordReconciliation'
  | 'listReconciliations'
  | 'listBankMatches'
  | 'proposeBankMatch'
  | 'confirmBankMatch'
> = {
  listBankAccounts: async ({ id }, { store }) => {
    if (!isPoolId(id)) return { problem: 'pool.not-found' };
    const accounts = await readBankAccounts(store, id);
    const data = accounts.map((account) => bankAccountBody(id, account));
    return { status: 200, body: () => ({ data, nextCursor: null }) };
  },
  recordBankAccount,
  importBankStatement: importStatement,
  listBankLines,
  readReconciliation,
  recordReconciliation,
  listReconciliations: async ({ id, query }, { store }) => {
    if (!isPoolId(id)) return { problem: 'pool.not-found' };
    const unknown = unknownParameters(query, ['limit', 'cursor']);
    if (unknown !== null) return unknown;
    const limited = readLimit(query);
    if ('problem' in limited) return limited;
    const after = query['cursor'] ?? '0000-00';
    if (!/^\d{4}-\d{2}$/.test(after)) return invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
    const records = await readReconciliations(store, id, after, limited.limit);
    const nextCursor = records.length === limited.limit ? (records.at(-1)?.period ?? null) : null;
    return { status: 200, body: () => ({ data: records.map(reconciliationBody), nextCursor }) };
  },
  listBankMatches: async ({ id, query }, { store }) => {
    if (!isPoolId(id)) return { problem: 'pool.not-found' };
    const unknown = unknownParameters(query, ['limit', 'cursor']);
    if (unknown !== null) return unknown;
    const limited = readLimit(query);
    if ('problem' in limited) return limited;
    const skip = query['cursor'] ?? '0';
    if (!/^\d{1,6}$/.test(skip)) return invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
    const all = await readBankMatches(store, id);
    if (all === null) return TOO_LARGE;
    const newestFirst = [...all].sort((left, right) =>
      `${left.proposal.at}${left.id}` > `${right.proposal.at}${right.id}` ? -1 : 1,
    );
    const end = Number(skip) + limited.limit;
    const data = newestFirst.slice(Number(skip), end).map((match) => maskedBody(bankMatchBody(match)));
    return { status: 200, body: () => ({ data, nextCursor: end < all.length ? String(end) : null }) };
  },
  proposeBankMatch,
  confirmBankMatch,
};
