import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import type { InstitutionFact } from '../../domain/institutions/institution-fact.ts';
import type { Item, Store } from './dynamo.ts';
import { institutionFactKey } from './keys.ts';
import { linePassedFromItem } from './standing-item.ts';
import type { Write } from './transact.ts';

/**
 * Adds a fact of an institution. `mark` tells it from others of the same instant. It is written as an update of what is
 * not there, so that a function which pays needs no right to put items.
 */
export function institutionFactWrite(
  store: Store,
  id: InstitutionId,
  fact: InstitutionFact,
  mark: string,
): Write<InstitutionFact['kind']> {
  return {
    name: fact.kind,
    action: {
      update: {
        TableName: store.registerTable,
        Key: institutionFactKey(id, fact.at, `${fact.kind}#${mark}`),
        UpdateExpression: 'SET fact = :fact',
        ConditionExpression: 'attribute_not_exists(fact)',
        ExpressionAttributeValues: { ':fact': fact },
      },
    },
  };
}

export function institutionFactFromItem(item: Item): InstitutionFact {
  const fact = item['fact'] as Item & InstitutionFact;
  if (fact.kind === 'warned' || fact.kind === 'suspended') {
    return { kind: fact.kind, actor: fact.actor, ...linePassedFromItem(fact) };
  }
  return fact;
}
