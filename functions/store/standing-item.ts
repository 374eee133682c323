import { assert } from '../../domain/assert.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import { NEW_STANDING, type LinePassed, type Standing } from '../../domain/institutions/standing.ts';
import { bp } from '../../domain/money/basis-points.ts';
import { FEN_MAX, type Fen } from '../../domain/money/fen.ts';
import type { PolicyVersionId } from '../../domain/policies/policy.ts';
import type { Item, Store } from './dynamo.ts';
import { standingKey } from './keys.ts';
import type { Write } from './transact.ts';

/** The version counts what is judged on exact figures: payments, clawbacks, resuming. Filing and settling leave it. */
export type StoredStanding = { readonly standing: Standing; readonly version: number };

export function standingFromItem(item: Item): StoredStanding {
  const resumedWith = item['resumedWith'] as Standing['resumedWith'];
  const standing: Standing = {
    filedFen: item['filedFen'] as Fen,
    outstandingFen: item['outstandingFen'] as Fen,
    compensatedFen: item['compensatedFen'] as Fen,
    suspension: linePassedFromItem(item['suspension'] as Item | null),
    warnedAt: item['warnedAt'] as Instant | null,
    resumedWith,
  };
  assert(standing.outstandingFen <= standing.filedFen, 'no more is outstanding than was filed');
  return { standing, version: Number(item['version']) };
}

export function linePassedFromItem(item: Item): LinePassed;
export function linePassedFromItem(item: Item | null): LinePassed | null;
export function linePassedFromItem(item: Item | null): LinePassed | null {
  if (item === null) return null;
  return {
    compensatedFen: item['compensatedFen'] as Fen,
    filedFen: item['filedFen'] as Fen,
    lineBp: bp(Number(item['lineBp'])),
    policyVersion: item['policyVersion'] as PolicyVersionId,
    entrySeq: Number(item['entrySeq']),
    at: item['at'] as Instant,
  };
}

export function newStandingWrite(store: Store, id: InstitutionId): Write<'standing'> {
  return {
    name: 'standing',
    action: {
      put: {
        TableName: store.registerTable,
        Item: { ...standingKey(id), ...NEW_STANDING, version: 1 },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/**
 * Adds a filing, on condition that the institution is not suspended and that there is room for it: a limit, and not
 * the figure that was read, so that filings of one institution do not lose races to each other while there is room.
 */
export function fileOnStanding(
  store: Store,
  id: InstitutionId,
  principalFen: Fen,
  quotaFen: Fen | null,
): Write<'standing'> {
  return {
    name: 'standing',
    action: {
      update: {
        TableName: store.registerTable,
        Key: standingKey(id),
        UpdateExpression:
          'SET filedFen = filedFen + :principal, outstandingFen = outstandingFen + :principal',
        ConditionExpression:
          'suspension = :none AND filedFen <= :countable AND outstandingFen <= :withinQuota',
        ExpressionAttributeValues: {
          ':principal': principalFen,
          ':none': null,
          ':countable': FEN_MAX - principalFen,
          ':withinQuota': (quotaFen ?? FEN_MAX) - principalFen,
        },
      },
    },
  };
}

export function settleOnStanding(store: Store, id: InstitutionId, principalFen: Fen): Write<'standing'> {
  return {
    name: 'standing',
    action: {
      update: {
        TableName: store.registerTable,
        Key: standingKey(id),
        UpdateExpression: 'SET outstandingFen = outstandingFen - :principal',
        ConditionExpression: 'outstandingFen >= :principal',
        ExpressionAttributeValues: { ':principal': principalFen },
      },
    },
  };
}

/** Writes what was judged on a standing, on condition that the figures are still those that it was judged on. */
export function judgedStandingWrite(
  store: Store,
  id: InstitutionId,
  { compensatedFen, filedFen, suspension, warnedAt, resumedWith }: Standing,
  seenVersion: number,
): Write<'standing'> {
  return {
    name: 'standing',
    action: {
      update: {
        TableName: store.registerTable,
        Key: standingKey(id),
        UpdateExpression: [
          'SET compensatedFen = :compensated, suspension = :suspension, warnedAt = :warnedAt',
          'resumedWith = :resumedWith, version = :next',
        ].join(', '),
        ConditionExpression: 'version = :seen AND filedFen = :filed',
        ExpressionAttributeValues: {
          ':compensated': compensatedFen,
          ':suspension': suspension,
          ':warnedAt': warnedAt,
          ':resumedWith': resumedWith,
          ':seen': seenVersion,
          ':next': seenVersion + 1,
          ':filed': filedFen,
        },
      },
    },
  };
}
