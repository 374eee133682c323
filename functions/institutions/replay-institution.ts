import { assert } from '../../domain/assert.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../http/answer.ts';
import type { Platform } from '../http/platform.ts';
import type { Item } from '../store/dynamo.ts';
import { institutionFromItem } from '../store/institution-item.ts';
import { institutionKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { earlierOutcome } from '../store/request-item.ts';
import { institutionBody } from './institution-body.ts';

/** Answers a request that was sent before with the institution as it was then: with as many agreements. */
export async function replayInstitution(
  earlier: Item,
  mark: RequestMark,
  { store }: Platform,
): Promise<Answer> {
  const outcome = earlierOutcome(earlier, mark);
  if (outcome === 'reused') return { problem: 'idempotency.key-reused' };
  const item = await readItem(store, institutionKey(outcome['institutionId'] as InstitutionId));
  assert(item !== null, 'an institution that was registered is on record');
  const institution = institutionFromItem(item);
  const agreements = institution.agreements.slice(0, Number(outcome['agreements']));
  return { status: 201, body: () => institutionBody({ ...institution, agreements }), isReplay: true };
}
