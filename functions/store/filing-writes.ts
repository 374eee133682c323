import type { FiledExposure } from '../../domain/exposures/exposure.ts';
import type { FilingBasis } from '../../domain/exposures/filing-context.ts';
import { leverageLimitFen } from '../../domain/pools/leverage.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Item, Store } from './dynamo.ts';
import { filedFactWrite } from './enterprise-facts.ts';
import { agreementsCheck } from './institution-item.ts';
import type { Key } from './keys.ts';
import { fileWithPool } from './pool-filed.ts';
import { fileOnStanding } from './standing-item.ts';
import type { Write } from './transact.ts';
import { twinWrite } from './twins-item.ts';

/** Where a filing is known beyond its own item. */
export type FilingKeys = { readonly loans: Key; readonly twins: Key; readonly contract: Key };

export function loansOf(item: Item | null): number {
  return Number(item?.['loans'] ?? 0);
}

/** Records a filing under an id that the same request would come to again. */
export function filingWrite(store: Store, Item: Record<string, unknown>): Write<'exposure'> {
  return {
    name: 'exposure',
    action: {
      put: { TableName: store.registerTable, Item, ConditionExpression: 'attribute_not_exists(PK)' },
    },
  };
}

/**
 * Everything that an accepted filing changes beside its own item. Each condition holds a rule that it was judged by: what
 * changed so that the rule would now refuse it makes the filing be judged again.
 */
export function registerWrites(
  store: Store,
  exposure: FiledExposure,
  basis: FilingBasis,
  policy: Policy,
  { keys, agreementsSeen }: { readonly keys: FilingKeys; readonly agreementsSeen: number },
): Write<string>[] {
  const { id: exposureId, institutionId, poolId, terms } = exposure;
  const { principalFen } = terms;
  const leverageMax = policy.parameters.leverageMax.value;
  const limitFen = leverageMax === null ? null : leverageLimitFen(basis.poolCapFen, leverageMax);
  return [
    agreementsCheck(store, institutionId, agreementsSeen),
    fileOnStanding(store, institutionId, principalFen, basis.agreementOnFiling?.quotaFen ?? null),
    fileWithPool(store, poolId, principalFen, limitFen),
    contractWrite(store, keys.contract, exposure),
    twinWrite(store, keys.twins, { exposureId, institutionId }),
    filedFactWrite(store, exposure),
    ...(terms.kind === 'loan' ? [countWrite(store, keys.loans, basis.earlierLoans)] : []),
  ];
}

function contractWrite(store: Store, key: Key, { id }: FiledExposure): Write<'contract'> {
  return {
    name: 'contract',
    action: {
      put: {
        TableName: store.registerTable,
        Item: { ...key, exposureId: id },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/** A loan counts among its firm's, on condition that the count is as it was judged by. */
function countWrite(store: Store, key: Key, seen: number): Write<'loans'> {
  return {
    name: 'loans',
    action: {
      update: {
        TableName: store.registerTable,
        Key: key,
        UpdateExpression: 'SET loans = :after',
        ConditionExpression: seen === 0 ? 'attribute_not_exists(loans)' : 'loans = :seen',
        ExpressionAttributeValues: { ':after': seen + 1, ...(seen === 0 ? {} : { ':seen': seen }) },
      },
    },
  };
}
