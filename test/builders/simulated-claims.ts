import { addDays, localDate } from '../../domain/calendar/local-date.ts';
import type { SupposedCase } from '../../domain/policies/decide-in-order.ts';
import { GUIDANCE_2016_02_18 } from '../../domain/policies/guidance-2016-02-18.ts';
import { bp } from '../../domain/money/basis-points.ts';
import { fen } from '../../domain/money/fen.ts';
import { investmentInput, policyWith } from './decision-input.ts';

const FUNDS = 1_000;
const FIRMS = 6_000;
const A_DAY = 10;

/** Losses of many funds in many firms, some a day; every cap comes into play, and the pool is soon short. */
export function manySupposedCases(count: number): SupposedCase[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(localDate('2016-06-01'), Math.floor(index / A_DAY));
    const lossFen = fen(BigInt(1 + ((index * 7_919) % 5_000)) * 100_000n);
    return {
      key: `clm_${String(index).padStart(26, '0')}`,
      institution: `fund ${String(index % FUNDS)}`,
      enterprise: `firm ${String((index * 31) % FIRMS)}`,
      exposure: String(index),
      input: investmentInput({
        today: day,
        loss: { lossFen, occurredOn: day },
        exposure: { principalFen: lossFen, startedOn: addDays(day, -90), filedOn: addDays(day, -80) },
      }),
    };
  });
}

/** One that differs from the version in force in rates and caps. */
export const TRIED_POLICY = policyWith(GUIDANCE_2016_02_18, {
  cityRateBp: { seed: bp(2_500), early: bp(1_500) },
  cityCapPerInstitutionYearFen: fen(300_000_000n),
});
