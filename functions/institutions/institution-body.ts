import { assert } from '../../domain/assert.ts';
import type { Institution } from '../../domain/institutions/institution.ts';

/** An institution as the API tells it: who it is, and the agreement that was recorded last. */
export function institutionBody({ id, kind, name, creditCode, agreements, recordedAt }: Institution) {
  const newest = agreements.at(-1);
  assert(newest !== undefined, `institution ${id} is registered with an agreement`);
  const { quotaFen, ...agreement } = newest;
  return { id, kind, name, creditCode, agreement, quotaFen, recordedAt };
}
