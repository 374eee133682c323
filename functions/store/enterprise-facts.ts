import type { EnterpriseFact } from '../../domain/enterprises/enterprise-fact.ts';
import type { FiledExposure } from '../../domain/exposures/exposure.ts';
import type { CreditCode } from '../../domain/identifiers/credit-code.ts';
import { enterpriseTagIn, type EnterpriseTag } from '../../domain/identifiers/ids.ts';
import type { Item, Store } from './dynamo.ts';
import { enterpriseFactKey, enterprisePartition } from './keys.ts';
import { readNewestFacts } from './read-facts.ts';
import type { Write } from './transact.ts';

/** A firm is heard of this often only over many years; the newest facts are those that count. */
const FACTS_MAX = 100;

/** Newest first by the day they are of. The tag is only a digest, so facts of another code under it are left out. */
export async function readEnterpriseFacts(
  store: Store,
  tag: EnterpriseTag,
  creditCode: CreditCode,
): Promise<EnterpriseFact[]> {
  const items = await readNewestFacts(store, enterprisePartition(tag), FACTS_MAX);
  return items.filter((item) => item['creditCode'] === creditCode).map(enterpriseFactFromItem);
}

export function enterpriseFactWrite(
  store: Store,
  tag: EnterpriseTag,
  creditCode: CreditCode,
  fact: EnterpriseFact,
  mark: string,
): Write<string> {
  return {
    name: `fact ${mark}`,
    action: {
      put: {
        TableName: store.registerTable,
        Item: { ...enterpriseFactKey(tag, fact.asOf, mark), creditCode, fact },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/** What a filing says of its firm, as of the day the loan or the investment was made. */
export function filedFactWrite(
  store: Store,
  { id, institutionId, terms, recordedAt }: FiledExposure,
): Write<string> {
  const { creditCode, ...facts } = terms.enterprise;
  const fact: EnterpriseFact = {
    ...{ origin: 'filing', asOf: terms.startedOn, ...facts },
    ...{ institutionId, exposureId: id, recordedAt },
  };
  return enterpriseFactWrite(store, enterpriseTagIn(id), creditCode, fact, id);
}

/** Member by member: a database tells them in any order, and a fact sent again is answered to the byte. */
export function enterpriseFactFromItem(item: Item): EnterpriseFact {
  const fact = item['fact'] as EnterpriseFact;
  const { asOf, revenueFen, assetsFen, recordedAt } = fact;
  const { staff } = item['fact'] as Item;
  const figures = { asOf, staff: Number(staff), revenueFen, assetsFen };
  if (fact.origin === 'office') {
    const { origin, stage, location, carrier, qualifications, source, actor } = fact;
    const found = { stage, location, carrier, qualifications, source, actor };
    return { origin, ...figures, ...found, recordedAt };
  }
  const { origin, name, county, foundedOn, institutionId, exposureId } = fact;
  return { origin, ...figures, name, county, foundedOn, institutionId, exposureId, recordedAt };
}
