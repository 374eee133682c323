import type { Batch } from '../../domain/batches/batch.ts';
import { isBatchId } from '../../domain/identifiers/ids.ts';
import { maySee } from '../http/own-institution.ts';
import type { Request } from '../http/request.ts';
import { readBatch } from '../store/batch-item.ts';
import type { Store } from '../store/dynamo.ts';

/** The batch that a request names, where the caller may see it. */
export async function readVisibleBatch({ id, caller }: Request, store: Store): Promise<Batch | null> {
  const batch = isBatchId(id) ? await readBatch(store, id) : null;
  return batch !== null && maySee(caller, batch.institutionId) ? batch : null;
}
