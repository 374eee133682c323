import { expect, test } from 'vitest';
import { localDate } from '../../domain/calendar/local-date.ts';
import { fen, FEN_MAX } from '../../domain/money/fen.ts';
import { decideInOrder } from '../../domain/policies/decide-in-order.ts';
import { simulate } from '../../domain/policies/simulate.ts';
import { PERIOD_CLAIMS_MAX } from '../../functions/simulation/simulate-policy.ts';
import { simulationBody } from '../../functions/simulation/simulation-body.ts';
import { investmentInput } from '../builders/decision-input.ts';
import { manySupposedCases, TRIED_POLICY } from '../builders/simulated-claims.ts';

/** What a Lambda may answer at once. */
const ANSWER_BYTES_MAX = 6 * 1_024 * 1_024;

/** Nothing about it is right, so that the list of what is wrong is as long as it gets. */
function everythingWrong(key: string) {
  const input = investmentInput({
    today: localDate('2026-11-24'),
    loss: {
      event: 'overdue',
      occurredOn: localDate('2024-01-01'),
      lossFen: fen(FEN_MAX),
      receivedFen: fen(1n),
      otherCompensationFen: fen(FEN_MAX),
    },
    exposure: { principalFen: fen(1n), filedOn: localDate('2025-01-01') },
  });
  return { key, institution: 'fund', enterprise: 'firm', exposure: key, input };
}

test.each([
  ['that caps and rates change', manySupposedCases(PERIOD_CLAIMS_MAX)],
  [
    'with which everything is wrong',
    Array.from({ length: PERIOD_CLAIMS_MAX }, (_, index) =>
      everythingWrong(`clm_${String(index).padStart(26, '0')}`),
    ),
  ],
])('ten thousand claims %s fit into one answer', (_which, supposed) => {
  const cases = decideInOrder(supposed, fen(5_000_000_000_000n));
  const day = localDate('2026-11-24');
  const over = { cases, leftOut: 0, isComplete: true, period: { from: day, to: day } };
  const body = simulationBody(TRIED_POLICY, over, simulate(cases, TRIED_POLICY), 'zh');
  const text = JSON.stringify(body, (_key, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  expect(Buffer.byteLength(text)).toBeLessThan(ANSWER_BYTES_MAX);
});
