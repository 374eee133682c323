import { ZERO_FEN, type Fen } from '../../domain/money/fen.ts';
import type { Item, Store } from './dynamo.ts';
import type { Key } from './keys.ts';
import type { Write } from './transact.ts';

export function usedFenOf(item: Item | null): Fen {
  return (item?.['usedFen'] as Fen | undefined) ?? ZERO_FEN;
}

/** Takes up some of a nested cap, provided that it still is as the decision saw it. */
export function takeUsage<Name extends string>(
  store: Store,
  name: Name,
  key: Key,
  seenFen: Fen,
  amountFen: Fen,
): Write<Name> {
  const seen = seenFen === 0n ? '(attribute_not_exists(usedFen) OR usedFen = :seen)' : 'usedFen = :seen';
  return {
    name,
    action: {
      update: {
        TableName: store.registerTable,
        Key: key,
        UpdateExpression: 'SET usedFen = :after',
        ConditionExpression: seen,
        ExpressionAttributeValues: { ':seen': seenFen, ':after': seenFen + amountFen },
      },
    },
  };
}

/**
 * Gives back what a claim had taken up of a nested cap, or takes it again where the change is above zero. It cannot give
 * back more than is there, nor take more than the cap leaves.
 */
export function changeUsage<Name extends string>(
  store: Store,
  name: Name,
  key: Key,
  changeFen: bigint,
  limitFen: Fen,
): Write<Name> {
  const condition = changeFen < 0n ? 'usedFen >= :bound' : 'usedFen <= :bound';
  const bound = changeFen < 0n ? -changeFen : limitFen - changeFen;
  return {
    name,
    action: {
      update: {
        TableName: store.registerTable,
        Key: key,
        UpdateExpression: 'SET usedFen = usedFen + :change',
        ConditionExpression: condition,
        ExpressionAttributeValues: { ':change': changeFen, ':bound': bound },
      },
    },
  };
}
