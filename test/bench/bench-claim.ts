import { shanghaiDateOf, type Instant } from '../../domain/calendar/instant.ts';
import { addDays } from '../../domain/calendar/local-date.ts';
import { foldSteps } from '../../domain/claims/claim-as-of.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { Evidence } from '../../domain/claims/loss.ts';
import { claimIdOf, exposureIdOf, institutionIdOf } from '../../domain/identifiers/ids.ts';
import { fen, type Fen } from '../../domain/money/fen.ts';
import { takenInFacts } from '../builders/claim.ts';
import { creditCodeOf } from '../builders/credit-code.ts';
import { loanInput } from '../builders/decision-input.ts';
import { digestOf, sha256 } from '../builders/digest.ts';
import { benchMark, submitterOf } from './bench-steps.ts';

/** One claims now and then, as a firm with several loans does. */
const ENTERPRISES = 5_000;
const BANKS = Array.from({ length: 12 }, (_, number) => institutionIdOf(`bank ${String(number)}`, sha256));
/** Losses of ¥50 to ¥150 that are mostly of different amounts, and no two decisions see the same headroom. */
const LOSS_LEAST = 5_000;
const LOSSES = 9_973;
const PRINCIPAL = fen(20_000n);
/** How long ago what a claim is about came to pass, in days. */
const [STARTED, FILED, OCCURRED, SPREAD] = [300, 290, 5, 60];

/** A claim by its number, submitted to a pool with so much to promise. */
export function benchClaim(sent: {
  readonly index: number;
  readonly at: Instant;
  readonly headroomFen: Fen;
  readonly entrySeq: number;
}): LiveClaim {
  const { index, at, headroomFen, entrySeq } = sent;
  const institutionId = BANKS[index % BANKS.length] ?? institutionIdOf('a bank', sha256);
  const creditCode = creditCodeOf((index * 7) % ENTERPRISES);
  const today = shanghaiDateOf(at);
  const ago = (days: number) => addDays(today, -days - (index % SPREAD));
  const lossFen = fen(BigInt(LOSS_LEAST + ((index * 31) % LOSSES)));
  const taken = takenInFacts(
    loanInput({
      today,
      loss: { lossFen, occurredOn: ago(OCCURRED), overdueDays: 90 + (index % 40) },
      exposure: { principalFen: PRINCIPAL, startedOn: ago(STARTED), filedOn: ago(FILED) },
      usage: { headroomFen },
    }),
  );
  const key = `claim ${String(index)}`;
  const facts = {
    ...{ ...taken, institutionId, creditCode, recordedAt: at },
    id: claimIdOf(institutionId, key, sha256),
    exposureId: exposureIdOf(creditCode, institutionId, `loan ${String(index)}`, sha256),
    evidence: evidenceOf(key),
  };
  const request = benchMark('submit', index);
  const step = { action: 'submit', actor: submitterOf(index), at, request, reason: null, entrySeq } as const;
  return foldSteps(facts, [step]);
}

function evidenceOf(key: string): Evidence[] {
  return ['overdue-notice', 'court-ruling'].map((kind) => ({
    ...{ kind, fileName: `${kind}.pdf`, sha256: digestOf(`${kind} of ${key}`), bytes: 48_213 },
  }));
}
