import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BrokenInvariant } from '../../domain/assert.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { fen } from '../../domain/money/fen.ts';
import { claimFromItem, claimToItem } from '../../functions/store/claim-item.ts';
import type { Item } from '../../functions/store/dynamo.ts';
import { anyDecisionInput } from '../builders/any-decision-input.ts';
import { claimOn } from '../builders/claim.ts';
import { policyWith } from '../builders/decision-input.ts';

/** Through the wire and back, with the numbers as the store reads them. */
function storedAndRead(claim: Claim): Item {
  return unmarshall(marshall(claimToItem(claim)), { wrapNumbers: BigInt });
}

test('a claim that was stored is decided again to the same fen, step by step, and refused for the same reasons', () => {
  fc.assert(
    fc.property(anyDecisionInput, (input) => {
      const claim = claimOn(input);
      const read = claimFromItem(storedAndRead(claim), () => input.policy);
      expect(read.claim).toEqual(claim);
    }),
    { numRuns: 500 },
  );
});

test('a claim whose policy was changed by a fen where it matters is not read at all', () => {
  fc.assert(
    fc.property(anyDecisionInput, (input) => {
      const claim = claimOn(input);
      fc.pre(claim.status !== 'refused');
      const lower = fen(claim.decision.amountFen - 1n);
      const policy = policyWith(input.policy, { cityCapPerDealFen: { [input.exposure.tier]: lower } });
      expect(() => claimFromItem(storedAndRead(claim), () => policy)).toThrow(BrokenInvariant);
    }),
    { numRuns: 200 },
  );
});
