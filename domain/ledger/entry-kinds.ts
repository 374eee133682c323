import type { Account } from './accounts.ts';

/** Which movements each kind of entry may hold (section 4 of the design). */
export const MOVEMENTS = {
  appropriate: [['fiscal', 'available']],
  'earn-interest': [['interest', 'available']],
  reserve: [['available', 'reserved']],
  release: [['reserved', 'available']],
  approve: [
    ['reserved', 'payable'],
    ['reserved', 'available'],
  ],
  pay: [['payable', 'claimants']],
  recover: [
    ['recoveries', 'available'],
    ['recoveries', 'treasury'],
  ],
  'claw-back': [['claimants', 'available']],
  commit: [['available', 'committed']],
  invest: [['committed', 'subfunds']],
  divest: [['subfunds', 'available']],
  return: [['available', 'treasury']],
} as const satisfies Record<string, readonly (readonly [from: Account, to: Account])[]>;

export type EntryKind = keyof typeof MOVEMENTS | 'reverse' | 'close';

/** A reversal turns another entry's movements round, so it may move between any two accounts; a close moves nothing. */
export function mayMove(kind: EntryKind, from: Account, to: Account): boolean {
  if (kind === 'reverse') return true;
  if (kind === 'close') return false;
  return MOVEMENTS[kind].some((movement) => movement[0] === from && movement[1] === to);
}
