import { fen } from '../../domain/money/fen.ts';

/** Writes amounts into a text that is kept as one: an amount is at most 2^53 − 1, so a JSON number carries it exactly. */
export function amountsAsNumbers(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

/** Reads them back, as amounts again, by their names. */
export function numbersAsAmounts(name: string, value: unknown): unknown {
  return name.endsWith('Fen') && typeof value === 'number' ? fen(BigInt(value)) : value;
}
