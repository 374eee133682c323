import type { EntryKind } from './entry-kinds.ts';

/** Steps of a claim; each is undone by undoing its step. */
const OF_A_CLAIM = ['approve', 'pay', 'recover', 'claw-back', 'release'] as const;
const OF_A_POOL = ['appropriate', 'earn-interest', 'return'] as const;

/**
 * Whether a reversal may name such an entry. A reservation is given up by withdrawing or rejecting its claim, which
 * says why no claim was left. A reversal is not reversed: what was reversed wrongly is done anew, under its own checks
 * and by its own name, and nobody has to follow a correction of a correction.
 */
export function isReversible(kind: EntryKind): boolean {
  return [...OF_A_CLAIM, ...OF_A_POOL].some((reversible) => reversible === kind);
}
