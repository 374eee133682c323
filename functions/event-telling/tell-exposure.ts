import type { ExposureId } from '../../domain/identifiers/ids.ts';
import { exposureFromItem } from '../store/exposure-item.ts';
import { exposureKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { readTold } from '../store/tell.ts';
import { tellOnce } from './tell-all.ts';
import { tellable } from './tellable.ts';
import type { Teller } from './teller.ts';

/** Tells those of these exposures that are not told yet. */
export async function tellExposures(teller: Teller, ids: readonly ExposureId[]): Promise<void> {
  if (ids.length === 0) return;
  const unique = [...new Set(ids)];
  const told = await readTold(teller.store, unique);
  for (const [index, id] of unique.entries()) if (told[index] === 0) await tellExposure(teller, id);
}

/** Tells that an exposure was filed; one that was refused is on no file. */
async function tellExposure(teller: Teller, id: ExposureId): Promise<void> {
  const item = await readItem(teller.store, exposureKey(id));
  const stored = item === null ? null : exposureFromItem(item, await teller.policies.load([item]));
  if (stored === null || !('draws' in stored)) return;
  const { poolId: pool, institutionId, recordedAt, filedOn, policyVersion, terms } = stored.exposure;
  const { kind, contractNo, enterprise, principalFen, startedOn } = terms;
  const event = tellable(
    teller,
    { subject: id, number: 1, recordedAt, institutionId },
    {
      type: 'exposure.filed',
      data: {
        ...{ exposureId: id, pool, kind, contractNo, enterprise: enterprise.creditCode },
        ...{ principalFen, startedOn, filedOn, policyVersion },
      },
    },
  );
  await tellOnce(teller, { marks: [{ subject: id, from: 0, to: 1 }], events: [event] });
}
