import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { DrawsChange } from '../../domain/claims/step-rule.ts';
import type { Store } from './dynamo.ts';
import { exposureKey } from './keys.ts';
import type { Write } from './transact.ts';

type Change = Exclude<DrawsChange, 'unchanged'>;
type Expressions = { readonly update: string; readonly condition: string };

/**
 * A claim that opens must find no other open; one that takes its loss again must find it left of the principal, and the
 * exposure not settled.
 */
const EXPRESSIONS: Readonly<Record<Change, Expressions>> = {
  settled: { update: 'SET openClaimId = :none', condition: 'openClaimId = :claim' },
  released: {
    update: 'SET openClaimId = :none, claimedFen = claimedFen - :loss',
    condition: 'openClaimId = :claim',
  },
  reopened: { update: 'SET openClaimId = :claim', condition: 'openClaimId = :none' },
  retaken: {
    update: 'SET openClaimId = :claim, claimedFen = claimedFen + :loss',
    condition: 'openClaimId = :none AND settledOn = :none AND claimedFen <= :room',
  },
};

/** What becomes of a claim on its exposure when it takes a step. */
export function drawsWrite(store: Store, claim: LiveClaim, change: Change): Write<'exposure'> {
  const { update, condition } = EXPRESSIONS[change];
  const { lossFen } = claim.loss;
  return {
    name: 'exposure',
    action: {
      update: {
        TableName: store.registerTable,
        Key: exposureKey(claim.exposureId),
        UpdateExpression: `${update}, version = version + :one`,
        ConditionExpression: condition,
        ExpressionAttributeValues: {
          ':one': 1,
          ':claim': claim.id,
          ':none': null,
          ...(change === 'released' || change === 'retaken' ? { ':loss': lossFen } : {}),
          ...(change === 'retaken' ? { ':room': claim.exposure.principalFen - lossFen } : {}),
        },
      },
    },
  };
}
