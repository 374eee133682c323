import { fen, FEN_MAX, type Fen } from '../money/fen.ts';

/** The outstanding principal that a pool of this cap may stand for; no more than can be counted. */
export function leverageLimitFen(capFen: Fen, leverageMax: number): Fen {
  const limitFen = capFen * BigInt(leverageMax);
  return fen(limitFen > FEN_MAX ? FEN_MAX : limitFen);
}
