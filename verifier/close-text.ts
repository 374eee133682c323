import { ACCOUNTS, type Account } from './accounts.ts';

/** A close as it stands in an entry: its members in the order of their names, its amounts whole. */
export type Close = {
  readonly accounts: readonly CloseLine[];
  readonly entryCount: number;
  readonly filedFen: number;
  readonly outstandingFen: number;
  readonly period: string;
};

type CloseLine = {
  readonly account: Account;
  readonly closingFen: number;
  readonly creditFen: number;
  readonly debitFen: number;
  readonly openingFen: number;
};

const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The text of a close as the hash has it; empty for what is none. */
export function closeText({ accounts, entryCount, filedFen, outstandingFen, period }: Close): string {
  if (!Array.isArray(accounts) || accounts.length > ACCOUNTS.length || !PERIOD.test(period)) return '';
  const lines = accounts.map(
    ({ account, closingFen, creditFen, debitFen, openingFen }: CloseLine) =>
      `{"account":"${account}","closingFen":${String(closingFen)},"creditFen":${String(creditFen)},"debitFen":${String(
        debitFen,
      )},"openingFen":${String(openingFen)}}`,
  );
  return `{"accounts":[${lines.join(',')}],"entryCount":${String(entryCount)},"filedFen":${String(
    filedFen,
  )},"outstandingFen":${String(outstandingFen)},"period":"${period}"}`;
}
