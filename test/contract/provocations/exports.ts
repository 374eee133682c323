import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { EXPORTS_UNDER_WAY_MAX } from '../../../functions/exports/start-export.ts';
import { exportsOf, exportWrite, readExport, type Export } from '../../../functions/store/export-item.ts';
import { exportIdOf } from '../../../domain/identifiers/ids.ts';
import { transact } from '../../../functions/store/transact.ts';
import { exportOf } from '../../exports/pack-desk.ts';
import { getting, posting, type Provocation, type Stage } from './stage.ts';

const ALL = { pool: 'guidance', formats: [], language: 'zh' };

/** Exports of a pool’s entries. */
export const EXPORT_PROVOCATIONS = {
  'export.not-found': (stage) => getting(stage, 'demo-auditor', `/v1/exports/xpt_${'0'.repeat(26)}`),
  'export.range-empty': (stage) =>
    posting(stage, 'demo-auditor', '/v1/exports', {
      ...ALL,
      period: { from: '2016-01-01', to: '2016-01-31' },
    }),
  'export.wrong-state': async (stage) => {
    const { id } = await exportOf(stage.run.api, 'demo-auditor', ALL);
    return posting(stage, 'demo-auditor', `/v1/exports/${String(id)}/retry`);
  },
  'export.too-many-under-way': async (stage) => {
    await keepUnderWay(stage, EXPORTS_UNDER_WAY_MAX);
    return posting(stage, 'demo-manager', '/v1/exports', ALL);
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

/** As many as can be, which nobody is told of and so nobody begins to write. */
async function keepUnderWay(stage: Stage, count: number): Promise<void> {
  const { store, sha256 } = stage.run.platform;
  const { id } = (await exportOf(stage.run.api, 'demo-manager', ALL)) as Pick<Export, 'id'>;
  const one = await readExport(store, id);
  if (one === null) throw new Error(`an export of ${exportsOf('demo-manager')} was asked for`);
  for (let number = 0; number < count; number += 1) {
    const other = exportIdOf('demo-manager', `under way ${String(number)}`, sha256);
    const waiting: Export = {
      ...one,
      id: other,
      status: 'queued',
      result: null,
      checkpoint: null,
      version: 1,
    };
    await transact(store, [exportWrite(store, waiting)]);
  }
}
