import type { ConfirmedPolicy, ProposedPolicy } from '../../domain/policies/policy-version.ts';
import type { Store } from './dynamo.ts';
import { policyProposalKey, policyVersionKey } from './keys.ts';
import { policyToItem } from './policy-item.ts';
import type { Write } from './transact.ts';

/**
 * Records a proposal as it was sent, once, and sets it in the place of its day: where there is none yet, or one that
 * nobody has confirmed.
 */
export function proposalWrites(store: Store, proposed: ProposedPolicy): Write<'proposal' | 'version'>[] {
  const TableName = store.registerTable;
  const content = policyToItem(proposed);
  return [
    {
      name: 'proposal',
      action: {
        put: {
          TableName,
          Item: { ...policyProposalKey(proposed.proposal.request.key), ...content },
          ConditionExpression: 'attribute_not_exists(PK)',
        },
      },
    },
    {
      name: 'version',
      action: {
        put: {
          TableName,
          Item: { ...policyVersionKey(proposed.policy), ...content },
          ConditionExpression: 'attribute_not_exists(PK) OR #status = :proposed',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: { ':proposed': 'proposed' },
        },
      },
    },
  ];
}

/**
 * Confirms what is proposed for a day, on condition that it still says what was read and that somebody else proposed
 * it. No write but this one and the proposal's ever touches a version, and neither touches a confirmed one.
 */
export function confirmationWrite(store: Store, confirmed: ConfirmedPolicy): Write<'version'> {
  const { policy, digest, confirmation } = confirmed;
  return {
    name: 'version',
    action: {
      update: {
        TableName: store.registerTable,
        Key: policyVersionKey(policy),
        UpdateExpression: 'SET #status = :confirmed, confirmation = :confirmation',
        ConditionExpression: '#status = :proposed AND digest = :digest AND proposal.actor <> :actor',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':proposed': 'proposed',
          ':confirmed': 'confirmed',
          ':confirmation': confirmation,
          ':digest': digest,
          ':actor': confirmation.actor,
        },
      },
    },
  };
}
