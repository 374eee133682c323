import type { Instant } from '../../domain/calendar/instant.ts';
import type { CreditCode } from '../../domain/identifiers/credit-code.ts';
import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import type { Agreement } from '../../domain/institutions/agreement.ts';
import type { Institution, InstitutionKind } from '../../domain/institutions/institution.ts';
import type { Item, Store } from './dynamo.ts';
import { institutionCodeKey, institutionKey } from './keys.ts';
import { kindListing } from './listing.ts';
import { newStandingWrite } from './standing-item.ts';
import type { Write } from './transact.ts';

export function institutionFromItem(item: Item): Institution {
  return {
    id: item['id'] as InstitutionId,
    kind: item['kind'] as InstitutionKind,
    name: item['name'] as string,
    creditCode: item['creditCode'] as CreditCode,
    agreements: (item['agreements'] as Agreement[]).map(({ from, to, quotaFen }) => ({ from, to, quotaFen })),
    recordedAt: item['recordedAt'] as Instant,
  };
}

/** Registers an institution under a name and a credit code that no other has, with nothing on file yet. */
export function registrationWrites(
  store: Store,
  institution: Institution,
): Write<'institution' | 'code' | 'standing'>[] {
  const { id, creditCode } = institution;
  const put = (Item: Record<string, unknown>) => ({
    put: { TableName: store.registerTable, Item, ConditionExpression: 'attribute_not_exists(PK)' },
  });
  return [
    {
      name: 'institution',
      action: put({ ...institutionKey(id), ...kindListing('INSTITUTION', institution), ...institution }),
    },
    { name: 'code', action: put({ ...institutionCodeKey(creditCode), institutionId: id }) },
    newStandingWrite(store, id),
  ];
}

/** Adds an agreement after those that were seen; none is ever changed. */
export function agreementWrite(
  store: Store,
  id: InstitutionId,
  agreement: Agreement,
  seen: number,
): Write<'institution'> {
  return {
    name: 'institution',
    action: {
      update: {
        TableName: store.registerTable,
        Key: institutionKey(id),
        UpdateExpression: 'SET agreements = list_append(agreements, :added)',
        ConditionExpression: 'size(agreements) = :seen',
        ExpressionAttributeValues: { ':added': [agreement], ':seen': seen },
      },
    },
  };
}

/** Holds that the agreements are those that were seen. */
export function agreementsCheck(store: Store, id: InstitutionId, seen: number): Write<'agreements'> {
  return {
    name: 'agreements',
    action: {
      check: {
        TableName: store.registerTable,
        Key: institutionKey(id),
        ConditionExpression: 'size(agreements) = :seen',
        ExpressionAttributeValues: { ':seen': seen },
      },
    },
  };
}

/** Holds that there is such an institution, and that it is of this kind. */
export function institutionKindCheck(
  store: Store,
  id: InstitutionId,
  kind: InstitutionKind,
): Write<'institution'> {
  return {
    name: 'institution',
    action: {
      check: {
        TableName: store.registerTable,
        Key: institutionKey(id),
        ConditionExpression: 'kind = :kind',
        ExpressionAttributeValues: { ':kind': kind },
      },
    },
  };
}
