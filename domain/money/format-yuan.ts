import type { Fen } from './fen.ts';

/** Yuan with thousands separators and two decimals: `1,120,000.00`. A sum of amounts may be more than one can be. */
export function formatYuan(amount: bigint): string {
  return `${grouped(amount / 100n)}.${(amount % 100n).toString().padStart(2, '0')}`;
}

/** Yuan with two decimals and nothing between the digits, for files that are counted with: `1120000.00`, `-0.01`. */
export function formatPlainYuan(amount: bigint): string {
  const absolute = amount < 0n ? -amount : amount;
  const cents = (absolute % 100n).toString().padStart(2, '0');
  return `${amount < 0n ? '-' : ''}${(absolute / 100n).toString()}.${cents}`;
}

/** 万元, exact to the fen, with up to six decimals and none that is not needed: `112`, `0.000001`. */
export function formatWanYuan(amount: Fen): string {
  const decimals = (amount % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '');
  const whole = grouped(amount / 1_000_000n);
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

function grouped(whole: bigint): string {
  return whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}
