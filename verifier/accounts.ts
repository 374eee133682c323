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
export const OUTSIDE: readonly Account[] = ACCOUNTS.filter((account) => !HELD.includes(account));

const NAMED: ReadonlyMap<string, Account> = new Map(ACCOUNTS.map((account) => [account, account]));

export function accountNamed(name: string): Account | undefined {
  return NAMED.get(name);
}

/** In fen; whole numbers that are exact, or the entry is refused. */
export type Balances = Record<Account, number>;

export function noBalances(): Balances {
  return Object.fromEntries(ACCOUNTS.map((account) => [account, 0])) as Balances;
}

type Move = readonly [from: Account, to: Account];

/** What each kind of entry may move; a reversal moves whatever it turns round. */
export const MOVES: ReadonlyMap<string, readonly Move[]> = new Map<string, readonly Move[]>([
  ['appropriate', [['fiscal', 'available']]],
  ['earn-interest', [['interest', 'available']]],
  ['reserve', [['available', 'reserved']]],
  ['release', [['reserved', 'available']]],
  [
    'approve',
    [
      ['reserved', 'payable'],
      ['reserved', 'available'],
    ],
  ],
  ['pay', [['payable', 'claimants']]],
  [
    'recover',
    [
      ['recoveries', 'available'],
      ['recoveries', 'treasury'],
    ],
  ],
  ['claw-back', [['claimants', 'available']]],
  ['commit', [['available', 'committed']]],
  ['invest', [['committed', 'subfunds']]],
  ['divest', [['subfunds', 'available']]],
  ['return', [['available', 'treasury']]],
]);
