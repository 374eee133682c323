/** Where a pool's money comes from and goes to. Their balances run below zero as money comes in from them. */
export const OUTSIDE_ACCOUNTS = [
  'fiscal',
  'interest',
  'recoveries',
  'claimants',
  'treasury',
  'subfunds',
] as const;

/** What the pool holds; together they are the custody cash, and none of them is ever below zero. */
export const INSIDE_ACCOUNTS = ['available', 'reserved', 'payable', 'committed'] as const;

export const ACCOUNTS = [...OUTSIDE_ACCOUNTS, ...INSIDE_ACCOUNTS] as const;

export type InsideAccount = (typeof INSIDE_ACCOUNTS)[number];
export type Account = (typeof ACCOUNTS)[number];
