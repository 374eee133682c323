import { yearOf } from '../calendar/local-date.ts';
import type { Decision, DecisionInput, Usage } from '../decisions/decision.ts';
import { FEN_MAX, fen, ZERO_FEN, type Fen } from '../money/fen.ts';

type Keyed = {
  readonly institution: string;
  readonly enterprise: string;
  readonly exposure: string;
  readonly input: Pick<DecisionInput, 'loss' | 'today'>;
};

/** What one run over many losses has taken up of each limit, beyond what another had. */
export type UsageByKey = {
  /** The usage that a loss meets in this run, given the one that it met in the other. */
  readonly seenBy: (keyed: Keyed, otherwise: Usage) => Usage;
  /** Counts what this run decided on a loss, and takes off what the other had decided on it. */
  readonly count: (keyed: Keyed, decided: Decision, otherwise: Decision | null) => void;
};

export function usageByKey(): UsageByKey {
  const taken = new Map<string, bigint>();
  const add = (key: string, amount: bigint) => taken.set(key, (taken.get(key) ?? 0n) + amount);
  const takenUnder = (key: string) => taken.get(key) ?? 0n;
  return {
    seenBy: (keyed, { draws, enterpriseFen, institutionYearFen, headroomFen }) => {
      const keys = keysOf(keyed);
      return {
        draws: { ...draws, claimedFen: within(draws.claimedFen + takenUnder(keys.exposure)) },
        enterpriseFen: within(enterpriseFen + takenUnder(keys.enterprise)),
        institutionYearFen: within(institutionYearFen + takenUnder(keys.institutionYear)),
        headroomFen: within(headroomFen - takenUnder(keys.pool)),
      };
    },
    count: (keyed, decided, otherwise) => {
      const keys = keysOf(keyed);
      const { lossFen } = keyed.input.loss;
      const moreFen = amountOf(decided) - amountOf(otherwise);
      add(keys.exposure, (isPaid(decided) ? lossFen : 0n) - (isPaid(otherwise) ? lossFen : 0n));
      for (const key of [keys.enterprise, keys.institutionYear, keys.pool]) add(key, moreFen);
    },
  };
}

function keysOf({ institution, enterprise, exposure, input }: Keyed) {
  return {
    exposure: `exposure ${exposure}`,
    enterprise: `enterprise ${enterprise}`,
    institutionYear: `institution ${String(yearOf(input.today))} ${institution}`,
    pool: 'pool',
  };
}

export function amountOf(decision: Decision | null): Fen {
  return decision?.outcome === 'payable' ? decision.amountFen : ZERO_FEN;
}

function isPaid(decision: Decision | null): boolean {
  return decision?.outcome === 'payable';
}

/** What was given back in the one run and never taken in the other cannot leave less than nothing, nor more than all. */
function within(value: bigint): Fen {
  if (value < 0n) return ZERO_FEN;
  return fen(value > FEN_MAX ? FEN_MAX : value);
}
