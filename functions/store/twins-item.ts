import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Twin } from '../../domain/claims/twin.ts';
import { ALIKE_MAX } from '../../domain/exposures/rules/alike.ts';
import { enterpriseTagIn, type ExposureId } from '../../domain/identifiers/ids.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { Item, Store } from './dynamo.ts';
import { twinsKey, type Key } from './keys.ts';
import { readItem } from './read-items.ts';
import type { Write } from './transact.ts';

/** What an exposure shares with its twins: the firm, which its id tells, the day it started, and the principal. */
export type Likeness = {
  readonly exposureId: ExposureId;
  readonly exposure: { readonly startedOn: LocalDate; readonly principalFen: Fen };
};

export function twinsKeyOf({ exposureId, exposure }: Likeness): Key {
  return twinsKey(enterpriseTagIn(exposureId), exposure.startedOn, exposure.principalFen);
}

/** All that are alike, the exposure itself among them, in the order in which they were filed. */
export function twinsOf(item: Item | null): readonly Twin[] {
  const listed = (item?.['exposures'] ?? []) as Twin[];
  return listed.map(({ exposureId, institutionId }) => ({ exposureId, institutionId }));
}

export async function readTwins(store: Store, likeness: Likeness): Promise<readonly Twin[]> {
  return twinsOf(await readItem(store, twinsKeyOf(likeness)));
}

/** Lists exposures with those that are like them; the list only ever grows, and no further than it may. */
export function twinsWrite(store: Store, key: Key, twins: readonly Twin[]): Write<string> {
  return {
    name: `twins ${key.PK} ${key.SK}`,
    action: {
      update: {
        TableName: store.registerTable,
        Key: key,
        UpdateExpression: 'SET exposures = list_append(if_not_exists(exposures, :none), :added)',
        ConditionExpression: 'attribute_not_exists(exposures) OR size(exposures) <= :room',
        ExpressionAttributeValues: { ':none': [], ':added': twins, ':room': ALIKE_MAX - twins.length },
      },
    },
  };
}

/** Holds that no twin was filed since so many were seen. */
export function twinsCheck(store: Store, likeness: Likeness, seen: number): Write<'twins'> {
  return {
    name: 'twins',
    action: {
      check: {
        TableName: store.registerTable,
        Key: twinsKeyOf(likeness),
        ...(seen === 0
          ? { ConditionExpression: 'attribute_not_exists(exposures)' }
          : {
              ConditionExpression: 'size(exposures) = :seen',
              ExpressionAttributeValues: { ':seen': seen },
            }),
      },
    },
  };
}
