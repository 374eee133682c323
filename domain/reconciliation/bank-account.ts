import type { LocalDate } from '../calendar/local-date.ts';

/** Where a bank's statement has what, by the headings of its columns; null where it has no such column. */
export type StatementColumns = {
  readonly bookedOn: string;
  readonly amounts: AmountColumns;
  readonly reference: string | null;
  readonly summary: string | null;
  readonly counterparty: string | null;
  readonly balance: string | null;
};

/** One column for what came in and one for what went out, or one with a sign. */
export type AmountColumns =
  | { readonly kind: 'in-and-out'; readonly in: string; readonly out: string }
  | { readonly kind: 'signed'; readonly amount: string };

/** The custody account at a bank, from the day on from which it is reconciled. */
export type BankAccount = {
  readonly bank: string;
  readonly startsOn: LocalDate;
  /** What was on it before that day, as bank and finance agree. */
  readonly openingBalanceFen: bigint;
  readonly columns: StatementColumns;
};
