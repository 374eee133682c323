import type { Fen } from '../../domain/money/fen.ts';
import { leftOf } from '../../domain/pools/nested-caps.ts';

/** A cap as the API tells it; without a limit nothing can be said to be left. */
export function capBody(limitFen: Fen | null, usedFen: Fen) {
  const leftFen = limitFen === null ? null : leftOf({ name: 'cap', limitFen, usedFen });
  return { limitFen, usedFen, leftFen };
}
