import { addDays } from '../../domain/calendar/local-date.ts';
import { CHART_OF_ACCOUNTS, CHART_ORDER } from '../../domain/books/chart-of-accounts.ts';
import { sidesOf } from '../../domain/books/trial-balance.ts';
import type { Balances } from '../../domain/ledger/balances.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import { isPoolId, POOL_NAMES } from '../../domain/pools/pool.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Answer } from '../http/answer.ts';
import { unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import type { Store } from '../store/dynamo.ts';
import { accountBody, balanceBody } from '../http/account-body.ts';
import { cutAsked, cutBody } from '../http/read-cut.ts';
import { readMovements } from '../http/read-movements.ts';
import { dayAsked } from '../http/read-span.ts';
import { standingBody } from '../http/reconciliation-body.ts';
import { readLastReconciliations } from '../store/reconciliation-item.ts';

/**
 * The chart of accounts with each balance. After an entry it is what the entry carries; at the end of a day it is what
 * counts for that day and those before it. The balances of now have beside them how the pool last stood to the bank; those
 * that are asked for by an entry or a day are a statement, which is the same for ever, and have not.
 */
export async function readBalances({ id, query }: Request, { store }: Platform): Promise<Answer> {
  if (!isPoolId(id)) return { problem: 'pool.not-found' };
  const unknown = unknownParameters(query, ['seq', 'on']);
  if (unknown !== null) return unknown;
  const dated = dayAsked(query);
  if ('problem' in dated) return dated;
  const { day } = dated;
  const asked = await cutAsked(store, id, query);
  if ('problem' in asked) return asked;
  const { cut } = asked;
  const read = day === null ? { balances: cut.balances } : await balancesOn(store, cut, day);
  if ('problem' in read) return read;
  const { balances } = read;
  const isOfNow = query['seq'] === undefined && day === null;
  const last = isOfNow ? (await readLastReconciliations(store))[id] : null;
  return {
    status: 200,
    body: (language) => ({
      ...{ pool: id, poolName: POOL_NAMES[id], cut: cutBody(cut), on: day },
      accounts: CHART_ORDER.map((account) => ({
        ...accountBody(account, language),
        class: CHART_OF_ACCOUNTS[account].class,
        balance: balanceBody(balances[account]),
      })),
      totals: sidesOf(Object.values(balances)),
      reconciliation: standingBody(last),
    }),
  };
}

async function balancesOn(
  store: Store,
  cut: Head,
  day: LocalDate,
): Promise<{ readonly balances: Balances } | Problem> {
  const next = addDays(day, 1);
  const read = await readMovements(store, cut, { from: next, to: next });
  return 'problem' in read ? read : { balances: read.movements.opening };
}
