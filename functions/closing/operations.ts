import { isPoolId } from '../../domain/pools/pool.ts';
import type { Handlers } from '../http/create-function.ts';
import { invalid, readLimit, unknownParameters } from '../http/page.ts';
import { readPeriods } from '../store/period-item.ts';
import { confirmClose } from './confirm-close.ts';
import { periodBody } from './period-body.ts';
import { proposeClose } from './propose-close.ts';

/** Finance closes the books month by month, by two people. */
export const closing: Handlers<'listCloses' | 'proposeClose' | 'confirmClose'> = {
  listCloses: async ({ id, query }, { store }) => {
    if (!isPoolId(id)) return { problem: 'pool.not-found' };
    const unknown = unknownParameters(query, ['limit', 'cursor']);
    if (unknown !== null) return unknown;
    const limited = readLimit(query);
    if ('problem' in limited) return limited;
    const after = query['cursor'] ?? '0000-00';
    if (!/^\d{4}-\d{2}$/.test(after)) return invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
    const records = await readPeriods(store, id, after, limited.limit);
    const nextCursor = records.length === limited.limit ? (records.at(-1)?.close.period ?? null) : null;
    return {
      status: 200,
      body: (language) => ({ data: records.map((record) => periodBody(record, language)), nextCursor }),
    };
  },
  proposeClose,
  confirmClose,
};
