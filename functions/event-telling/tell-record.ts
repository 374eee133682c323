import { isBatchId, isClaimId, isExposureId, isInstitutionId } from '../../domain/identifiers/ids.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import { FACTS, type Key } from '../store/keys.ts';
import { tellBatch } from './tell-batch.ts';
import { tellClaim } from './tell-claim.ts';
import { tellExposures } from './tell-exposure.ts';
import { tellFact } from './tell-fact.ts';
import { tellPolicy } from './tell-policy.ts';
import { tellPool } from './tell-pool.ts';
import type { Teller } from './teller.ts';

/**
 * A record of a table’s stream: that an item was written. What was written is read from the table itself, so that it does
 * not matter how often a record comes, in which order, or whether one before it was lost.
 */
export type StreamRecord = {
  readonly table: 'journal' | 'register';
  readonly key: Key;
  /** Whether there was no such item before. */
  readonly isNew: boolean;
};

/** Tells whatever is not told yet of what a record is of; most items of the register are of no interest to anybody outside. */
export async function tellRecord(teller: Teller, { table, key, isNew }: StreamRecord): Promise<void> {
  const { PK, SK } = key;
  const separator = PK.indexOf('#');
  const id = PK.slice(separator + 1);
  if (table === 'journal') {
    if (isPoolId(id)) await tellPool(teller, id);
    return;
  }
  switch (PK.slice(0, separator)) {
    case 'CLAIM':
      if (isClaimId(id)) await tellClaim(teller, id);
      return;
    case 'EXPOSURE':
      if (isNew && isExposureId(id)) await tellExposures(teller, [id]);
      return;
    case 'INSTITUTION':
      if (SK.startsWith(FACTS) && isInstitutionId(id)) await tellFact(teller, key, id);
      return;
    case 'BATCH':
      if (SK === 'BATCH' && isBatchId(id)) await tellBatch(teller, id);
      return;
    case 'POLICY':
      if (isPoolId(id)) await tellPolicy(teller, key);
      return;
    default:
  }
}
