import { expect, test } from 'vitest';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { submitClaims } from '../../functions/intake/submit-claims.ts';
import { countUnits } from '../bench/count-units.ts';
import { appropriateOn, registerOn, startBarePlatform } from './bare-platform.ts';
import { newClaims, SHARE_FEN } from './claim-groups.ts';

const CLAIMS = 20;
const SUBMITTING = { racesMax: 4, areFromQueue: false };

test('claims that are written together take no more write units than as many alone', async () => {
  const bare = await startBarePlatform();
  const { platform } = bare;
  const bank = await registerOn(platform, 'bank', 'bank');
  await appropriateOn(platform, 'compensation', 1_000 * SHARE_FEN);
  const claims = await newClaims(platform, bank, 2 * CLAIMS);
  const units = countUnits(platform.store, platform.store);
  const submit = (group: readonly ClaimSubmission[]) =>
    submitClaims('compensation', group, platform, SUBMITTING);
  for (const claim of claims.slice(0, CLAIMS)) await submit([claim]);
  const alone = units.take();
  await submit(claims.slice(CLAIMS));
  const together = units.take();
  await bare.stop();
  expect([alone.transactions, together.transactions]).toEqual([CLAIMS, 1]);
  expect(together.writeUnits).toBeGreaterThan(0);
  expect(together.writeUnits).toBeLessThanOrEqual(alone.writeUnits);
});
