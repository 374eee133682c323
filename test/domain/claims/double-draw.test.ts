import { describe, expect, test } from 'vitest';
import { advanceClaim } from '../../../domain/claims/transitions.ts';
import { clearedOf, othersTwins, unclearedOf } from '../../../domain/claims/double-draw.ts';
import type { Clearance } from '../../../domain/claims/twin.ts';
import { exposureIdOf, institutionIdOf, type ExposureId } from '../../../domain/identifiers/ids.ts';
import { claimAfter, takenInFacts } from '../../builders/claim.ts';
import { creditCodeOf } from '../../builders/credit-code.ts';
import { sha256 } from '../../builders/digest.ts';
import { stepOf } from '../../builders/step.ts';

const another = institutionIdOf('another bank', sha256);
const twinId = exposureIdOf(creditCodeOf(1), another, 'loan-9', sha256);
const secondId = exposureIdOf(creditCodeOf(1), another, 'loan-10', sha256);

function clearance(exposureId: ExposureId): Clearance {
  return { flag: 'possible-double-draw', exposureId, reason: 'another loan, by its contract' };
}

describe('a flagged claim', () => {
  test('is approved only with every twin cleared, at the review or after it', () => {
    const reviewed = claimAfter(stepOf('review', { clearances: [clearance(twinId)] }));
    const approve = (...twinIds: ExposureId[]) => stepOf('approve', { twinIds });
    expect(advanceClaim(reviewed, approve(twinId)).ok).toBe(true);
    expect(advanceClaim(reviewed, approve(twinId, secondId))).toEqual({
      ok: false,
      refusal: { code: 'claim.flag-uncleared', exposureIds: [secondId] },
    });
    const cleared = advanceClaim(reviewed, stepOf('clear', { clearances: [clearance(secondId)] }));
    if (!cleared.ok) throw new Error(cleared.refusal.code);
    expect(cleared.value.status).toBe('reviewed');
    expect(advanceClaim(cleared.value, approve(twinId, secondId)).ok).toBe(true);
  });

  test('keeps what was cleared, by whom and when, also over a return for more papers', () => {
    const claim = claimAfter(
      stepOf('review', { clearances: [clearance(twinId)] }),
      stepOf('clear', { clearances: [clearance(secondId)] }),
    );
    const { actor, at } = stepOf('clear');
    expect(clearedOf(claim)).toMatchObject([
      { exposureId: twinId },
      { exposureId: secondId, actor, at, reason: 'another loan, by its contract' },
    ]);
    expect(unclearedOf(claim, [twinId, secondId])).toEqual([]);
  });
});

test('an institution’s own equal loans are no twins of its claim', () => {
  const { institutionId, exposureId } = takenInFacts();
  const own = { exposureId, institutionId };
  const others = { exposureId: twinId, institutionId: another };
  expect(othersTwins({ institutionId }, [own, others])).toEqual([others]);
});
