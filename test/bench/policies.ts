import { fen } from '../../domain/money/fen.ts';
import { decide } from '../../domain/decisions/decide.ts';
import { decideInOrder } from '../../domain/policies/decide-in-order.ts';
import { simulate } from '../../domain/policies/simulate.ts';
import { summarise } from '../../domain/policies/simulation-summary.ts';
import { investmentInput, loanInput } from '../builders/decision-input.ts';
import { manySupposedCases, TRIED_POLICY } from '../builders/simulated-claims.ts';

const DECISIONS = 200_000;
const SIMULATED_CLAIMS = 10_000;
const HEADROOM = fen(5_000_000_000_000n);

/** What deciding and simulating cost by themselves, without a database or a network. */
export function benchPolicies(): void {
  const inputs = [loanInput(), investmentInput()];
  const perSecond = Math.round(
    DECISIONS /
      seconds(() => {
        decideMany(inputs);
      }),
  );
  console.log(`decisions, nothing beside them:  ${String(perSecond)} per second`);
  const cases = decideInOrder(manySupposedCases(SIMULATED_CLAIMS), HEADROOM);
  const elapsed = seconds(() => summarise(simulate(cases, TRIED_POLICY)));
  console.log(
    `simulation of ${String(SIMULATED_CLAIMS)} claims:     ${(elapsed * 1_000).toFixed(0)} ms, their reading aside`,
  );
}

function decideMany(inputs: readonly Parameters<typeof decide>[0][]): void {
  for (let round = 0; round < DECISIONS / inputs.length; round += 1) {
    for (const input of inputs) decide(input);
  }
}

function seconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1_000;
}
