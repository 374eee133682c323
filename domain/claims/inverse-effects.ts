import { assert } from '../assert.ts';
import { turnedRound } from '../ledger/posting.ts';
import type { DrawsChange, StepEffects } from './step-rule.ts';

const OPPOSITE: Readonly<Record<DrawsChange, DrawsChange>> = {
  unchanged: 'unchanged',
  settled: 'reopened',
  reopened: 'settled',
  released: 'retaken',
  retaken: 'released',
};

/** What undoes a step's effects, by reversing the entry that it was booked with. */
export function inverseEffects(
  { movement, draws, usageChangeFen, compensatedChangeFen }: StepEffects,
  seq: number,
): StepEffects {
  assert(movement !== null, `entry ${String(seq)} belongs to a step that moves money`);
  return {
    movement: { kind: 'reverse', postings: turnedRound(movement.postings), reverses: seq },
    draws: OPPOSITE[draws],
    usageChangeFen: -usageChangeFen,
    compensatedChangeFen: -compensatedChangeFen,
  };
}
