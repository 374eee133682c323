import type { LocalDate } from '../calendar/local-date.ts';
import type { Sha256Hex } from '../digest.ts';
import type { Fen } from '../money/fen.ts';

export const LOSS_EVENTS = ['overdue', 'bankruptcy', 'listed-transfer'] as const;

/** `listed-transfer`: the stake was sold at a loss by public listing (公开挂牌转让). */
export type LossEvent = (typeof LOSS_EVENTS)[number];

/** The loss as the institution states it. */
export type Loss = {
  readonly event: LossEvent;
  readonly occurredOn: LocalDate;
  /** Only a loan that is overdue has them. */
  readonly overdueDays: number | null;
  /** Principal lost, or the sum invested that was lost. */
  readonly lossFen: Fen;
  /** What was already got back from it. */
  readonly receivedFen: Fen;
  /** What other schemes have paid, or granted, for this same loss. */
  readonly otherCompensationFen: Fen;
};

/** A paper that supports a claim; the file itself stays with the institution, its digest here. */
export type Evidence = {
  readonly kind: string;
  readonly fileName: string;
  readonly sha256: Sha256Hex;
  readonly bytes: number;
};

export const EVIDENCE_MAX = 10;
