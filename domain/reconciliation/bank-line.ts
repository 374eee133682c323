import type { LocalDate } from '../calendar/local-date.ts';
import type { BankLineId } from '../identifiers/ids.ts';

/** One line of the custody account's statement (银行流水), as the bank gave it. */
export type BankLine = {
  readonly id: BankLineId;
  readonly bank: string;
  readonly bookedOn: LocalDate;
  /** Above zero what came in, below what went out. */
  readonly amountFen: bigint;
  readonly reference: string | null;
  readonly summary: string | null;
  readonly counterparty: string | null;
  /** What the bank says was there afterwards. */
  readonly balanceFen: bigint | null;
};
