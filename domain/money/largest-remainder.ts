import { assert } from '../assert.ts';
import { addFen, fen, type Fen } from './fen.ts';

/**
 * Shares an amount out in proportion to the weights, exact to the fen, by the largest-remainder method (Hamilton 1792,
 * Hare and Niemeyer; Balinski and Young, Fair Representation, 1982): each part is floored, and the fen that are left go
 * one each to the parts with the largest remainders, of equal ones to the earlier. Where the amount is not above all
 * weights together, no part is above its weight.
 */
export function shareByWeight(amountFen: Fen, weightsFen: readonly Fen[]): Fen[] {
  const togetherFen = weightsFen.reduce<bigint>((sum, weightFen) => sum + weightFen, 0n);
  assert(amountFen === 0n || togetherFen > 0n, 'nothing can be shared among nobody');
  if (amountFen === 0n) return weightsFen.map(() => amountFen);
  const floors = weightsFen.map((weightFen) => fen((amountFen * weightFen) / togetherFen));
  const leftFen = amountFen - addFen(...floors);
  const byRemainder = weightsFen
    .map((weightFen, index) => ({ index, remainder: (amountFen * weightFen) % togetherFen }))
    .sort((one, other) => compare(other.remainder, one.remainder) || one.index - other.index);
  const raised = new Set(byRemainder.filter((_, rank) => BigInt(rank) < leftFen).map(({ index }) => index));
  return floors.map((floorFen, index) => (raised.has(index) ? fen(floorFen + 1n) : floorFen));
}

function compare(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
