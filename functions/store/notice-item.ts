import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { openObjectionsOf } from '../../domain/claims/objections.ts';
import { approvalOf } from '../../domain/claims/approval-of.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { CreditCode } from '../../domain/identifiers/credit-code.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item, Store } from './dynamo.ts';
import { noticeKey } from './keys.ts';
import type { Write } from './transact.ts';

/** What the public is told of an approved claim: all of it, so that whoever serves notices reads nothing else. */
export type Notice = {
  readonly claimId: ClaimId;
  readonly poolId: PoolId;
  readonly claimantName: string;
  readonly enterpriseName: string;
  readonly creditCode: CreditCode;
  readonly amountFen: Fen;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly isObjectionOpen: boolean;
};

/** All notices are one list, by the day they end on: those that still run stand together at its end. */
export const NOTICES = 'NOTICE';

/** Puts up a notice with the approval it is of; one of an earlier approval, which was reversed, gives way to it. */
export function publishWrite(store: Store, notice: Notice): Write<'notice'> {
  const { claimId, to } = notice;
  return {
    name: 'notice',
    action: {
      put: {
        TableName: store.registerTable,
        Item: { ...noticeKey(claimId), kindKey: NOTICES, listKey: `${to}#${claimId}`, ...notice },
      },
    },
  };
}

/**
 * Makes the notice of an approval, where it has one, say what is true after a step of the claim: whether an objection
 * is open. Once the approval no longer stands the notice leaves the list.
 */
export function noticeFollows(store: Store, after: LiveClaim): Write<'notice'>[] {
  if (approvalOf(after).notice === null) return [];
  const takeDown = after.status === 'approved' ? '' : ' REMOVE kindKey, listKey';
  const update = {
    TableName: store.registerTable,
    Key: noticeKey(after.id),
    UpdateExpression: `SET isObjectionOpen = :open${takeDown}`,
    ConditionExpression: 'attribute_exists(PK)',
    ExpressionAttributeValues: { ':open': openObjectionsOf(after).length > 0 },
  };
  return [{ name: 'notice', action: { update } }];
}

export function noticeFromItem(item: Item): Notice {
  return {
    claimId: item['claimId'] as ClaimId,
    poolId: item['poolId'] as PoolId,
    claimantName: item['claimantName'] as string,
    enterpriseName: item['enterpriseName'] as string,
    creditCode: item['creditCode'] as CreditCode,
    amountFen: item['amountFen'] as Fen,
    from: item['from'] as LocalDate,
    to: item['to'] as LocalDate,
    isObjectionOpen: item['isObjectionOpen'] as boolean,
  };
}
