import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { ConfirmedPolicy } from '../../domain/policies/policy-version.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { institutionFromItem } from '../store/institution-item.ts';
import type { Feed } from '../store/event-keys.ts';
import type { Key } from '../store/keys.ts';
import { listItems } from '../store/list-items.ts';
import { policyFromItem } from '../store/policy-item.ts';
import { readItem } from '../store/read-items.ts';
import { readTold, type Telling } from '../store/tell.ts';
import { tellAll } from './tell-all.ts';
import { tellable } from './tellable.ts';
import type { Teller } from './teller.ts';

/** How many institutions are told at a time; each is told by itself, so that a fault in between leaves none out. */
const INSTITUTIONS_A_PAGE = 50;

/** Tells the offices that a version was confirmed, and every institution that claims from its pool. */
export async function tellPolicy(teller: Teller, key: Key): Promise<void> {
  const item = await readItem(teller.store, key);
  const version = item === null ? null : policyFromItem(item);
  if (version?.status !== 'confirmed') return;
  await tellFeeds(teller, version, ['offices']);
  let after: Key | null = null;
  do {
    const page = await readInstitutions(teller, version.policy.poolId, after);
    await tellFeeds(teller, version, page.ids);
    after = page.next;
  } while (after !== null);
}

async function readInstitutions({ store }: Teller, poolId: PoolId, after: Key | null) {
  const page = await listItems(store, {
    ...{ index: 'byKind', partition: 'INSTITUTION', from: null, to: null, oneOf: {} },
    ...{ limit: INSTITUTIONS_A_PAGE, after },
  });
  const institutions = page.items.map(institutionFromItem).filter(({ kind }) => CLAIMS_FROM[kind] === poolId);
  return { ids: institutions.map(({ id }): InstitutionId => id), next: page.next };
}

async function tellFeeds(teller: Teller, version: ConfirmedPolicy, feeds: readonly Feed[]): Promise<void> {
  const subjectOf = (feed: Feed) => `POLICY#${version.policy.id}#${feed}`;
  await tellAll(teller, async () => {
    const told = feeds.length === 0 ? [] : await readTold(teller.store, feeds.map(subjectOf));
    const untold = feeds.filter((_feed, index) => told[index] === 0);
    return untold.map((feed): Telling => ({
      marks: [{ subject: subjectOf(feed), from: 0, to: 1 }],
      events: [confirmed(teller, version, feed)],
    }));
  });
}

/** It is the same event to everybody, and so has one id. */
function confirmed(teller: Teller, { policy, digest, confirmation }: ConfirmedPolicy, feed: Feed) {
  const { id: policyVersion, poolId: pool, effectiveFrom } = policy;
  const occasion = { subject: policyVersion, number: 1, recordedAt: confirmation.at, institutionId: null };
  const data = { policyVersion, pool, effectiveFrom, digest };
  return tellable(teller, occasion, { type: 'policy.confirmed', data }, [feed]);
}
