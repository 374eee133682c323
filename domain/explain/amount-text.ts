import { formatYuan } from '../money/format-yuan.ts';
import type { Fen } from '../money/fen.ts';

/** ¥ and two decimals, as on a voucher. */
export function yuan(amountFen: Fen): string {
  return `¥${formatYuan(amountFen)}`;
}

/** Basis points as per cent: 4000 is `40%`, 4350 is `43.5%`; a sum of rates may pass the whole. */
export function percent(rateBp: number): string {
  const hundredths = String(rateBp % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = String(Math.floor(rateBp / 100));
  return hundredths === '' ? `${whole}%` : `${whole}.${hundredths}%`;
}
