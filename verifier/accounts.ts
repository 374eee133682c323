/** The accounts of a pool, in the order of sheets and totals. */
export const ACCOUNTS = [
  'fiscal',
  'interest',
  'recoveries',
  'claimants',
  'treasury',
  'subfunds',
  'available',
  'reserved',
  'payable',
  'committed',
] as const;

export type Account = (typeof ACCOUNTS)[number];

/** What the pool holds; the rest is outside of it. */
export const HELD: readonly Account[] = ['available', 'reserved', 'payable', 'committed'];

/** In fen; whole numbers that are exact, or the entry is refused. */
export type Balances = Record<Account, number>;

export function noBalances(): Balances {
  return Object.fromEntries(ACCOUNTS.map((account) => [account, 0])) as Balances;
}

/** What each kind of entry may move, `from>to`; a reversal moves whatever it turns round. */
export const MOVES: Readonly<Record<string, readonly string[]>> = {
  appropriate: ['fiscal>available'],
  'earn-interest': ['interest>available'],
  reserve: ['available>reserved'],
  release: ['reserved>available'],
  approve: ['reserved>payable', 'reserved>available'],
  pay: ['payable>claimants'],
  recover: ['recoveries>available', 'recoveries>treasury'],
  'claw-back': ['claimants>available'],
  commit: ['available>committed'],
  invest: ['committed>subfunds'],
  divest: ['subfunds>available'],
  return: ['available>treasury'],
};
